import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type Catalogue, catalogueLookup, createTranslator } from '../../src/shared/words/i18n.ts';
import { Counter } from '../../src/views/counter.tsx';
import * as reportRoom from '../../src/views/report-view.tsx';
import type { Actions, CounterState } from '../../src/views/state.ts';
import { noActions } from './no-actions.ts';

const catalogue = (locale: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8'));

export const words = (locale: string) =>
  createTranslator(catalogueLookup(catalogue(locale), catalogue('en')));

/** A document of its own for the views, set as the global one, since Preact draws into that. */
export function openStage(): JSDOM {
  const dom = new JSDOM('<!doctype html><title>Fineprint</title><div id="app"></div>', {
    pretendToBeVisual: true,
  });
  Object.assign(globalThis, { window: dom.window, document: dom.window.document });
  return dom;
}

/** Draws one state; again on the same stage to see what an update changes. */
export function show(
  dom: JSDOM,
  state: CounterState,
  { locale = 'en', actions = noActions }: { locale?: string; actions?: Actions } = {},
): HTMLElement {
  const t = words(locale);
  const app = dom.window.document.getElementById('app') as HTMLElement;
  dom.window.document.documentElement.lang = t.language;
  dom.window.document.documentElement.dir = t.direction;
  void act(() =>
    render(
      <Counter
        state={state}
        actions={actions}
        t={t}
        report={state.viewFailure === null ? reportRoom : null}
      />,
      app,
    ),
  );
  return app;
}
