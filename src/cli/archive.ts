import { SavedPageError } from './page-bytes.ts';

/** A saved page's HTML, and its address where the file states it outside of that. */
export interface SavedPage {
  readonly html: Buffer;
  readonly url: string | null;
}

/** A piece of an archive: its fields by name in lower case, and its content, one byte a character (latin1). */
interface Part {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** "From: <Saved by Blink>…MIME-Version: 1.0" and mails; not a page that tells of MIME in its text. */
const ARCHIVE = /^(?:[A-Za-z-]{2,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){0,30}MIME-Version:/i;
/** A field, with the lines that go on with it. Catches "Content-Type: multipart/related;\r\n\tboundary=x". */
const FIELD = /^([A-Za-z-]{2,40}):[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/gm;
const BOUNDARY = /\bboundary="?([^";\r\n]{1,200})/i;
const BLANK_LINE = /\r?\n\r?\n/;
/** Longest head of a part that is looked for. Characters. */
const HEAD = 20_000;

/** Catches `<link rel="stylesheet" href="cid:css-1@mhtml.blink" />`; not `<linked>`. */
const LINK = /<link\s[^>]{0,3000}>/gi;
const HREF = /\shref=["']?([^"'\s>]+)/i;
/** Catches ` media="print"`; not ` media="screen, print"`. */
const OTHER_MEDIUM = /\smedia=["']?(?!all\b|screen\b|["'\s>])/i;
/** How Chromium writes open shadow roots into an archive, and how they are written in HTML. */
const SHADOW = [/<template shadowmode="open"/g, '<template shadowrootmode="open"'] as const;

/**
 * The page in a file that a browser saved as "single file" (MHTML, RFC 2557), with its style sheets put back where they
 * are linked, since they tell what is hidden. Any other file comes back as it is.
 * @param path for the message alone
 * @throws SavedPageError when an archive holds no page
 */
export function unpackArchive(bytes: Buffer, path: string): SavedPage {
  if (!ARCHIVE.test(bytes.subarray(0, HEAD).toString('latin1'))) return { html: bytes, url: null };
  const text = bytes.toString('latin1');
  const { fields } = partOf(text);
  const boundary = BOUNDARY.exec(fields.get('content-type') ?? '')?.[1];
  const parts = boundary === undefined ? [] : text.split(`\n--${boundary}`).slice(1).map(partOf);
  const page = parts.find((part) => typeOf(part) === 'text/html');
  if (!page) throw new SavedPageError('not-a-page', `${path}: an archive or a mail without a page in it`);
  const sheets = new Map<string, Part>();
  for (const part of parts)
    if (typeOf(part) === 'text/css') sheets.set(part.fields.get('content-location') ?? '', part);
  const url = fields.get('snapshot-content-location') ?? page.fields.get('content-location') ?? '';
  return {
    html: Buffer.from(withSheets(contentOf(page), sheets).replace(...SHADOW), 'latin1'),
    url: /^https?:/.test(url) && URL.canParse(url) ? url : null,
  };
}

function partOf(text: string): Part {
  // The boundaries around it own the line breaks there.
  const part = text.replace(/^-{0,2}\r?\n|\r$/g, '');
  const end = BLANK_LINE.exec(part.slice(0, HEAD));
  const head = part.slice(0, end?.index ?? 0);
  const fields = [...head.matchAll(FIELD)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value.trim()] as const,
  );
  return { fields: new Map(fields), body: end ? part.slice(end.index + end[0].length) : '' };
}

const typeOf = ({ fields }: Part) => /^[a-z/]*/.exec((fields.get('content-type') ?? '').toLowerCase())?.[0];

function contentOf({ fields, body }: Part): string {
  const encoding = fields.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('latin1');
  if (encoding !== 'quoted-printable') return body;
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function withSheets(html: string, sheets: ReadonlyMap<string, Part>): string {
  return html.replace(LINK, (link) => {
    const sheet = sheets.get(HREF.exec(link)?.[1]?.replaceAll('&amp;', '&') ?? '');
    if (!sheet || OTHER_MEDIUM.test(link)) return link;
    // What would end the element early is nothing that a style sheet says.
    return `<style>${contentOf(sheet).replaceAll('</', '')}</style>`;
  });
}
