import { saveFile } from '../../shared/save-file.ts';
import type { Actions } from '../../views/state.ts';
import type { Board } from '../board.tsx';
import { digestOf } from './digest-of.ts';

type Taking = Pick<Actions, 'copyBoth' | 'copyReport' | 'copyList' | 'saveReport' | 'copyDetails'>;

/** What the reader takes along: by the clipboard or as a file. */
export function takingActions({ t, state, say }: Board): Taking {
  // Loaded ahead of the click, after the first paint: a clipboard takes a text only close to the click.
  const takeAway = import('./take-away.ts');
  const copy = (text: string, done: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(done),
      () => say(t('copyFailed')),
    );
  const copyDigest = (form: 'pairs' | 'markdown', done: string) => {
    const digest = digestOf(state().reading);
    if (digest) void takeAway.then((room) => copy(room.takeAway(t, digest, form), done));
  };
  return {
    copyBoth: () => copyDigest('pairs', t('bothCopied')),
    copyReport: () => copyDigest('markdown', t('reportCopied')),
    copyList: (list, format) =>
      void takeAway.then((room) => copy(room.listText(t, list, format), t('listCopied'))),
    saveReport(form) {
      const digest = digestOf(state().reading);
      if (!digest) return;
      const type = form === 'markdown' ? 'text/markdown' : 'application/json';
      void takeAway.then((room) => {
        saveFile(room.fileName(digest, form), room.takeAway(t, digest, form), type);
        say(t('reportSaved'));
      });
    },
    copyDetails: (details) => void copy(details, t('detailsCopied')),
  };
}
