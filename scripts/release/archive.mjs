/** Zip archives whose bytes depend on nothing but the files in them. */
import { zipSync } from 'fflate';

/** Zip knows no earlier time. Local, as archives have it, so that every time zone writes the same. */
const LONG_AGO = new Date(1980, 0, 1);

/**
 * @param {readonly [path: string, bytes: Uint8Array][]} files any order; archived by path in code unit order
 * @returns {Uint8Array}
 */
export function archive(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: LONG_AGO, level: 9 });
}
