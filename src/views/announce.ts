import type { Translator } from '../shared/i18n.ts';
import type { CounterState } from './state.ts';

/** What the live region says: where the reading stands, then what just happened. */
export function announcement(t: Translator, { reading, toast }: CounterState): string {
  if (toast) return toast;
  switch (reading.phase) {
    case 'reading':
      return t(reading.busy ? 'stateBusy' : 'stateReading');
    case 'closed':
      return t('stateClosed');
    case 'left':
      return t('stateLeft');
    case 'failed':
      return t('stateFailed');
    case 'read': {
      const { state, notices } = reading.report;
      if (state === 'nothing') return t('stateNothing');
      return notices.length ? t.count('noticesFound', notices.length) : t('noticesNone');
    }
  }
}
