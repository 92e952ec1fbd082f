import { Securities } from './securities.ts';

let loaded: Promise<Securities> | null = null;

/**
 * Loads the table, once. It is a file of the extension itself: nothing is fetched from the network.
 * @throws whatever the import throws; the next call tries again
 */
export function loadSecurities(): Promise<Securities> {
  loaded ??= Promise.all([import('./table.json'), import('./han.json')])
    .then(([table, han]) => new Securities(table.default, han.default))
    .catch((error) => {
      loaded = null;
      throw error;
    });
  return loaded;
}
