import type { Block } from '../../shared/report/report.ts';

const words = (list: string) => new Set(list.split(' '));

/**
 * Elements that break a line of text. Source: the HTML standard's rendering section, "display: block" and tables;
 * `button` is an inline block there, and its label is never part of the sentence beside it.
 */
const BLOCK_TAGS = words(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** Elements whose text is not shown as text of the page, or is the reader's own (fields), or a gloss (ruby). */
const SKIPPED_TAGS = words(
  'audio canvas datalist embed frame head iframe input math meta noembed noframes noscript object rp rt script select style svg template textarea title video',
);

const SHAPE_BY_TAG: Record<string, Block['shape']> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
};

const PLACE_BY_TAG: Record<string, Block['place']> = {
  header: 'header',
  nav: 'navigation',
  aside: 'aside',
  footer: 'footer',
  details: 'details',
  dialog: 'dialog',
};

export const PLACE_BY_ROLE: ReadonlyMap<string, Block['place']> = new Map([
  ['banner', 'header'],
  ['navigation', 'navigation'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
]);

/** What may have a caption. */
const PICTURE_TAGS = words('img picture video iframe object embed canvas');
/** What may have a shadow root, beside custom elements. Source: the DOM standard's list of valid shadow hosts; `span` is an inline. */
const HOST_TAGS = words(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section',
);
const STRONG_TAGS = words('b strong em i');

/** What the walk needs to know of a node's name, in one look-up. */
export interface TagTraits {
  /** Lower case: the tag of an element, "#text" of a text, "#comment" and the like of others. */
  readonly name: string;
  /** A custom element's, which may have a shadow root. */
  readonly custom: boolean;
  readonly breaks: boolean;
  readonly skipped: boolean;
  /** May have a shadow root. */
  readonly host: boolean;
  readonly picture: boolean;
  readonly strong: boolean;
  readonly shape: Block['shape'] | undefined;
  readonly place: Block['place'] | undefined;
}

/** Names remembered as written; a page of real tags has under 80, a hostile one any number of made-up ones. */
const REMEMBERED = 500;
const listed = new Map<string, TagTraits>();
const remembered = new Map<string, TagTraits>();

/** @param written a node's name in any case: "DIV", "svg", "#text" */
export function traitsOf(written: string): TagTraits {
  return remembered.get(written) ?? lookUp(written);
}

function lookUp(written: string): TagTraits {
  const name = written.toLowerCase();
  const found = listed.get(name) ?? { ...INLINE, name, custom: name.includes('-') };
  if (remembered.size < REMEMBERED) remembered.set(written, found);
  return found;
}

const describe = (name: string): TagTraits => ({
  name,
  custom: false,
  breaks: BLOCK_TAGS.has(name),
  skipped: SKIPPED_TAGS.has(name),
  host: HOST_TAGS.has(name),
  picture: PICTURE_TAGS.has(name),
  strong: STRONG_TAGS.has(name),
  shape: SHAPE_BY_TAG[name],
  place: PLACE_BY_TAG[name],
});
const INLINE = describe('span');
for (const name of [...BLOCK_TAGS, ...SKIPPED_TAGS, ...PICTURE_TAGS, ...STRONG_TAGS])
  listed.set(name, describe(name));

/** Inline style that hides: catches "display: none", "visibility:hidden"; not "display:none-of-it". */
export const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!important\s*)?(?:;|$)/i;
