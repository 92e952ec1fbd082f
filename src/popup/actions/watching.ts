import { limits } from '../../shared/limits.ts';
import { withWatched } from '../../shared/stored/settings.ts';
import type { Actions } from '../../views/state.ts';
import type { Board } from '../board.tsx';

/**
 * Puts securities on the watch list and takes them off.
 * @param changed called when the list is another one
 */
export function watchingAction({ t, state, choose, say }: Board, changed: () => void): Actions['setWatched'] {
  /** The names of a watched security, so that the badge finds them too; the table is loaded by now. */
  async function keepNames(symbol: string, name: string): Promise<void> {
    const { resolveWatched } = await import('../../digest/digest.ts');
    const resolved = await resolveWatched({ symbol, name });
    choose(({ watchList }) => ({
      watchList: watchList.map((one) => (one.symbol === symbol ? resolved : one)),
    }));
  }
  return (symbol, name, watched) => {
    if (watched && state().settings.watchList.length >= limits.watchList)
      return say(t('watchFull', t.number(limits.watchList)));
    choose(({ watchList }) => ({
      watchList: watched
        ? withWatched(watchList, [{ symbol, name }])
        : watchList.filter((one) => one.symbol !== symbol),
    }));
    if (watched) void keepNames(symbol, name);
    changed();
  };
}
