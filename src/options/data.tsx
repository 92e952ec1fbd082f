import type { JSX } from 'preact';
import { useWords } from '../views/words.ts';
import type { OptionsActions, OptionsState } from './state.ts';

/** Whether notices are remembered, and the way to forget them. */
export function MemoryOptions(props: { state: OptionsState; actions: OptionsActions }): JSX.Element {
  const t = useWords();
  const { state, actions } = props;
  return (
    <section class="card" aria-labelledby="options-memory">
      <h2 id="options-memory">{t('optionsMemory')}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={state.settings.rememberNotices}
          onChange={(event) => actions.change({ rememberNotices: event.currentTarget.checked })}
        />
        {t('optionsMemorySwitch')}
      </label>
      <p class="note">{t('optionsMemoryHint')}</p>
      {state.remembered > 0 && (
        <p class="inline">
          <span>{t.count('optionsMemoryCount', state.remembered)}</span>
          <button type="button" class="button button-plain" onClick={actions.forget}>
            {t('optionsForget')}
          </button>
        </p>
      )}
    </section>
  );
}

const EXTRAS = [
  ['contextMenus', 'optionsMenu'],
  ['sidePanel', 'optionsPanel'],
] as const;

/** Conveniences that need a permission of their own, each off until asked for. */
export function ExtraOptions(props: { state: OptionsState; actions: OptionsActions }): JSX.Element | null {
  const t = useWords();
  const extras = EXTRAS.filter(([name]) => props.state.extras[name] !== undefined);
  if (extras.length === 0) return null;
  return (
    <section class="card" aria-labelledby="options-extras">
      <h2 id="options-extras">{t('optionsExtras')}</h2>
      {extras.map(([name, label]) => (
        <label class="check" key={name}>
          <input
            type="checkbox"
            checked={props.state.extras[name]}
            onChange={(event) => props.actions.setExtra(name, event.currentTarget.checked)}
          />
          {t(label)}
        </label>
      ))}
    </section>
  );
}

/** What is stored, that nothing is sent, and how to take it along or be rid of it. */
export function DataOptions(props: { state: OptionsState; actions: OptionsActions }): JSX.Element {
  const t = useWords();
  const { state, actions } = props;
  return (
    <section class="card" aria-labelledby="options-data">
      <h2 id="options-data">{t('optionsData')}</h2>
      <p>{t('optionsDataStored')}</p>
      <p>{t('optionsDataSent')}</p>
      <p class="requests">{t.count('optionsRequests', state.requests)}</p>
      <div class="inline">
        <button type="button" class="button" onClick={actions.exportFile}>
          {t('optionsExport')}
        </button>
        <label class="button button-plain file">
          {t('optionsImport')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) actions.importFile(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" class="button button-plain" onClick={() => actions.askReset(true)}>
          {t('optionsReset')}
        </button>
      </div>
      {state.askingReset && (
        <div class="banner" role="alert">
          <p>{t('optionsResetAsk')}</p>
          <p class="inline">
            <button type="button" class="button" onClick={actions.reset}>
              {t('optionsResetYes')}
            </button>
            <button type="button" class="button button-plain" onClick={() => actions.askReset(false)}>
              {t('optionsCancel')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
