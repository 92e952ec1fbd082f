/** Expected failures. Each has a code for machines and a message key for the sentence the reader sees. */
export class FineprintError extends Error {
  constructor(
    readonly code: string,
    /** A key of `_locales`, shown by the popup. */
    readonly sentence: string,
    /** For the copyable details; never shown as the sentence. */
    detail = '',
    options?: ErrorOptions,
  ) {
    super(detail || code, options);
    this.name = new.target.name;
  }
}

/** The browser lets no extension read this page (its own pages, stores, PDF viewers). */
export class PageClosedError extends FineprintError {
  constructor(detail = '', options?: ErrorOptions) {
    super('page-closed', 'stateClosed', detail, options);
  }
}

/** A message or report that does not have the agreed form. */
export class InvalidMessageError extends FineprintError {
  constructor(detail = '', options?: ErrorOptions) {
    super('invalid-message', 'stateFailed', detail, options);
  }
}

/** The other side of the port is gone: the page was closed or left. */
export class PageGoneError extends FineprintError {
  constructor(detail = '', options?: ErrorOptions) {
    super('page-gone', 'stateFailed', detail, options);
  }
}

const CLASSES: Record<string, new (detail?: string) => FineprintError> = {
  'page-closed': PageClosedError,
  'page-gone': PageGoneError,
  'invalid-message': InvalidMessageError,
};

/** @returns the failure that the other side told of, as what it was there */
export function errorFrom(code: string, detail: string): FineprintError {
  const Known = Object.hasOwn(CLASSES, code) ? CLASSES[code] : undefined;
  return Known ? new Known(detail) : new FineprintError(code, 'stateFailed', detail);
}
