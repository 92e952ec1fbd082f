import type { JSX } from 'preact';
import type { NoticeChange } from '../../shared/stored/notice-memory.ts';
import { PageText } from '../parts/page-text.tsx';
import { useWords } from '../words.ts';

/** Notices that this site worded otherwise before, with both texts. */
export function Changes({ changes }: { changes: readonly NoticeChange[] }): JSX.Element | null {
  const t = useWords();
  if (changes.length === 0) return null;
  return (
    <details class="banner changes">
      <summary>{t('noticeChanged')}</summary>
      {changes.map(({ before, now }) => (
        <dl key={now}>
          <dt>{t('noticeBefore')}</dt>
          <dd>
            <PageText text={before} />
          </dd>
          <dt>{t('noticeNow')}</dt>
          <dd>
            <PageText text={now} />
          </dd>
        </dl>
      ))}
    </details>
  );
}
