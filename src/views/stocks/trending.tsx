import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type ListFormat, type RowCrossings, rowKey } from '../../shared/digest.ts';
import type { PageReport, TrendingList } from '../../shared/report/report.ts';
import type { MessageKey } from '../../shared/words/i18n.ts';
import { plainText } from '../../shared/words/plain-text.ts';
import { Menu } from '../parts/menu.tsx';
import { PageText } from '../parts/page-text.tsx';
import { useWords } from '../words.ts';
import { isWaiting, listSentence } from './list-state.ts';
import { TrendingRow } from './trending-row.tsx';

const COPIES = [
  ['text', 'listCopyText'],
  ['csv', 'listCopyCsv'],
  ['markdown', 'listCopyMarkdown'],
  ['json', 'listCopyJson'],
] as const satisfies readonly (readonly [ListFormat, MessageKey])[];

/** The page's lists, one at a time, as they really stand: blank rows are counted, never shown as rows. */
export function TrendingView(props: {
  report: PageReport;
  crossings: RowCrossings | null;
  waited: boolean;
  onReveal: (block: number | null, text: string) => void;
  onCopy: (list: TrendingList, format: ListFormat) => void;
}): JSX.Element {
  const t = useWords();
  const [chosen, choose] = useState(0);
  const lists = props.report.trendingLists;
  const list = lists[chosen] ?? lists[0];
  if (!list) return <p class="empty">{t('listNone')}</p>;

  const rows = list.rows.filter((row) => row.state !== 'pending');
  const waiting = isWaiting(list);
  return (
    <>
      <div class="list-head">
        {lists.length > 1 ? (
          <ListSwitch lists={lists} chosen={list} onChoose={choose} />
        ) : (
          <h3 class="list-heading">
            <PageText text={plainText(list.heading) || t('listUntitled', t.number(1))} />
          </h3>
        )}
        <Menu
          label={t('listCopy')}
          icon="copy"
          items={COPIES.map(([format, key]) => [t(key), () => props.onCopy(list, format)])}
        />
      </div>
      <p class={waiting ? 'list-state list-waiting' : 'list-state'}>{listSentence(t, list, props.waited)}</p>
      {waiting && props.waited && <p class="note">{t('listNeverFilledHint')}</p>}
      {rows.length > 0 && (
        <div class="rows-frame">
          <table class="rows">
            <thead class="sr-only">
              <tr>
                <th scope="col">{t('rowRank')}</th>
                <th scope="col">{t('rowName')}</th>
                <th scope="col">{t('rowPrice')}</th>
                <th scope="col">{t('rowChange')}</th>
                <th scope="col">{t('showOnPage')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <TrendingRow
                  key={`${row.rank} ${row.symbol ?? row.name}`}
                  row={row}
                  crossing={props.crossings?.get(rowKey(row)) ?? null}
                  onReveal={props.onReveal}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function ListSwitch(props: {
  lists: readonly TrendingList[];
  chosen: TrendingList;
  onChoose: (index: number) => void;
}): JSX.Element {
  const t = useWords();
  return (
    <select
      class="control"
      aria-label={t('listSwitch')}
      value={props.lists.indexOf(props.chosen)}
      onChange={(event) => props.onChoose(Number(event.currentTarget.value))}
    >
      {props.lists.map((list, index) => (
        <option key={list.heading} value={index}>
          {plainText(list.heading) || t('listUntitled', t.number(index + 1))}
        </option>
      ))}
    </select>
  );
}
