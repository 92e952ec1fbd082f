/** Words that say what kind of company it is, and nothing of which one; as data, in lower case without dots. */
const FORMS = new Set(
  (
    'inc incorporated corp corporation co company ltd limited plc llc llp lp ag se sa nv bv ab asa as oyj oy spa sarl sas gmbh kgaa kg aktiengesellschaft ' +
    'kk pte pty bhd tbk psc'
  ).split(' '),
);
/** Words that companies add or drop freely: "Tencent Holdings", "BYD Group". */
const GROUP = new Set(
  'group holding holdings grp hldgs hldg gruppe groupe société societe anonyme the'.split(' '),
);

/** @param word one token in lower case: `inc`, `ag`, `holdings` */
export const isLegalForm = (word: string): boolean => FORMS.has(word) || GROUP.has(word);
/** A form that only companies carry, as evidence beside a name that is also a word: `inc`, `plc`; not `group`, `a`. */
export const isPlainForm = (word: string): boolean =>
  word.length > 1 && word !== 'as' && word !== 'the' && FORMS.has(word);
