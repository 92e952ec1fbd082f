/** What swallows the rest of a file that ends inside it, each with how it begins and ends. */
const SWALLOWING = [
  ['<script', '</script'],
  ['<style', '</style'],
  ['<title', '</title'],
  ['<textarea', '</textarea'],
  ['<!--', '-->'],
] as const;

/**
 * Asked only where nothing was found to read: a script's own strings may hold such a beginning, too.
 * @returns what a saved page ends inside of, as `<script`; null where it ends in order
 */
export function cutOffInside(html: string): string | null {
  const page = html.toLowerCase();
  const [beginning] =
    SWALLOWING.find(([begin, end]) => page.lastIndexOf(begin) > page.lastIndexOf(end)) ?? [];
  return beginning ?? null;
}
