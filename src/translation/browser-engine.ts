import type { BrowserState, ClauseTranslation } from '../shared/digest.ts';
import { failure, Wait } from '../shared/wait.ts';
import { guarded, type NoticeText } from './engine.ts';
import { plainTag, sourceOf } from './languages.ts';
import { dictionaryOf } from './phrase-engine.ts';

/**
 * The browser's own Translator (Chrome 138+, Edge), used after the library has been shown and only for
 * clauses that were left over. The room has no globals, so the factory is given.
 */
export interface TranslatorFactory {
  availability(pair: LanguagePair): Promise<string>;
  create(
    options: LanguagePair & { signal: AbortSignal; monitor(monitor: EventTarget): void },
  ): Promise<Translator>;
}

export interface Translator {
  translate(text: string, options?: { signal?: AbortSignal }): Promise<string>;
  destroy?(): void;
}

export interface LanguagePair {
  sourceLanguage: string;
  targetLanguage: string;
}

export interface Patience {
  /** Milliseconds for a quiet try: an installed pack was ready in 1 to 13 ms. */
  quiet: number;
  /** Milliseconds without progress after which a download or a translation counts as stalled. */
  stall: number;
}

const PATIENCE: Patience = { quiet: 2000, stall: 30_000 };

export class BrowserEngine {
  #translator: Translator | null = null;
  #state: BrowserState = { state: 'absent' };

  /**
   * @param factory `globalThis.Translator`, where there is one
   * @param listener told of each new state
   */
  constructor(
    private readonly factory: TranslatorFactory | undefined,
    private readonly pair: LanguagePair,
    private readonly listener: (state: BrowserState) => void = () => {},
    private readonly patience: Patience = PATIENCE,
  ) {}

  get state(): BrowserState {
    return this.#state;
  }

  /**
   * Tries to get a translator without a download. An installed pack reads "downloadable" until this
   * extension has created one, so creating is the only way to know; without a click the browser never downloads.
   * @param clicked a click is still in force: then creating would start a download, and the button is shown instead
   */
  async tryQuietly(signal: AbortSignal, clicked: boolean): Promise<BrowserState> {
    if (typeof this.factory?.create !== 'function') return this.#set({ state: 'absent' });
    const availability = await this.#availability(signal);
    if (availability === 'unavailable') return this.#set({ state: 'refused' });
    if (availability === 'stalled') return this.#set({ state: signal.aborted ? 'aborted' : 'stalled' });
    if (clicked && availability !== 'available') return this.#set({ state: 'needs-download' });
    return this.#create(signal, this.patience.quiet);
  }

  /** Downloads the language pack and makes a translator; call it from a click, which pays for one download. */
  async download(signal: AbortSignal): Promise<BrowserState> {
    if (typeof this.factory?.create !== 'function') return this.#set({ state: 'absent' });
    this.#set({ state: 'downloading', progress: 0 });
    return this.#create(signal, this.patience.stall);
  }

  /**
   * @returns the translations again, with what the browser could add; each new one has passed the guard
   */
  async upgrade(
    notice: NoticeText,
    translations: readonly ClauseTranslation[],
    signal: AbortSignal,
  ): Promise<ClauseTranslation[]> {
    const to = plainTag(this.pair.targetLanguage);
    const out = [...translations];
    const source = sourceOf(this.pair.sourceLanguage);
    const knows = source ? await dictionaryOf(source) : undefined;
    for (const [i, clause] of notice.clauses.entries()) {
      const before = out[i];
      if (!before || before.text !== null || before.reason === 'same-language') continue;
      const language = clause.language ?? notice.language;
      if (languagePair(language, to).sourceLanguage !== this.pair.sourceLanguage) continue;
      const text = await this.#translate(clause.text, signal);
      if (text === null) break;
      out[i] = guarded(clause.text, plainTag(language), text, to, 'browser', { knows });
    }
    return out;
  }

  destroy(): void {
    this.#translator?.destroy?.();
    this.#translator = null;
  }

  async #translate(text: string, signal: AbortSignal): Promise<string | null> {
    if (!this.#translator || signal.aborted) return null;
    const wait = new Wait(signal, this.patience.stall);
    try {
      return await wait.race(this.#translator.translate(text, { signal: wait.signal }));
    } catch (error) {
      this.#set(wait.outcome() ?? failure(error));
      return null;
    } finally {
      wait.end();
    }
  }

  async #availability(signal: AbortSignal): Promise<string> {
    const wait = new Wait(signal, this.patience.quiet);
    try {
      return await wait.race(Promise.resolve(this.factory?.availability(this.pair)).then(String));
    } catch {
      return wait.outcome() ? 'stalled' : 'unavailable';
    } finally {
      wait.end();
    }
  }

  async #create(signal: AbortSignal, patience: number): Promise<BrowserState> {
    const wait = new Wait(signal, patience);
    const monitor = (events: EventTarget) =>
      events.addEventListener('downloadprogress', (event) => {
        if (this.#state.state !== 'downloading') return;
        wait.restart();
        this.#set({ state: 'downloading', progress: Number((event as ProgressEvent).loaded) || 0 });
      });
    try {
      const created = this.factory?.create({ ...this.pair, signal: wait.signal, monitor });
      const translator = created && (await wait.race(created));
      this.#translator = translator ?? null;
      return this.#set({ state: translator ? 'available' : 'absent' });
    } catch (error) {
      return this.#set(wait.outcome() ?? failure(error));
    } finally {
      wait.end();
    }
  }

  #set(state: BrowserState): BrowserState {
    this.#state = state;
    this.listener(state);
    return state;
  }
}

/**
 * @returns the pair as the browser names it: Simplified Chinese is `zh`, the rest as this project writes it
 */
export function languagePair(source: string, target: string): LanguagePair {
  const name = (tag: string) => plainTag(tag).replace('zh-Hans', 'zh');
  return { sourceLanguage: name(source), targetLanguage: name(target) };
}
