/** The rules of a language, read: those that all share, and one for each set named after a kind. */
import { KINDS, type Kind } from '../../shared/report/kinds.ts';
import { OPPOSITES, RULES, SUBJECTS } from './rules.ts';
import type { Lexicon } from './words/patterns.ts';

export interface Rule {
  kind: Kind;
  denied: boolean;
  strength: number;
  /** The set of words that the rule hangs on. */
  anchor: string;
  /** Sets that must stand near it, with the distance in characters. */
  near: readonly (readonly [set: string, distance: number])[];
  /** As written. */
  source: string;
}

/** How far apart words of one statement stand, in characters: near, and very near (`!`). */
const DISTANCE = { latin: [110, 35], cyrillic: [120, 40], east: [36, 9] } as const;

/** @returns name of the set of what only looks like a kind: "the founder, who owns", "holds a licence" */
export const othersSet = (kind: Kind): string => OTHERS[kind];
const OTHERS = Object.fromEntries(KINDS.map((kind) => [kind, `others${kind}`])) as Record<Kind, string>;

/** @returns every rule that the language has the words for */
export const rulesOf = (lexicon: Lexicon): Rule[] => [...sharedRules(lexicon), ...phraseRules(lexicon)];

/** The sets that are looked for: those of rules, those that speak of sentences and those that say how far a denial reaches. */
export const setsOf = (rules: readonly Rule[]) =>
  new Set([
    ...[
      'heading',
      'interests',
      'label',
      'reporting',
      'self',
      'aside',
      'plain',
      'polite',
      'not',
      'seeming',
      'begins',
      'neither',
      ...KINDS.map(othersSet),
      'others',
      'elsewhere',
      'but',
      'except',
      'asStated',
      'role',
    ],
    ...SUBJECTS,
    ...Object.values(OPPOSITES).flat(2),
    ...rules.flatMap((rule) => [rule.anchor, ...rule.near.map(([name]) => name)]),
  ]);

/** A rule as written, cut into its parts: `KIND strength anchor other other!`. */
interface CutRule extends Omit<Rule, 'near'> {
  others: readonly (readonly [set: string, isVeryNear: boolean])[];
}

function cutRule(source: string): CutRule {
  const [kind = '', strength, anchor = '', ...others] = source.split(' ');
  return {
    kind: kind.replace('-', '') as Kind,
    denied: kind.endsWith('-'),
    strength: Number(strength),
    anchor,
    others: others.map((name) => [name.replace('!', ''), name.endsWith('!')] as const),
    source,
  };
}

/** Cut once for all languages, when the first of them is read. */
let cut: readonly CutRule[] | null = null;

/** The rules of `RULES`, for languages that have all the sets named. */
function sharedRules(lexicon: Lexicon): Rule[] {
  const [near, veryNear] = DISTANCE[lexicon.script];
  cut ??= RULES.map(cutRule);
  return cut
    .filter(({ anchor, others }) => lexicon[anchor] && others.every(([set]) => lexicon[set]))
    .map(({ others, ...rule }) => ({
      ...rule,
      near: others.map(([set, isVeryNear]) => [set, isVeryNear ? veryNear : near] as const),
    }));
}

/** Sets named after a kind: `NOADV3`, `notPOS3`. */
function phraseRules(lexicon: Lexicon): Rule[] {
  return Object.keys(lexicon).flatMap((anchor) => {
    const [, denied, kind, strength] = /^(not)?([A-Z]+)([0-4])$/.exec(anchor) ?? [];
    if (!KINDS.includes(kind as Kind)) return [];
    return [
      {
        kind: kind as Kind,
        denied: Boolean(denied),
        strength: Number(strength),
        anchor,
        near: [],
        source: anchor,
      },
    ];
  });
}
