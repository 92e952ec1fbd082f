import type { BrowserPair, ClauseTranslation, Digest } from '../shared/digest.ts';
import { BrowserEngine, languagePair, type TranslatorFactory } from '../translation/browser-engine.ts';
import { plainTag } from '../translation/languages.ts';
import type { Passage } from './passages.ts';

export interface LeftoverParts {
  factory: TranslatorFactory;
  /** BCP 47 of the reader's language. */
  target: string;
  passages: readonly Passage[];
  /** What the phrase book made of them. */
  translations: Digest['translations'];
  /** Ends every wait when the reader goes elsewhere. */
  signal: AbortSignal;
  onPairs(pairs: BrowserPair[]): void;
  onTranslations(translations: Digest['translations']): void;
}

/** Clauses that no step of the chain took, given to the browser's own Translator, one engine a language. */
export class Leftovers {
  readonly #engines = new Map<string, BrowserEngine>();
  readonly #pairs = new Map<string, BrowserPair>();
  #translations: Digest['translations'];

  constructor(private readonly parts: LeftoverParts) {
    this.#translations = parts.translations;
    const to = plainTag(parts.target);
    for (const from of parts.passages.flatMap((one) => this.#leftIn(one))) {
      if (from === 'und' || this.#engines.has(from)) continue;
      const engine = new BrowserEngine(parts.factory, languagePair(from, to), (state) => {
        this.#pairs.set(from, { from, to, state });
        parts.onPairs([...this.#pairs.values()]);
      });
      this.#engines.set(from, engine);
    }
  }

  /** @param clicked a click is still in force, which creating a translator would spend on a download */
  async tryQuietly(clicked: boolean): Promise<void> {
    for (const [from, engine] of this.#engines) {
      const { state } = await engine.tryQuietly(this.parts.signal, clicked);
      if (state === 'available') await this.#upgrade(from, engine);
    }
  }

  /** Call it from a click, and nothing before it: the click pays for the download. */
  async download(from: string): Promise<void> {
    const engine = this.#engines.get(from);
    if (!engine) return;
    const { state } = await engine.download(this.parts.signal);
    if (state === 'available') await this.#upgrade(from, engine);
  }

  async #upgrade(from: string, engine: BrowserEngine): Promise<void> {
    const { passages, signal } = this.parts;
    for (const passage of passages) {
      if (!this.#leftIn(passage).includes(from)) continue;
      const made = await engine.upgrade(passage, this.#translations[passage.id] ?? [], signal);
      if (signal.aborted) return;
      this.#translations = { ...this.#translations, [passage.id]: made };
      this.parts.onTranslations(this.#translations);
    }
  }

  /** @returns the languages of the clauses that are left over, one a clause */
  #leftIn({ id, language, clauses }: Passage): string[] {
    const made = this.#translations[id] ?? [];
    return made.flatMap((each, at) => (isLeft(each) ? plainTag(clauses[at]?.language ?? language) : []));
  }
}

function isLeft(translation: ClauseTranslation): boolean {
  return translation.text === null && translation.reason !== 'same-language';
}
