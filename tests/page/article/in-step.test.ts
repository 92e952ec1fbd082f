import { expect, test } from 'vitest';
import { withoutInsets } from '../../../src/page/article/settling/insets.ts';
import { withoutOutsiders } from '../../../src/page/article/settling/outsiders.ts';
import { withoutScraps } from '../../../src/page/article/settling/scraps.ts';
import { withoutTrailers } from '../../../src/page/article/settling/trailers.ts';
import { withoutVoices } from '../../../src/page/article/settling/voices.ts';
import { storyAlone } from '../../../src/page/facts-line.ts';
import type { Box, PageBlock } from '../../../src/page/page.ts';
import { secondsOfWork } from '../../work.ts';

/** Blocks of a page made to cost time; the transcript of a real one holds a third of it. */
const BLOCKS = 60_000;
/** What looks at each block once needs a fraction of a second, what looks at each for each other one ten and more. Seconds of work. */
const MOST = 5;
const PROSE = 'The city council agreed on Monday to rebuild the harbour, after three years of talks. ';

/** A page being made: boxes are opened and closed, blocks put into the one that is open. */
class Made {
  readonly blocks: PageBlock[] = [];
  private open = boxIn(null, 'body', 0);

  in(tag: string, fill: () => void): void {
    const box = boxIn(this.open, tag, this.blocks.length);
    this.open = box;
    fill();
    Object.assign(box, { end: this.blocks.length });
    this.open = box.parent as Box;
  }

  put(text: string, more: Partial<PageBlock> = {}): void {
    this.in('p', () => {
      const block = {
        id: this.blocks.length,
        text,
        box: this.open,
        tag: 'p',
        shape: 'paragraph',
        place: 'main',
      };
      const plain = { linkLength: 0, links: 0, pictures: 0, strongLength: 0, inlineNames: '', breaks: [] };
      this.blocks.push({ ...block, ...plain, parts: [text], hidden: false, ...more } as unknown as PageBlock);
    });
  }

  story(characters = 1000): void {
    for (let part = 0; part < 4; part += 1) this.put(PROSE.repeat(Math.ceil(characters / 4 / PROSE.length)));
  }
}

const boxIn = (parent: Box | null, tag: string, first: number): Box => ({
  tag,
  parent,
  depth: parent ? parent.depth + 1 : 0,
  names: '',
  role: '',
  first,
  end: BLOCKS * 2,
});

function page(fill: (made: Made) => void): readonly PageBlock[] {
  const made = new Made();
  made.in('div', () => fill(made));
  return made.blocks;
}
const times = (count: number, fill: (at: number) => void) =>
  Array.from({ length: count }, (_, at) => fill(at));
const link = 'Five stocks to watch';

const CARDS = page((made) => {
  made.story(BLOCKS * 100);
  times(BLOCKS / 2, () =>
    made.in('div', () => {
      made.put(link, { linkLength: link.length });
      made.put('A line of text.');
    }),
  );
});
const ONE_LARGE_BOX = page((made) => {
  made.story(BLOCKS * 200);
  made.in('div', () => times(BLOCKS, () => made.put(PROSE)));
});
const READERS = page((made) => {
  made.story();
  times(BLOCKS / 2, (at) => {
    made.put(`tanuki${at} 2h ago`);
    made.put('I hold this.');
  });
});
const PLACES_OF_READERS = page((made) => {
  made.story();
  times(BLOCKS / 4, (at) =>
    made.in('section', () => {
      for (const name of [`tanuki${at}`, 'heron']) {
        made.put(`${name} 2h ago`);
        made.put('I hold this.');
      }
    }),
  );
});
const HEADINGS = page((made) => times(BLOCKS, () => made.put('Harbour', { shape: 'heading' })));

/** Boxes in boxes, as deep as there are blocks. */
const nested = (tag: string) =>
  page((made) => {
    made.story();
    const boxes: Box[] = [];
    for (let depth = 0; depth < BLOCKS; depth += 1) {
      const box = boxIn(boxes.at(-1) ?? (made.blocks[0]?.box.parent as Box), tag, made.blocks.length);
      boxes.push(box);
      made.put('4.2 points', { box });
    }
  });

test.each([
  ['cards set into a story', CARDS, (all) => withoutInsets(all, all)],
  ['one large box in a story', ONE_LARGE_BOX, (all) => withoutInsets(all, all)],
  ['readers one below the other', READERS, (all) => withoutVoices(all, all)],
  ['thousands of places where readers speak', PLACES_OF_READERS, (all) => withoutVoices(all, all)],
  ['tables in tables', nested('table'), (all) => withoutScraps(all, all)],
  ['boxes in boxes, none a table', nested('div'), (all) => withoutScraps(all, all)],
  ['boxes in boxes, none a form', nested('div'), (all) => withoutOutsiders(all, all)],
  ['paragraphs and nothing else', ONE_LARGE_BOX, withoutTrailers],
  [
    'headings and no paragraph',
    HEADINGS,
    (all) =>
      storyAlone(all, { source: null, byline: 'Jane Doe', dateText: null } as Parameters<
        typeof storyAlone
      >[1]),
  ],
] satisfies [string, readonly PageBlock[], (all: readonly PageBlock[]) => unknown][])(
  'a page of %s costs time in step with its blocks',
  async (_what, all, rule) => {
    expect(await secondsOfWork(() => rule(all))).toBeLessThan(MOST);
  },
);
