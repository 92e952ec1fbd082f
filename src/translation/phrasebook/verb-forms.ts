/** Forms of an English verb: "holds", "hold", "held", "holding". */
export const VERB_FORMS = ['one', 'base', 'done', 'ing'] as const;
export type VerbForm = (typeof VERB_FORMS)[number];

/**
 * @param base as after "may": "hold", or with words that stay: "rely on"
 * @param irregular the participle, then the form in -ing, where the rules give a wrong one
 * @returns the forms in the order of VERB_FORMS
 */
export function conjugate(base: string, [done, ing]: readonly string[]): string[] {
  const [verb = '', ...rest] = base.trim().split(' ');
  const all = [third(verb), verb, done ?? participle(verb), ing ?? gerund(verb)];
  return all.map((form) => [form, ...rest].join(' '));
}

const AFTER_CONSONANT_Y = /[^aeiou]y$/;

function third(verb: string): string {
  if (verb === 'have') return 'has';
  if (AFTER_CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function participle(verb: string): string {
  if (AFTER_CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

function gerund(verb: string): string {
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
