/** Zip archives whose bytes depend on nothing but the files in them. */
import { zipSync } from 'fflate';

/**
 * @param {readonly [path: string, bytes: Uint8Array][]} files any order; archived by path in code unit order
 * @returns {Uint8Array}
 */
export function archive(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // Zip knows no earlier time. Local, as archives have it, so that every time zone writes the same.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(sorted), { mtime, level: 9 });
}
