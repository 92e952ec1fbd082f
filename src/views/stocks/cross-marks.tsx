import type { JSX } from 'preact';
import type { MessageKey } from '../../shared/words/i18n.ts';
import { Icon, type IconName } from '../parts/marks.tsx';
import { useWords } from '../words.ts';

/** Where else a security can stand: a shape and a word for each, so that none is told by colour alone. */
const MARKS = {
  inArticle: ['article', 'rowMentioned'],
  inTrending: ['list', 'mentionInTrending'],
  inNotice: ['flag', 'mentionInNotice'],
  watched: ['star', 'rowWatched'],
} as const satisfies Record<string, readonly [IconName, MessageKey]>;

/** Says of a row or a mention where else its security stands. */
export function CrossMarks(props: { crossing: Partial<Record<keyof typeof MARKS, boolean>> }): JSX.Element {
  const t = useWords();
  const names = Object.keys(MARKS) as (keyof typeof MARKS)[];
  return (
    <>
      {names
        .filter((name) => props.crossing[name])
        .map((name) => (
          <span key={name} class="chip chip-accent cross-mark">
            <Icon name={MARKS[name][0]} />
            {t(MARKS[name][1])}
          </span>
        ))}
    </>
  );
}
