import type { MessageKey, Translator } from '../../shared/words/i18n.ts';
import type { reportSaid } from '../report-view.tsx';
import type { CounterState } from '../state.ts';
import { CLOSED } from './status.tsx';

/**
 * Beside the page the reader moves on without a click: the click that opens a page to Fineprint may never have been.
 * @returns the sentence for a page that may not be read any more, or not yet
 */
export const leftSentence = (beside: boolean): MessageKey => (beside ? 'stateUnasked' : 'stateLeft');

/**
 * What the live region says of the reading: where it stands, then what it found.
 * @param said tells a report; null until it has loaded with what shows it
 */
export function announcement(
  t: Translator,
  { reading, beside, viewFailure }: CounterState,
  said: typeof reportSaid | null,
): string {
  switch (reading.phase) {
    case 'reading':
      return t(reading.busy ? 'stateBusy' : 'stateReading');
    case 'closed':
      return t(CLOSED[reading.why][0]);
    case 'left':
      return t(leftSentence(beside));
    case 'failed':
      return t('stateFailed');
    case 'read':
      if (reading.report.state === 'nothing') return t('stateNothing');
      if (said) return said(t, reading.report);
      return t(viewFailure === null ? 'stateReading' : 'stateUnloaded');
  }
}
