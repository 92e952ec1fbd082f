import type { JSX } from 'preact';
import type { Translator } from '../shared/words/i18n.ts';
import { Logo } from '../views/parts/marks.tsx';
import { Words } from '../views/words.ts';
import { DataOptions, ExtraOptions, MemoryOptions } from './data.tsx';
import { SiteList } from './lists.tsx';
import { ReadingOptions } from './reading.tsx';
import type { OptionsActions, OptionsState } from './state.ts';
import { WatchList } from './watch-list.tsx';

/** The reader's settings; every change is kept at once. */
export function OptionsPage(props: {
  state: OptionsState;
  actions: OptionsActions;
  t: Translator;
}): JSX.Element {
  const { state, actions, t } = props;
  return (
    <Words.Provider value={t}>
      <main class="page">
        <h1 class="page-title">
          <Logo />
          {t('optionsTitle')}
        </h1>
        <ReadingOptions settings={state.settings} onChange={actions.change} />
        <SiteList state={state} actions={actions} />
        <WatchList watchList={state.settings.watchList} answer={state.watchAnswer} actions={actions} />
        <MemoryOptions state={state} actions={actions} />
        <ExtraOptions state={state} actions={actions} />
        <DataOptions state={state} actions={actions} />
        <p class="live" role="status">
          {state.toast}
        </p>
        {state.toast && (
          <p class="toast" aria-hidden="true">
            {state.toast}
          </p>
        )}
      </main>
    </Words.Provider>
  );
}
