import { conjugate } from './verb-forms.ts';

/**
 * Sections of English verbs by form, so that "held" is never read where "hold" stands: `vt` after "may" or in the
 * present, `vt-past`, `vt-done` (participle) and `vt-ing`.
 * @param section name of the first of them
 * @param table a verb a line: `write wrote written writing on {np*} | 論述{np*}`; forms that the rules give may be left out
 */
export function verbSections(section: string, table: string): string {
  const forms: Record<string, string[]> = { '': [], '-past': [], '-done': [], '-ing': [] };
  for (const line of table.split('\n').filter(Boolean)) {
    const [verb = '', chinese = ''] = line.split(' | ');
    const { base, past, done, ing, rest } = formsOf(verb);
    const add = (form: string, ...words: string[]) =>
      forms[form]?.push(`en ${words.map((word) => `${word} ${rest}`.trim()).join(' / ')} | zh> ${chinese}`);
    const [one = base] = conjugate(base, []);
    add('', base, base === 'have' ? 'has' : one);
    if (past !== done) add('-past', past);
    add('-done', done);
    add('-ing', ing);
  }
  // A participle where the past should stand is no English, so nothing is misread by it.
  forms['-past']?.push(`en {${section}-done} | zh> {${section}-done}`);
  return Object.entries(forms)
    .map(([form, cells]) => `\n== ${section}${form} ==\n${cells.join('\n')}\n`)
    .join('');
}

/** Irregular forms stand right after the verb; `=` parts them from the words that go with it. */
function formsOf(written: string) {
  const [forms = '', rest = ''] = written.split(' = ');
  const [base = '', ...irregular] = forms.split(' ');
  const ing = irregular.at(-1)?.endsWith('ing') ? irregular.pop() : undefined;
  const [past, participle] = irregular;
  const [, , done = '', gerund = ''] = conjugate(base, []);
  return { base, past: past ?? done, done: participle ?? past ?? done, ing: ing ?? gerund, rest };
}
