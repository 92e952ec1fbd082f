import { limits } from './limits.ts';

/**
 * Whether a tab's address and a page's own mean the same page. Browsers show a text fragment
 * (`#:~:text=…`, from "copy link to highlight") in the tab and hide it from the page.
 * Source: WICG Scroll to Text Fragment, "the fragment directive".
 */
export function sameAddress(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(address: string): string {
  const withoutDirective = address.replace(/:~:.*$/s, '');
  return withoutDirective.replace(/#$/, '').slice(0, limits.url);
}
