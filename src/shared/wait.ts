/** Waiting for the browser's own translator and summariser, which may never answer. */

/** What the browser's errors mean to the reader. */
export function failure(
  error: unknown,
): { state: 'needs-download' } | { state: 'refused' } | { state: 'failed'; message: string } {
  const { name = 'Error', message = '' } =
    error instanceof Error || error instanceof DOMException ? error : {};
  if (name === 'NotAllowedError') return { state: 'needs-download' };
  if (name === 'NotSupportedError') return { state: 'refused' };
  return { state: 'failed', message: `${name}: ${message}` };
}

/** Ends a wait when the caller aborts or nothing has moved for too long; a promise that never settles is left behind. */
export class Wait {
  readonly #own = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #outcome: { state: 'aborted' | 'stalled' } | null = null;
  readonly #onAbort = () => this.#stop({ state: 'aborted' });

  constructor(
    private readonly outer: AbortSignal,
    private readonly patience: number,
  ) {
    if (outer.aborted) this.#onAbort();
    else outer.addEventListener('abort', this.#onAbort, { once: true });
    this.restart();
  }

  get signal(): AbortSignal {
    return this.#own.signal;
  }

  outcome(): { state: 'aborted' | 'stalled' } | null {
    return this.#outcome;
  }

  restart(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#stop({ state: 'stalled' }), this.patience);
  }

  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      promise.then(resolve, reject);
      const stop = () => reject(new DOMException('Not waited for any longer', 'AbortError'));
      if (this.signal.aborted) stop();
      else this.signal.addEventListener('abort', stop, { once: true });
    });
  }

  end(): void {
    clearTimeout(this.#timer);
    this.outer.removeEventListener('abort', this.#onAbort);
  }

  #stop(outcome: { state: 'aborted' | 'stalled' }): void {
    this.#outcome ??= outcome;
    this.#own.abort();
  }
}
