import { describe, expect, test, vi } from 'vitest';
import { examples } from './examples.ts';
import { noActions } from './no-actions.ts';
import { openStage, show } from './render.tsx';

const state = (name: string) => examples[name] ?? expect.unreachable(name);
const summaryOf = (app: HTMLElement) => app.querySelector<HTMLElement>('#summary') ?? expect.unreachable();
const section = (name: string, actions = noActions) => summaryOf(show(openStage(), state(name), { actions }));
const click = (element: Element | null) => (element as HTMLElement | null)?.click();

describe('a summary in the reader’s language', () => {
  const withView = (noticeView: 'translated' | 'original' | 'both') => {
    const one = state('summary-translated');
    return summaryOf(show(openStage(), { ...one, settings: { ...one.settings, noticeView } }));
  };
  const languages = (app: HTMLElement) =>
    [...app.querySelectorAll('.sentences li')].map((li) =>
      [...li.querySelectorAll('.sentence > p bdi')].map((bdi) => bdi.getAttribute('lang')).join('+'),
    );

  test('is shown translated, in the original or in both, and what the guard declined in the original', () => {
    expect(languages(withView('translated'))).toEqual(['de', 'en', 'de', 'de']);
    expect(languages(withView('original'))).toEqual(['en', 'en', 'en', 'en']);
    expect(languages(withView('both'))).toEqual(['de+en', 'en', 'de+en', 'de+en']);
  });

  test('says whose translation it is, and why a sentence was left', () => {
    const text = withView('translated').textContent;
    for (const words of ['By the browser', 'a negation would have changed', 'own sentences, translated'])
      expect(text).toContain(words);
    expect(withView('original').textContent).toContain('word for word');
  });

  test('is switched by the same setting as the clauses', () => {
    const setView = vi.fn();
    click(section('summary-translated', { ...noActions, setView }).querySelector('input[value=original]'));
    expect(setView).toHaveBeenCalledWith('original');
  });

  test('shares no group of radio buttons with the clauses', () => {
    const app = show(openStage(), state('summary-translated'));
    const names = [...app.querySelectorAll<HTMLInputElement>('.toggle input:checked')].map((one) => one.name);
    expect(names).toEqual(['summary-view', 'notice-view']);
  });

  test('offers the download that it needs, for its own language and with words of its own', () => {
    const downloadTranslator = vi.fn();
    const app = show(openStage(), state('summary-offered'), {
      actions: { ...noActions, downloadTranslator },
    });
    expect(summaryOf(app).textContent).toContain(
      'can try to translate this summary (English → German). It downloads a language pack first',
    );
    expect(app.querySelector('#notices .translator')).toBeNull();
    click(summaryOf(app).querySelector('.translator button'));
    expect(downloadTranslator).toHaveBeenCalledWith('en');
  });
});

describe('a summary that the browser’s model writes', () => {
  test('has no button where there is none', () => {
    expect(section('standard').querySelector('.translator, button.button')).toBeNull();
  });

  test('is written in a click on a button of its own', () => {
    const writeSummary = vi.fn();
    const app = section('written-offered', { ...noActions, writeSummary });
    expect(app.querySelectorAll('.sentences li')).toHaveLength(4);
    click(app.querySelector('.translator button'));
    expect(writeSummary).toHaveBeenCalledOnce();
  });

  test.each([
    ['written-downloading', 'Downloading the model: 42%'],
    ['written-writing', 'The model is writing'],
    ['written-declined', 'not say (14.2% and Oslo), so its summary is not shown'],
    ['written-stalled', 'did not answer'],
    ['written-refused', 'not available here'],
    ['written-failed', 'OperationError: no memory'],
  ])('%s is said in a sentence, beside the article’s own', (name, sentence) => {
    const app = section(name);
    expect(app.textContent).toContain(sentence);
    expect(app.querySelectorAll('.sentences li')).toHaveLength(4);
  });

  test('says whose it is, and the article’s own sentences are one switch away', async () => {
    const app = section('written-shown');
    expect(app.textContent).toContain('Written by this browser’s model, on this device');
    expect(app.querySelector('.sentences')).toBeNull();
    click(app.querySelector('input[value=verbatim]'));
    await vi.waitFor(() => expect(app.querySelectorAll('.sentences li')).toHaveLength(4));
    expect(app.textContent).not.toContain('Written by this browser’s model, on this device');
  });
});
