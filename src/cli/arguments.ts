import { parseArgs } from 'node:util';

/** What the reader asked of the command. */
export interface Arguments {
  /** Paths of saved pages; `-` is standard input. */
  pages: string[];
  batch: string | null;
  url: string | null;
  /** Language to translate into, BCP 47. */
  to: string;
  json: boolean;
  help: boolean;
}

export const USAGE = `Reads saved news pages as the extension would.

  npm run --silent read -- PAGE.html [PAGE.html …] [--url URL] [--to LANG] [--json]
  npm run --silent read -- --batch LIST.jsonl [--to LANG]

  PAGE.html      a saved page, HTML or a browser's single file (.mhtml); - reads it from standard input
  --url URL      the page's address, where the page itself does not say it
  --to LANG      translate notices into this language: en, zh-Hant or zh-Hans (default: en); verdict and kinds are also
                 told in de, es, fr, ja, ko and ar
  --json         print JSON, one line a page when there are several
  --batch LIST   read lines {"id", "file", "url"}; print one line of JSON a page, in that order

Exit code: 0 all was read, 1 a page or the list could not be read, 2 the call's words are off. In a list, a page that
could not be read is a line {"id", "error"}, the next one goes on, and their number is told at the end.
`;

export class UsageError extends Error {}

/**
 * @param argv what follows the command's name
 * @throws UsageError when an option is unknown, lacks its value, or nothing is asked
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const parsed: Arguments = {
    pages: positionals,
    batch: values.batch ?? null,
    url: values.url ?? null,
    to: values.to ?? 'en',
    json: values.json ?? false,
    help: values.help ?? false,
  };
  if (!parsed.help) check(parsed);
  return parsed;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        batch: { type: 'string' },
        url: { type: 'string' },
        to: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Behind the first sentence stands advice that no call of this command needs.
    throw new UsageError((error as Error).message.split('. ', 1)[0], { cause: error });
  }
}

function check({ pages, batch, url, to }: Arguments): void {
  if (batch !== null && pages.length > 0) throw new UsageError('give pages or --batch, not both');
  if (batch === null && pages.length === 0) throw new UsageError('no page given');
  if (batch === '' || pages.includes('')) throw new UsageError('a path is empty');
  if (url !== null && pages.length !== 1) throw new UsageError('--url goes with one page');
  if (url !== null && !isPageAddress(url)) throw new UsageError(`not the address of a page: ${url}`);
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(to))
    throw new UsageError(`not a language: ${to} (it is written like en or zh-Hant)`);
}

const isPageAddress = (url: string) => URL.canParse(url) && /^(?:https?|file):$/.test(new URL(url).protocol);
