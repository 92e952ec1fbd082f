import type { JSX, TargetedEvent } from 'preact';
import type { Watched } from '../shared/settings.ts';
import { siteName } from '../shared/sites.ts';
import { Icon } from '../views/marks.tsx';
import { useWords } from '../views/words.ts';
import type { OptionsActions, OptionsState } from './state.ts';

/** Always-on sites, each with its way out. */
export function SiteList(props: { state: OptionsState; actions: OptionsActions }): JSX.Element {
  const t = useWords();
  const { sites, sitesToAsk } = props.state;
  return (
    <section class="card" aria-labelledby="options-sites">
      <h2 id="options-sites">{t('optionsSites')}</h2>
      <p class="note">{t(sites.length ? 'optionsSitesHint' : 'optionsSitesNone')}</p>
      <ul>
        {sites.map((pattern) => (
          <Entry key={pattern} name={siteName(pattern)} onRemove={() => props.actions.removeSite(pattern)} />
        ))}
      </ul>
      {sitesToAsk.length > 0 && (
        <button type="button" class="button" onClick={() => props.actions.askSites(sitesToAsk)}>
          {t.count('optionsSitesAgain', sitesToAsk.length)}
        </button>
      )}
    </section>
  );
}

/** Securities that the reader follows; each is marked wherever it turns up. */
export function WatchList(props: {
  watchList: readonly Watched[];
  invalid: boolean;
  actions: OptionsActions;
}): JSX.Element {
  const t = useWords();
  const { watchList, invalid, actions } = props;
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const field = form.elements.namedItem('symbol') as HTMLInputElement;
    if (actions.addWatched(field.value)) form.reset();
  };
  return (
    <section class="card" aria-labelledby="options-watch">
      <h2 id="options-watch">{t('optionsWatch')}</h2>
      {watchList.length === 0 && <p class="note">{t('optionsWatchNone')}</p>}
      <ul>
        {watchList.map(({ symbol, name }) => (
          <Entry key={symbol} name={name} code={symbol} onRemove={() => actions.removeWatched(symbol)} />
        ))}
      </ul>
      <form class="inline" onSubmit={submit}>
        <label class="field">
          <span>{t('optionsWatchAdd')}</span>
          <input
            name="symbol"
            class="list-switch"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="watch-hint"
            aria-invalid={invalid}
          />
        </label>
        <button type="submit" class="button">
          {t('optionsAdd')}
        </button>
      </form>
      <p id="watch-hint" class="note" role={invalid ? 'alert' : undefined}>
        {t(invalid ? 'optionsWatchInvalid' : 'optionsWatchExample')}
      </p>
    </section>
  );
}

function Entry(props: { name: string; code?: string; onRemove: () => void }): JSX.Element {
  const t = useWords();
  const label = t('optionsRemove', props.name || (props.code ?? ''));
  return (
    <li class="entry">
      <bdi>{props.name}</bdi>
      {props.code && (
        <span class="mention-symbol">
          <bdi>{props.code}</bdi>
        </span>
      )}
      <button type="button" class="quiet" aria-label={label} title={label} onClick={props.onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}
