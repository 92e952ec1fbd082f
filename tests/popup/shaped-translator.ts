/**
 * A Translator that behaves as Chrome's does from the outside, with a language pack that is not installed yet:
 * availability is masked until this origin has created one, a download wants a click and pays for one, progress runs
 * from 0 to 1, a translator is aborted by its signal and can be destroyed; there is no `measureInputUsage`.
 */
export class ShapedTranslator {
  /** Whether a click is in force, as the browser knows it; a download takes it. */
  static clicked = false;
  static installed = false;
  static created = 0;
  static words: (text: string) => string = (text) => text;

  static reset(words: (text: string) => string): void {
    Object.assign(ShapedTranslator, { clicked: false, installed: false, created: 0, words });
  }

  static async availability(pair: { sourceLanguage: string; targetLanguage: string }): Promise<string> {
    if (!pair.sourceLanguage || !pair.targetLanguage) throw new TypeError('a language is missing');
    if (pair.sourceLanguage === pair.targetLanguage) return 'unavailable';
    return ShapedTranslator.installed && ShapedTranslator.created > 0 ? 'available' : 'downloadable';
  }

  static async create(options: {
    sourceLanguage: string;
    targetLanguage: string;
    signal?: AbortSignal;
    monitor?: (monitor: EventTarget) => void;
  }): Promise<ShapedTranslator> {
    options.signal?.throwIfAborted();
    if (!ShapedTranslator.installed) {
      if (!ShapedTranslator.clicked)
        throw new DOMException(
          'Requires a user gesture when availability is "downloading" or "downloadable".',
          'NotAllowedError',
        );
      ShapedTranslator.clicked = false;
      const monitor = new EventTarget();
      options.monitor?.(monitor);
      for (const loaded of [0, 0.5, 1]) {
        await new Promise((later) => setTimeout(later, 100));
        options.signal?.throwIfAborted();
        monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
      }
      ShapedTranslator.installed = true;
    }
    ShapedTranslator.created += 1;
    return new ShapedTranslator(options.sourceLanguage, options.targetLanguage);
  }

  readonly inputQuota = Number.POSITIVE_INFINITY;
  #destroyed = false;

  private constructor(
    readonly sourceLanguage: string,
    readonly targetLanguage: string,
  ) {}

  async translate(text: string, options?: { signal?: AbortSignal }): Promise<string> {
    options?.signal?.throwIfAborted();
    if (this.#destroyed) throw new DOMException('destroyed', 'InvalidStateError');
    return ShapedTranslator.words(text);
  }

  destroy(): void {
    this.#destroyed = true;
  }
}
