import type { JSX, TargetedEvent } from 'preact';
import { limits } from '../shared/limits.ts';
import type { Watched } from '../shared/stored/settings.ts';
import { useWords } from '../views/words.ts';
import { Entry } from './lists.tsx';
import type { OptionsActions, WatchAnswer } from './state.ts';

interface WatchProps {
  watchList: readonly Watched[];
  answer: WatchAnswer | null;
  actions: OptionsActions;
}

/** Securities that the reader follows; each is marked wherever it turns up. */
export function WatchList(props: WatchProps): JSX.Element {
  const t = useWords();
  const { watchList, actions } = props;
  return (
    <section class="card" aria-labelledby="options-watch">
      <h2 id="options-watch">{t('optionsWatch')}</h2>
      {watchList.length === 0 && <p class="note">{t('optionsWatchNone')}</p>}
      <ul>
        {watchList.map(({ symbol, name }) => (
          <Entry key={symbol} name={name} code={symbol} onRemove={() => actions.removeWatched(symbol)} />
        ))}
      </ul>
      <AddForm {...props} />
      <div role="status" class="answer">
        <Answer {...props} />
      </div>
      <div class="inline">
        {watchList.length > 0 && (
          <>
            <button type="button" class="button button-plain" onClick={() => actions.exportWatched('csv')}>
              {t('optionsWatchExportCsv')}
            </button>
            <button type="button" class="button button-plain" onClick={() => actions.exportWatched('json')}>
              {t('optionsWatchExportJson')}
            </button>
          </>
        )}
        <label class="button button-plain file">
          {t('optionsWatchImport')}
          <input
            type="file"
            accept=".csv,.json,.txt,text/csv,text/plain,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) actions.importWatched(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </section>
  );
}

function AddForm({ answer, actions }: WatchProps): JSX.Element {
  const t = useWords();
  const submit = async (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const field = form.elements.namedItem('security') as HTMLInputElement;
    if (field.value.trim() && (await actions.addWatched(field.value))) form.reset();
  };
  return (
    <>
      <form class="inline" onSubmit={(event) => void submit(event)}>
        <label class="field">
          <span>{t('optionsWatchAdd')}</span>
          <input
            name="security"
            class="control"
            autocomplete="off"
            spellcheck={false}
            maxLength={limits.name}
            aria-describedby="watch-hint"
            aria-invalid={answer?.kind === 'unknown'}
          />
        </label>
        <button type="submit" class="button">
          {t('optionsAdd')}
        </button>
      </form>
      <p id="watch-hint" class="note">
        {t('optionsWatchExample')}
      </p>
    </>
  );
}

/** What came of the last addition: what was not understood, what to choose among, what was left away. */
function Answer({ answer, actions }: WatchProps): JSX.Element | null {
  const t = useWords();
  if (!answer) return null;
  if (answer.kind === 'unknown') return <p>{t('optionsWatchUnknown', answer.asked)}</p>;
  if (answer.kind === 'full') return <p>{t('watchFull', t.number(limits.watchList))}</p>;
  if (answer.kind === 'too-long') return <p>{t('optionsWatchTooLong', t.number(limits.watchListFile))}</p>;
  if (answer.kind === 'unreadable') return <p>{t('optionsWatchUnreadable')}</p>;
  if (answer.kind === 'choose')
    return (
      <>
        <p>{t('optionsWatchChoose', answer.asked)}</p>
        <ul>
          {answer.among.map((one) => (
            <Candidate key={one.symbol} one={one} onChoose={() => actions.chooseWatched(one)} />
          ))}
        </ul>
      </>
    );
  return (
    <>
      <p>{t.count('optionsWatchImported', answer.added)}</p>
      {answer.over.length > 0 && <p>{t('watchFull', t.number(limits.watchList))}</p>}
      <LeftLines lines={answer.over} />
      {answer.unknown.length > 0 && <p>{t.count('optionsWatchNotRead', answer.unknown.length)}</p>}
      <LeftLines lines={answer.unknown} />
    </>
  );
}

function LeftLines({ lines }: { lines: readonly string[] }): JSX.Element | null {
  const t = useWords();
  if (lines.length === 0) return null;
  const further = lines.length - limits.watchListLeft;
  return (
    <ul class="left-lines">
      {lines.slice(0, limits.watchListLeft).map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
      {further > 0 && <li>{t.count('moreNamed', further)}</li>}
    </ul>
  );
}

function Candidate({ one, onChoose }: { one: Watched; onChoose: () => void }): JSX.Element {
  const t = useWords();
  return (
    <li class="entry">
      <bdi>{one.name}</bdi>
      <span class="mention-symbol">
        <bdi>{one.symbol}</bdi>
      </span>
      <button
        type="button"
        class="button button-plain entry-choice"
        aria-label={t('watchAdd', `${one.name} ${one.symbol}`)}
        onClick={(event) => {
          event.currentTarget.closest('section')?.querySelector('form')?.reset();
          onChoose();
        }}
      >
        {t('optionsAdd')}
      </button>
    </li>
  );
}
