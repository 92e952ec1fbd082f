import type { JSX } from 'preact';
import type { PageReport } from '../../shared/report/report.ts';
import { machineMarks } from '../../shared/words/verdict-text.ts';
import { PageText } from '../parts/page-text.tsx';
import { safeAddress } from '../parts/safe-link.tsx';
import { useWords } from '../words.ts';

/**
 * Title, source, date: what this is; of a page without an article its own title, and that there is none. Always the same height, so that nothing below it moves.
 * @param minutes reading time, which comes later than the rest; its room is kept
 */
export function Facts({ report, minutes }: { report: PageReport; minutes: number | null }): JSX.Element {
  const t = useWords();
  const { article } = report;
  const title = article ? article.title : report.pageTitle;
  const source = article?.source ?? safeAddress(report.url)?.host ?? null;
  const day = article?.date ? t.day(article.date) : null;
  return (
    <section class="facts" aria-label={t('factsLabel')}>
      <h1 class="facts-title">
        {title ? (
          <PageText text={title} language={article?.language ?? null} />
        ) : (
          t(article ? 'factsUntitled' : 'factsNoArticle')
        )}
      </h1>
      <ul class="facts-line dotted">
        {!article && title && <li>{t('factsNoArticle')}</li>}
        {source && (
          <li>
            <PageText text={source} />
          </li>
        )}
        {day ? (
          <li>
            <time dateTime={article?.date ?? undefined}>{day}</time>
          </li>
        ) : (
          article?.dateText && (
            <li>
              <PageText text={article.dateText} />
            </li>
          )
        )}
        {article?.byline && article.byline !== source && <li>{t('factsBy', article.byline)}</li>}
        {article?.opinion && <li class="facts-opinion">{t('factsOpinion')}</li>}
        {machineMarks(t, report.verdict).map((mark) => (
          <li key={mark}>{mark}</li>
        ))}
        {article && article.language !== 'und' && <li>{t.languageName(article.language)}</li>}
        {article && minutes !== 0 && (
          <li class={minutes === null ? 'facts-later' : undefined}>
            {t.count('readingMinutes', minutes ?? 1)}
          </li>
        )}
      </ul>
    </section>
  );
}
