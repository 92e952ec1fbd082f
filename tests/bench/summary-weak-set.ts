import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { languageOf } from '../../src/page/language/language.ts';
import type { ArticleBlock } from '../../src/shared/report/article-blocks.ts';
import { tokens } from './rouge.ts';

/** A story with what somebody else wrote about it. */
export interface Told {
  id: string;
  title: string | null;
  blocks: ArticleBlock[];
  /** Sentence by sentence. */
  reference: string[];
}

/** @returns a block a paragraph, as a report would hold them */
export function blocksOf(paragraphs: readonly string[]): ArticleBlock[] {
  return paragraphs
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text)
    .map((text, id) => ({
      id,
      text,
      start: 0,
      language: languageOf(text),
      shape: 'paragraph',
      place: 'main',
    }));
}

/** Sets of news pages with their article text, under the corpora's folder. */
const SETS = ['zyte', 'wcxb_dev', 'waddle', 'zhset'];
/** A story below is its own summary; a description below is a slogan. Counted in tokens. */
const SHORTEST_STORY = 180;
const SHORTEST_DESCRIPTION = 12;

/**
 * News pages whose publisher wrote a description (`<meta name="description">`, `og:description`) that is not the
 * beginning of the story: title and description together stand for a reference of two or three sentences.
 * @param corpora the folder that holds `articles`
 */
export function weakSet(corpora: string): Told[] {
  return SETS.flatMap((set) => {
    const folder = join(corpora, 'articles', set);
    const manifest = join(folder, 'manifest.jsonl');
    if (!existsSync(manifest)) return [];
    return readFileSync(manifest, 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => {
        const { id, truth } = JSON.parse(line) as { id: string; truth: string };
        const file = join(folder, 'html', `${id}.html.gz`);
        if (!existsSync(file) || tokens(truth).length < SHORTEST_STORY) return [];
        const { title, description } = metaOf(gunzipSync(readFileSync(file)).toString('utf8'));
        if (tokens(description).length < SHORTEST_DESCRIPTION || isLead(description, truth)) return [];
        const paragraphs = truth.split(/\n+/).filter((paragraph) => !isLead(paragraph, title));
        return [
          { id: `${set}/${id}`, title: null, blocks: blocksOf(paragraphs), reference: [title, description] },
        ];
      });
  });
}

function metaOf(html: string): { title: string; description: string } {
  // Only these elements matter, and a whole page costs a hundred times more.
  const head = html.match(/<meta\b[^>]*>|<title[^>]*>[^<]*<\/title>/gi) ?? [];
  const document = new JSDOM(head.join('')).window.document;
  const content = (selector: string) =>
    document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
  const described = [content('meta[property="og:description"]'), content('meta[name="description" i]')];
  return {
    title: (content('meta[property="og:title"]') || (document.title ?? '')).split(/ [|–-] /)[0]?.trim() ?? '',
    description: described.sort((a, b) => b.length - a.length)[0] ?? '',
  };
}

/** Whether a description is the story's own beginning, cut off or not. */
function isLead(description: string, story: string): boolean {
  const words = tokens(description.replace(/(?:\.\.\.|…)\s*$/, ''));
  const beginning = tokens(story.slice(0, description.length * 3 + 200)).join(' ');
  return words.length > 0 && beginning.includes(words.slice(0, -1).join(' '));
}
