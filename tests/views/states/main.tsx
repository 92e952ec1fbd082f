/** One state of the counter in a plain page, for pictures: `#state/locale/theme`. */
import { render } from 'preact';
import '../../../src/views/style/tokens.css';
import '../../../src/views/style/base.css';
import '../../../src/views/style/frame.css';
import '../../../src/views/style/glance.css';
import '../../../src/views/style/severity.css';
import '../../../src/views/style/sections.css';
import '../../../src/views/style/fine-print.css';
import '../../../src/views/style/stocks.css';
import { type Catalogue, catalogueLookup, createTranslator } from '../../../src/shared/words/i18n.ts';
import { Counter } from '../../../src/views/counter.tsx';
import * as reportRoom from '../../../src/views/report-view.tsx';
import { examples } from '../examples.ts';
import { noActions } from '../no-actions.ts';
import { PSEUDO, pseudoCatalogue } from './pseudo.ts';

const catalogues = import.meta.glob<Catalogue>('../../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

function show(): void {
  const [name = '', locale = '', theme = ''] = location.hash.slice(1).split('/');
  const catalogue = (code: string): Catalogue =>
    code === PSEUDO
      ? pseudoCatalogue(catalogue('en'))
      : (catalogues[`../../../public/_locales/${code}/messages.json`] ?? {});
  const t = createTranslator(catalogueLookup(catalogue(locale), catalogue('en')));
  const state = examples[name];
  const app = document.getElementById('app');
  if (!state || !app) return;
  document.documentElement.lang = t.language;
  document.documentElement.dir = t.direction;
  document.documentElement.dataset.theme = theme;
  render(null, app);
  const report = state.viewFailure === null ? reportRoom : null;
  render(<Counter state={state} actions={noActions} t={t} report={report} />, app);
  document.documentElement.dataset.state = location.hash.slice(1);
}
Object.assign(globalThis, { stateNames: Object.keys(examples) });
addEventListener('hashchange', show);
show();
