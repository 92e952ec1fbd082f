import { browser } from '../../shared/browser.ts';
import { SELECTION_KEY } from '../../shared/given-text.ts';
import { openOwnPage } from './open-page.tsx';
import { readText } from './read-text.ts';
import { TextReader } from './reader.tsx';

/** What the context menu left here; taken once. Opened from the popup, the page starts empty: the reader pastes a text. */
async function takeSelection(): Promise<string> {
  const stored = (await browser.storage.session.get(SELECTION_KEY))[SELECTION_KEY];
  await browser.storage.session.remove(SELECTION_KEY);
  return typeof stored === 'string' ? stored : '';
}

const text = await takeSelection();
await openOwnPage(
  (t) => t('textTitle'),
  ({ settings, digester }) => (
    <section class="card">
      <TextReader
        text={text}
        read={(typed) => readText(typed)}
        digester={digester}
        view={settings.noticeView}
      />
    </section>
  ),
);
