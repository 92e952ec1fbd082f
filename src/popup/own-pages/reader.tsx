import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageReport } from '../../shared/report/report.ts';
import type { NoticeView } from '../../shared/stored/settings.ts';
import { FinePrint } from '../../views/fine-print/fine-print.tsx';
import { VerdictLine } from '../../views/glance/verdict.tsx';
import { type DigestParts, NO_PARTS } from '../../views/state.ts';
import { useWords } from '../../views/words.ts';
import type { Digester } from '../reading/fill-parts.ts';

/** The fine print of one report, without a page to scroll. */
export function Reader(props: {
  report: PageReport;
  digester: Digester;
  view: NoticeView;
  empty: string;
}): JSX.Element {
  const { report, digester } = props;
  const [view, setView] = useState(props.view);
  const [parts, setParts] = useState<DigestParts>(NO_PARTS);
  useEffect(() => {
    let current = true;
    setParts(NO_PARTS);
    const add = (part: Partial<DigestParts>) => {
      if (current) setParts((before) => ({ ...before, ...part }));
    };
    void digester.translations(report, add).then(
      (translations) => add({ translations }),
      (error) => add({ failures: { translations: String(error) } }),
    );
    return () => {
      current = false;
    };
  }, [report, digester]);
  if (report.notices.length === 0) return <p class="empty">{props.empty}</p>;
  return (
    <>
      <VerdictLine verdict={report.verdict} />
      <div class="section-body">
        <FinePrint
          report={report}
          parts={parts}
          view={view}
          onView={setView}
          onDownload={digester.download}
        />
      </div>
    </>
  );
}

/** A text to paste or type, read as it changes. */
export function TextReader(props: {
  text: string;
  read: (text: string) => PageReport;
  digester: Digester;
  view: NoticeView;
}): JSX.Element {
  const t = useWords();
  const [text, setText] = useState(props.text);
  const [report, setReport] = useState<PageReport | null>(null);
  useEffect(() => {
    // A pause in typing; reading a long text takes a few milliseconds.
    const timer = setTimeout(() => setReport(text.trim() ? props.read(text) : null), 150);
    return () => clearTimeout(timer);
  }, [text, props.read]);
  return (
    <>
      <label class="text-field">
        <span>{t('textLabel')}</span>
        <textarea
          class="control"
          rows={6}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="note">{t('textHint')}</p>
      <div role="status">
        {report && (
          <Reader report={report} digester={props.digester} view={props.view} empty={t('textNothing')} />
        )}
      </div>
    </>
  );
}
