/** Whether a value is what it should be. */
export type Check<T> = (value: unknown) => value is T;
/** What a plain object should be: all its fields, and a check for each. */
export type Form<T> = { readonly [K in keyof T]-?: Check<T[K]> };

/**
 * Plain checks for the few small messages that reach a page. A schema library does the same, and does it for the large
 * data that leaves a page; in the content script it would be a twelfth of what that may weigh.
 * @returns whether the data is an object with the form's fields, no other ones, and each passes its check
 */
export function hasForm<T extends object>(data: unknown, form: Form<T>): data is T {
  if (typeof data !== 'object' || data === null) return false;
  const names = Object.keys(form) as (keyof T & string)[];
  return (
    Object.keys(data).length === names.length &&
    names.every((name) => Object.hasOwn(data, name) && form[name]((data as T)[name]))
  );
}

/** Anything at all: another check looks at it later. */
export const isAnything = (_value: unknown): _value is unknown => true;

/** 0, 1, 2, …; not -1, 1.5, NaN or "1". */
export const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** @returns a check for texts up to a length, in UTF-16 code units */
export const isTextWithin =
  (most: number): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= most;
