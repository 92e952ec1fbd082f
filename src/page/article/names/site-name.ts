import { datesIn } from '../dates/date-text.ts';
import { bare, bareSimilarity } from '../texts/similarity.ts';
import { isOrganisation, isSection, looksLikeName, publisherName } from './name-text.ts';

/** What parts headline, sections, site and slogan: catches "Title | Site", "Title - Site", "标题_某某网"; not "Covid-19". */
const PARTING = /\s+(?:[-–—·•:»«›‹]|::)\s+|\s*[|｜_]\s*/;
/** The same with marks that headlines hold too: "標題：某某新聞", "Site: what it promises". */
const ANY_PARTING = /\s+[-–—·•:»«›‹]\s+|\s*[|｜_：]\s*|:\s+/;
/** In scripts without spaces a dash stands alone too: "标题-某某网". */
const DENSE_PARTING = /(?<=[\u3040-\u30ff\u3400-\u9fff])[-–—](?=[\u3040-\u30ff\u3400-\u9fff])/;
/** Behind the headline: catches " - Example", "-《某某网》", "_某某网"; not ": what it means". */
const MARK = /^\s*[-–—|｜_·•»›]\s*|^\s+::?\s+/;
const COLON = /：|:\s/;
const DENSE = /^[\u3040-\u30ff\u3400-\u9fff]/;
/** What a name in these scripts does not hold, and a slogan does: catches "专业的财经门户"; not "某某财经". */
const DENSE_PHRASE = /[的，、。！]|.{13}/;
/**
 * A company's symbol behind its name: catches "Example Homes (EXHM)", "Example (NYSE: EX)"; not "Example (UK
 * edition)".
 */
const TICKER = /\s\((?:[A-Z]+: ?)?[A-Z\d.]{2,8}\)$/;
const QUOTES = /["“”'‘’«»„()]/g;
/** A site's name is short. Characters. */
const LONGEST = 60;
/**
 * Letters that two headlines share at their beginning to be one: "Bank sees growth" and "Bank sees growth in the
 * north".
 */
const BEGINNING = 12;
const DENSE_BEGINNING = 6;
/** Share of the shorter headline that a shared beginning makes. */
const MOST = 0.6;
/** Headlines in two wordings share more than this. */
const WORDED = 0.5;

/**
 * A phrase, not a name: two of its words are written small, or it says something of something. Catches "News you can
 * trust", "Independent since 1901", "Nachrichten aus aller Welt", "专业的财经门户"; not "Example Post", "Bank of Example".
 */
function isSlogan(text: string): boolean {
  if (DENSE.test(text)) return DENSE_PHRASE.test(text);
  const words = text.replace(QUOTES, '').split(/\s+/);
  return words.length > 2 && words.filter((word) => word[0] === word[0]?.toLowerCase()).length > 1;
}

/**
 * A site's name as its data gives it, without what the site says of itself: "Example - News you can trust" → "Example".
 * @returns null where only a section is named
 */
export function siteName(text: string): string | null {
  const parts = text.split(ANY_PARTING).filter((part) => part !== '');
  const names = parts.filter((part) => !isSlogan(part) && !isSection(part));
  const only = parts.length > 1 && names.length === 1 ? (names[0] as string) : text;
  return publisherName(only);
}

/**
 * The site that `<title>` names beside the headline: "Bank sees growth | Example Times", where the headline may be
 * worded otherwise or go on. Sections and slogans are passed over.
 * @param headline as the page shows it
 * @param host of the page's address: of several names the one that it holds is the site's
 */
export function siteBeside(title: string, headline: string, host: string): string | null {
  if (!headline) return null;
  const at = title.indexOf(headline);
  const rest = at >= 0 ? title.slice(at + headline.length) : '';
  // What no mark parts from the headline belongs to it.
  if (MARK.test(rest)) return siteAmong(partsOf(rest.replace(MARK, '')), host);
  const parts = partsOf(title);
  for (let end = parts.length - 1; end > 0; end -= 1) {
    if (!isWorded(parts.slice(0, end).join(''), headline)) continue;
    const name = siteAmong(
      parts.slice(end).filter((part) => !isIn(part, headline)),
      host,
    );
    return name && (looksLikeName(name) || isNamed(name, host)) ? name : null;
  }
  // Behind a colon stands a second half of the headline too, and before it sections, labels and series.
  const [first = '', ...others] = parts;
  const [, ...last] = title.split(COLON);
  const named = isWorded(others.join(''), headline) ? first : isWorded(title, headline) ? last.at(-1) : '';
  if (!named) return null;
  return named.length <= LONGEST && isNamed(named, host) && !isIn(named, headline)
    ? publisherName(named)
    : null;
}

function partsOf(title: string): string[] {
  return title.split(PARTING).flatMap((part) => part.split(DENSE_PARTING));
}

function siteAmong(parts: readonly string[], host: string): string | null {
  const names = parts.filter(
    (part) => /\S/.test(part) && part.length <= LONGEST && datesIn(part).length === 0 && !isSection(part),
  );
  const plain = names.filter((name) => !isSlogan(name));
  const name =
    plain.find((one) => isOfHost(one, host)) ??
    plain.at(-1) ??
    names.find((one) => !DENSE.test(one) && looksLikeName(one));
  return name ? publisherName(name.replace(TICKER, '')) : null;
}

/** Whether two texts are one headline: worded alike, or the one going on where the other ends. */
function isWorded(text: string, headline: string): boolean {
  const [one, other] = [bare(text), bare(headline)];
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const least = Math.max(
    DENSE.test(one) ? DENSE_BEGINNING : BEGINNING,
    Math.min(one.length, other.length) * MOST,
  );
  return shared >= least || bareSimilarity(one, other) > WORDED;
}

function isIn(part: string, headline: string): boolean {
  return bare(headline).includes(bare(part));
}

function isNamed(name: string, host: string): boolean {
  return !isSection(name) && !isSlogan(name) && (isOrganisation(name) || isOfHost(name, host));
}

/** Catches "Example Times" of "www.example-times.com"; not "Ex". */
function isOfHost(name: string, host: string): boolean {
  const letters = bare(name);
  return letters.length > 3 && bare(host).includes(letters);
}
