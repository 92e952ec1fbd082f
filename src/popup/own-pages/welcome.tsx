import { browser } from '../../shared/browser.ts';
import type { Translator } from '../../shared/words/i18n.ts';
import { ButtonPlace } from '../../views/parts/button-place.tsx';
import { openOwnPage } from './open-page.tsx';
import { readText } from './read-text.ts';
import { Reader } from './reader.tsx';

/** How the button is pinned differs; only Firefox serves extensions from `moz-extension:`. */
const pin = (t: Translator) =>
  t(location.protocol === 'moz-extension:' ? 'welcomePinFirefox' : 'welcomePinChrome');

const commands = await browser.commands.getAll();
const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut;

await openOwnPage(
  (t) => t('welcomeTitle'),
  ({ t, settings, digester }) => (
    <>
      <section class="card">
        <ButtonPlace />
        <ol class="steps">
          <li>{t('welcomeUse')}</li>
          <li>{pin(t)}</li>
          {shortcut && <li>{t('welcomeKey', shortcut)}</li>}
        </ol>
        <p class="note">{t('privacyLine')}</p>
      </section>
      <section class="card" aria-labelledby="welcome-demo">
        <h2 id="welcome-demo">{t('welcomeDemo')}</h2>
        <Reader
          report={readText(t('welcomeNotice'))}
          digester={digester}
          view={settings.noticeView}
          empty={t('welcomeNotice')}
        />
      </section>
    </>
  ),
);
