import type { JSX } from 'preact';
import type { RowCrossing } from '../../shared/digest.ts';
import type { Row } from '../../shared/report/report.ts';
import { PageText } from '../parts/page-text.tsx';
import { RevealButton } from '../parts/reveal-button.tsx';
import { SafeLink } from '../parts/safe-link.tsx';
import { useWords } from '../words.ts';
import { CrossMarks } from './cross-marks.tsx';

/**
 * One row as the page wrote it. Its change takes no colour: red is a fall in New York and a rise in Shanghai.
 */
export function TrendingRow(props: {
  row: Row;
  crossing: RowCrossing | null;
  onReveal: (block: number | null, text: string) => void;
}): JSX.Element {
  const t = useWords();
  const { row } = props;
  const symbol = row.symbolText ?? row.symbol;
  const name = row.name ?? symbol ?? '';
  return (
    <tr>
      <td class="row-rank">{row.rank === null ? '' : t.number(row.rank)}</td>
      <th scope="row">
        <SafeLink address={row.url}>
          <PageText text={name} />
        </SafeLink>
        <span class="row-marks">
          {symbol && symbol !== name && <PageText text={symbol} />}
          {row.state === 'ad' && <span class="chip">{t('rowAd')}</span>}
          {props.crossing && <CrossMarks crossing={props.crossing} />}
        </span>
      </th>
      <td class="row-figure">
        {row.price && <PageText text={row.currency ? `${row.price} ${row.currency}` : row.price} />}
      </td>
      <td class="row-figure">{row.change && <PageText text={row.change} />}</td>
      <td class="row-find">
        {row.block !== null && (
          <RevealButton passage={name} onReveal={() => props.onReveal(row.block, name)} />
        )}
      </td>
    </tr>
  );
}
