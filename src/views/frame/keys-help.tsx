import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../shared/words/i18n.ts';
import { Icon } from '../parts/marks.tsx';
import { useWords } from '../words.ts';

const KEYS = [
  ['t', 'keysToggle'],
  ['1 – 4', 'keysSections'],
  ['c', 'keysCopy'],
  ['?', 'keysHelp'],
  ['Esc', 'keysClose'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Works whatever is switched off: it closes what is open. */
const ALWAYS = 'Esc';

/**
 * Every key, over the counter; takes the focus while it is shown.
 * @param singleKeys whether those without a modifier are on
 */
export function KeysHelp({ singleKeys, onClose }: { singleKeys: boolean; onClose: () => void }): JSX.Element {
  const t = useWords();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <div class="sheet" role="dialog" aria-modal="true" aria-labelledby="keys-title">
      <div class="sheet-head">
        <h2 id="keys-title">{t('keysTitle')}</h2>
        <button
          ref={close}
          type="button"
          class="quiet"
          onClick={onClose}
          aria-label={t('keysClose')}
          title={t('keysClose')}
        >
          <Icon name="close" />
        </button>
      </div>
      <dl class="keys">
        {KEYS.filter(([key]) => singleKeys || key === ALWAYS).map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{t(singleKeys ? 'keysOffHint' : 'keysAreOff')}</p>
    </div>
  );
}
