import type { JSX } from 'preact';
import type { Severity } from '../../shared/report/kinds.ts';
import { SEVERITY_LABELS } from '../../shared/words/labels.ts';
import { useWords } from '../words.ts';

/** One outline a severity, so that it is told without colour: ring, diamond, triangle, octagon. */
const SHAPES: Record<Severity | 0, string> = {
  0: 'M3 8h10',
  1: 'M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z',
  2: 'M8 2.5 13.5 8 8 13.5 2.5 8z',
  3: 'M8 2.5 14.2 13.5H1.8z',
  4: 'M5.5 1.8h5l3.7 3.7v5l-3.7 3.7h-5l-3.7-3.7v-5z',
};

export function SeverityShape({ severity }: { severity: Severity | 0 }): JSX.Element {
  return (
    <svg class={`shape shape-${severity}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[severity]} />
    </svg>
  );
}

/** Shape and word. */
export function SeverityMark({ severity }: { severity: Severity }): JSX.Element {
  const t = useWords();
  const word = t(SEVERITY_LABELS[severity]);
  return (
    <span class={`severity severity-${severity}`}>
      <SeverityShape severity={severity} />
      {word}
    </span>
  );
}

const ICONS = {
  copy: 'M5.5 5.5V3h8v8H11M2.5 5.5h8v8h-8z',
  more: 'M8 3.2v.1M8 8v.1M8 12.8v.1',
  find: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  fold: 'M4 6l4 4 4-4',
  star: 'M8 2l1.8 3.8 4.2.6-3 3 .7 4.2L8 11.6l-3.7 2 .7-4.2-3-3 4.2-.6z',
  article: 'M3 3.5h10M3 6.5h10M3 9.5h10M3 12.5h6',
  list: 'M2.5 4h1M6 4h7.5M2.5 8h1M6 8h7.5M2.5 12h1M6 12h7.5',
  flag: 'M4 14V2.5h8.5L10 5.5l2.5 3H4',
  close: 'M4 4l8 8M12 4l-8 8',
  puzzle:
    'M6 4v-.5a1.5 1.5 0 0 1 3 0V4h3v3h.5a1.5 1.5 0 0 1 0 3H12v3H9v-.5a1.5 1.5 0 0 0-3 0v.5H3v-3h.5a1.5 1.5 0 0 0 0-3H3V4z',
} as const;

export type IconName = keyof typeof ICONS;

export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}

/** Printed lines, the last of them under a lens. */
export function Logo(): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2 4h13M2 8h7M2 12h5" />
      <circle cx="12.5" cy="11.5" r="4" />
      <path d="M15.5 14.5 18.5 17.5M11 11.5h3" />
    </svg>
  );
}
