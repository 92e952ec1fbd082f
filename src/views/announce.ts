import type { MessageKey, Translator } from '../shared/i18n.ts';
import type { CounterState } from './state.ts';

/**
 * Beside the page the reader moves on without a click: the click that opens a page to Fineprint may never have been.
 * @returns the sentence for a page that may not be read any more, or not yet
 */
export const leftSentence = (beside: boolean): MessageKey => (beside ? 'stateUnasked' : 'stateLeft');

/** What the live region says: where the reading stands, then what just happened. */
export function announcement(t: Translator, { reading, toast, beside }: CounterState): string {
  if (toast) return toast;
  switch (reading.phase) {
    case 'reading':
      return t(reading.busy ? 'stateBusy' : 'stateReading');
    case 'closed':
      return t('stateClosed');
    case 'left':
      return t(leftSentence(beside));
    case 'failed':
      return t('stateFailed');
    case 'read': {
      const { state, notices } = reading.report;
      if (state === 'nothing') return t('stateNothing');
      return notices.length ? t.count('noticesFound', notices.length) : t('noticesNone');
    }
  }
}
