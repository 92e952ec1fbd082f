import type { JSX } from 'preact';
import { siteName } from '../shared/sites.ts';
import { Icon } from '../views/parts/marks.tsx';
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

/** One line of a list, with its way out. */
export function Entry(props: { name: string; code?: string; onRemove: () => void }): JSX.Element {
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
