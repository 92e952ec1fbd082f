export interface Passage {
  language: string;
  text: string;
  /** Each mention with the listings of which any is right. */
  expected: string[][];
}

/** Reads `passages.txt`, whose head says how it is written. */
export function readPassages(source: string): Passage[] {
  return source
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const language = /^\[(.+)\]$/.exec(lines[0] ?? '')?.[1];
      const labels = lines.at(-1);
      if (!language || !labels?.startsWith('=')) throw new Error(`not a passage: ${lines[0]}`);
      const symbols = labels
        .slice(1)
        .trim()
        .split(' ')
        .filter((symbol) => symbol !== '-');
      return {
        language,
        text: lines.slice(1, -1).join('\n'),
        expected: symbols.map((symbol) => symbol.split('/')),
      };
    });
}
