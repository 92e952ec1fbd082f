import type { JSX } from 'preact';
import { LOCALES, type Locale, offeredTargets, type Settings } from '../shared/stored/settings.ts';
import { useWords } from '../views/words.ts';
import { Choice } from './choice.tsx';

/** Each language in its own words, so that everyone finds theirs. */
const OWN_NAMES: Record<Locale, string> = {
  en: 'English',
  zh_TW: '繁體中文',
  zh_CN: '简体中文',
  ja: '日本語',
  ko: '한국어',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

/** Languages, and how a page is read and shown. */
export function ReadingOptions(props: {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}): JSX.Element {
  const t = useWords();
  const { settings, onChange } = props;
  return (
    <>
      <section class="card" aria-labelledby="options-languages">
        <h2 id="options-languages">{t('optionsLanguages')}</h2>
        <Choice
          label={t('optionsInterface')}
          value={settings.interfaceLanguage}
          options={[['auto', t('optionsAuto')], ...LOCALES.map((one) => [one, OWN_NAMES[one]] as const)]}
          onChoose={(interfaceLanguage) => onChange({ interfaceLanguage })}
        />
        <Choice
          label={t('optionsTranslateTo')}
          value={settings.translateTo}
          options={[
            ['auto', t('optionsAutoTarget')],
            ...offeredTargets(settings.translateTo).map((one) => [one, t.languageName(one)] as const),
          ]}
          onChoose={(translateTo) => onChange({ translateTo })}
        />
      </section>
      <section class="card" aria-labelledby="options-reading">
        <h2 id="options-reading">{t('optionsReading')}</h2>
        <Choice
          label={t('optionsSummary')}
          value={settings.summaryLength}
          options={[
            ['short', t('optionsSummaryShort')],
            ['long', t('optionsSummaryLong')],
          ]}
          onChoose={(summaryLength) => onChange({ summaryLength })}
        />
        <Choice
          label={t('optionsNoticeView')}
          value={settings.noticeView}
          options={[
            ['translated', t('viewTranslated')],
            ['original', t('viewOriginal')],
            ['both', t('viewBoth')],
          ]}
          onChoose={(noticeView) => onChange({ noticeView })}
        />
        <Choice
          label={t('optionsTheme')}
          value={settings.theme}
          options={[
            ['auto', t('optionsThemeAuto')],
            ['light', t('optionsThemeLight')],
            ['dark', t('optionsThemeDark')],
          ]}
          onChoose={(theme) => onChange({ theme })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={settings.singleKeys}
            onChange={(event) => onChange({ singleKeys: event.currentTarget.checked })}
          />
          {t('optionsSingleKeys')}
        </label>
      </section>
    </>
  );
}
