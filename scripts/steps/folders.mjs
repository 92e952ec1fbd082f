/** Folders as lists of files with their bytes, in one order everywhere. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * @param {string} folder
 * @returns {[path: string, bytes: Buffer][]} every file below it, by path with forward slashes, in code unit order
 */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @returns {string} the SHA-256 of some bytes, in hexadecimal */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * @returns {string[]} the paths that are in one folder alone, or have other bytes in the other
 */
export function differingFiles(one, other) {
  const [a, b] = [one, other].map(
    (folder) => new Map(filesIn(folder).map(([path, bytes]) => [path, sha256(bytes)])),
  );
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}
