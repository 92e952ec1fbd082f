/** Lines of a chunk: few enough to be cut without delay, many enough that a book has few chunks. */
const CHUNK = 64;
/** No line holds it. */
const BETWEEN_CHUNKS = '\f';

/** @returns lines as one text, of which `PackedLines` reads only what it is asked for */
export function packLines(lines: readonly string[]): string {
  const chunks: string[] = [];
  for (let at = 0; at < lines.length; at += CHUNK) chunks.push(lines.slice(at, at + CHUNK).join('\n'));
  return chunks.join(BETWEEN_CHUNKS);
}

/** Numbered lines of a long text; cutting all of them would take longer than what is done with the few that are asked for. */
export class PackedLines {
  readonly #chunks: string[];
  readonly #cut: (string[] | undefined)[] = [];

  constructor(text: string) {
    this.#chunks = text.split(BETWEEN_CHUNKS);
  }

  /** @returns the line of that number, from 0; empty when there is none */
  at(line: number): string {
    const chunk = Math.floor(line / CHUNK);
    const lines = this.#cut[chunk] ?? (this.#chunks[chunk] ?? '').split('\n');
    this.#cut[chunk] = lines;
    return lines[line % CHUNK] ?? '';
  }
}
