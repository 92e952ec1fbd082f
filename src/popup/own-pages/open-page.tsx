import { type ComponentChildren, render } from 'preact';
import { browser } from '../../shared/browser.ts';
import { type Settings, settingsToShow, targetLanguage } from '../../shared/stored/settings.ts';
import type { Translator } from '../../shared/words/i18n.ts';
import { interfaceWords } from '../../shared/words/interface-words.ts';
import { Logo } from '../../views/parts/marks.tsx';
import { Words } from '../../views/words.ts';
import { openDigester } from '../digester/digester.ts';
import type { Digester } from '../reading/fill-parts.ts';

export interface PageParts {
  t: Translator;
  settings: Settings;
  digester: Digester;
}

/** Draws a page of the extension's own, in the reader's language and colours. */
export async function openOwnPage(
  title: (t: Translator) => string,
  children: (parts: PageParts) => ComponentChildren,
): Promise<void> {
  const settings = await settingsToShow(browser.storage.local);
  const t = await interfaceWords(settings.interfaceLanguage);
  const root = document.documentElement;
  root.lang = t.language;
  root.dir = t.direction;
  if (settings.theme !== 'auto') root.dataset.theme = settings.theme;
  document.title = title(t);
  const digester = openDigester(() => ({
    target: targetLanguage(settings, t.language),
    summaryLength: settings.summaryLength,
    watchList: settings.watchList.map(({ symbol }) => symbol),
  }));
  render(
    <Words.Provider value={t}>
      <main class="page">
        <h1 class="page-title">
          <Logo />
          {title(t)}
        </h1>
        {children({ t, settings, digester })}
      </main>
    </Words.Provider>,
    document.getElementById('app') ?? document.body,
  );
}
