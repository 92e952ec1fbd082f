import type { Catalogue } from '../../../src/shared/words/i18n.ts';

/** The name of the pseudo-locale. */
export const PSEUDO = 'pseudo';
/** German, Finnish and Greek run this much longer than English. */
const LONGER = 0.4;
/** A compound as long as German has them. */
const COMPOUND = /ö{11}/g;
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
};

/**
 * English with accents, in brackets, and 40 % longer: what is too narrow for it is too narrow for some language, what
 * stands without brackets is in no catalogue, and a bracket that is missing was cut off. The longer part is
 * made of compounds.
 */
export function pseudoCatalogue(english: Catalogue): Catalogue {
  const pseudo = ([key, entry]: [string, Catalogue[string]]) => {
    const { message } = entry;
    if (key === 'localeCode' || key === 'localeDirection') return [key, entry] as const;
    const words = message.replace(/\$[1-9$]|[a-z]/g, (one) => ACCENTED[one] ?? one);
    const extra = 'ö'.repeat(Math.max(0, Math.ceil(message.length * LONGER) - 2));
    return [key, { message: `[${words}${extra.replace(COMPOUND, '$& ')}]` }] as const;
  };
  return Object.fromEntries(Object.entries(english).map(pseudo));
}
