import { limits } from '../shared/limits.ts';
import { saveFile } from '../shared/save-file.ts';
import { type Settings, type Watched, withWatched } from '../shared/stored/settings.ts';
import type { OptionsActions, WatchAnswer } from './state.ts';

export interface WatchParts {
  change(how: (settings: Settings) => Partial<Settings>): Promise<void>;
  watchList(): readonly Watched[];
  /** BCP 47 of the interface. */
  language(): string;
  answer(answer: WatchAnswer | null): void;
}

type WatchActions = Pick<
  OptionsActions,
  'addWatched' | 'chooseWatched' | 'removeWatched' | 'exportWatched' | 'importWatched'
>;

/** No text has them: UTF-16 read as UTF-8, a spreadsheet's own format, a picture. */
const NO_TEXT = /[\0\ufffd]/;

/** @returns the text of a file that may be a list, else what is wrong with it */
async function textOf(file: File): Promise<string | WatchAnswer> {
  // What is far too large is not even taken into memory: a character takes up to three bytes.
  if (file.size > 3 * limits.watchListFile) return { kind: 'too-long' };
  const text = await file.text().catch(() => null);
  if (text === null || NO_TEXT.test(text)) return { kind: 'unreadable' };
  return text.length > limits.watchListFile ? { kind: 'too-long' } : text;
}

/** What the reader does with the watch list. The table is loaded when something is looked up in it. */
export function watchActions(parts: WatchParts): WatchActions {
  const room = () => import('./watch-room.ts');

  /** @returns the securities for which there was no room */
  async function add(more: readonly Watched[]): Promise<Watched[]> {
    let over: Watched[] = [];
    await parts.change(({ watchList }) => {
      const after = withWatched(watchList, more);
      over = more.filter(({ symbol }) => !after.some((one) => one.symbol === symbol));
      return { watchList: after };
    });
    return over;
  }

  async function addOne(one: Watched): Promise<boolean> {
    const over = await add([one]);
    parts.answer(over.length > 0 ? { kind: 'full' } : null);
    return over.length === 0;
  }

  return {
    async addWatched(text) {
      const asked = text.trim().slice(0, limits.name);
      const found = await (await room()).findWatched(asked, parts.language());
      if ('sure' in found) return addOne(found.sure);
      const { among } = found;
      parts.answer(among.length > 0 ? { kind: 'choose', asked, among } : { kind: 'unknown', asked });
      return false;
    },
    chooseWatched: (one) => void addOne(one),
    removeWatched: (symbol) =>
      void parts.change(({ watchList }) => ({ watchList: watchList.filter((one) => one.symbol !== symbol) })),
    async exportWatched(form) {
      const [text, type] = (await room()).writeWatchList(parts.watchList(), form);
      saveFile(`fineprint-watch-list.${form}`, text, type);
    },
    async importWatched(file) {
      const text = await textOf(file);
      if (typeof text !== 'string') return parts.answer(text);
      const read = await (await room()).readWatchList(text, parts.language());
      const known = new Set(parts.watchList().map(({ symbol }) => symbol));
      const fresh = read.entries.filter(({ symbol }) => !known.has(symbol));
      const over = await add(fresh);
      parts.answer({
        kind: 'imported',
        added: fresh.length - over.length,
        unknown: read.unknown,
        over: over.map(({ symbol, name }) => `${symbol} ${name}`.trim()),
      });
    },
  };
}
