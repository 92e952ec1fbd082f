import type { PageReport } from '../../shared/report/report.ts';
import { storyKey } from '../../shared/report/story-key.ts';
import type { Digester } from '../reading/fill-parts.ts';
import { type TranslatorParts, TranslatorRun } from './translator-run.ts';

type More = Parameters<Digester['translations']>[1];

/** What is shown, under the key of what it was made of, and who is told of more. */
interface Current {
  key: string;
  run: TranslatorRun;
  made: Promise<void>;
  more: More;
}

/**
 * The phrase book's translations at once; after those have been painted, what it can tell besides once companies are
 * known by name, and the browser's own Translator for what is left over then. A page that fills its lists reports
 * anew: the same notices go on where they were.
 */
export function openTranslator(parts: TranslatorParts): Pick<Digester, 'translations' | 'download'> {
  let current: Current | null = null;

  function begin(key: string, report: PageReport, more: More): Current {
    current?.run.stop();
    const run = new TranslatorRun(parts, report, (part) => {
      if (current?.run === run) current.more(part);
    });
    const made = run.make();
    made
      .then(() => run.goFurther())
      .catch(() => {
        // Asked again, it is tried again.
        if (current?.run === run) current = null;
      });
    return { key, run, made, more };
  }

  return {
    async translations(report, more) {
      const key = `${parts.target()} ${JSON.stringify(report.notices)} ${storyKey(report)}`;
      const mine = current?.key === key ? current : begin(key, report, more);
      current = mine;
      mine.more = more;
      await mine.made;
      more({ browser: mine.run.pairs });
      return mine.run.latest;
    },
    download(language) {
      current?.run.download(language);
    },
  };
}
