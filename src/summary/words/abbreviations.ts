/**
 * Abbreviations that end in a full stop, one list a line of text, in small letters, parted by spaces.
 * An inner space is written `_`: `z._b.` is "z. B.".
 */

const list = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

/** A sentence never ends with these: something they belong to always follows. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  list(`
  mr. mrs. ms. messrs. dr. prof. gen. col. lt. sgt. capt. cmdr. adm. maj. gov. sen. rep. rev. hon. pres. supt. st. mt. ft.
  vs. viz. e.g. i.e. cf. approx. est. incl. fig. vol. pp. art. sec.
  hr. fr. frl. z._b. z.b. d._h. d.h. u._a. u.a. bzw. ca. bspw. vgl. inkl. zzgl. mio. mrd. sog. ggü. rd.
  m. mm. mme. mlle. pr. env. éd. réf. cie.
  sr. sra. srta. dres. ee. núm. aprox. pág. avda. dra. sig. dott. avv. ing.
  np. m.in. im. ul. św. tzw. ks. godz. woj. tys. mln. mld. pt.
  т.е. т.н. т.ч. им. ул. г-н. проф. акад. ген. тыс. млн. млрд. стр. рис.
  κ. κκ. κα. π.χ. δρ. αρ. σελ. δηλ. λ.χ.
`),
);

/** These belong to what follows only where a figure follows: "No. 1", "Nr. 5", "Art. 3". */
export const BEFORE_A_FIGURE: ReadonlySet<string> = new Set(
  list(`
  no. nos. nr. núm. num. art. para. ch. p. pp. sec. fig. vol. op. n.
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. janv. févr. juil. déc. ene. abr. ago. dic. okt. dez.
`),
);

/** A sentence may end with these; it does where a word follows that commonly opens one. */
export const SOMETIMES_LAST: ReadonlySet<string> = new Set(
  list(`
  inc. corp. co. ltd. llc. plc. bros. cos. cie. s.a. s.p.a. n.v. b.v. a.g. k.k. pty. pte. l.p. l.l.c. u.s. u.k. u.n. e.u. u.a.e.
  d.c. l.a. n.y. a.m. p.m. a._m. p._m. b.c. a.d. jr. sr. ph.d. m.d. b.a. m.a. esq. etc. est. dept. univ. assn. ave. blvd. rd. id.
  usw. uu. ee._uu. s.l. c.v. s.a.b. jan. feb. aug. sept. oct. nov. dec. avg. min. max. mt.
`),
);

const OPENING = {
  en: list(`
  the a an it its he she they we i you his her their our this that these those there here in on at for from with by as after
  before since while when where what who why how if but and or so yet however meanwhile although though despite according both
  all some many most several one two three no not last next earlier later today yesterday tomorrow shares analysts investors
  `),
  de: list(`
  der die das ein eine er sie es wir ich in im am auf für mit bei nach vor seit und aber doch wenn als auch
  `),
  fr: list(`
  le la les un une des il elle ils elles nous je on ce cette ces dans en au aux pour par avec selon mais et si
  `),
  es: list(`
  el la los las un una él ella ellos se en al por para con según pero y si este esta
  `),
  it: list(`
  il lo la i gli le un una in nel nella al alla da dal per con su secondo ma e se questo questa
  `),
  pt: list(`
  o a os as um uma em no na nos nas ao por para com segundo mas e se este esta ele ela
  `),
  pl: list(`
  w we z ze na do po za od dla przy jak to ten ta te nie ale i a jednak tak według zdaniem
  `),
  ru: list(`
  в во на с со к о об от из за по для при до но и а не как это он она они мы так по однако также если когда
  `),
  el: list(`
  ο η το οι τα του της στο στη στην με και σε από για όπως ένα μια αλλά αν δεν
  `),
};

/** Words that commonly open a sentence and are no part of a name, in any of the languages. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(Object.values(OPENING).flat());

const BY_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(OPENING).map(([language, words]) => [language, new Set(words)]),
);

/**
 * The same of one language: "Das" opens a German sentence and is a name in an English one.
 * @param language BCP 47; of a language without a list of its own, the words of all
 */
export function openingWords(language: string): ReadonlySet<string> {
  return BY_LANGUAGE[language.split('-')[0] ?? ''] ?? OPENING_WORDS;
}

/** German ordinals stand before these: "3. Oktober", "4. Quartal". */
export const AFTER_AN_ORDINAL = new Set(
  list(`
  januar februar märz april mai juni juli august september oktober november dezember jänner quartal halbjahr jahrhundert
  bis platz mal etage stock tag woche monat jahr runde ausgabe auflage
`),
);

/** What follows a closed quotation in the same sentence, where no space and no capital letter tells. */
export const AFTER_A_QUOTATION = list(`
  他說 她說 他表示 她表示 他指出 她指出 他稱 她稱 他强调 他強調 他说 她说 他称 她称 该公司表示 該公司表示 公司表示 公告稱 公告称
  と は が を の に へ も や で とした など という といった
  고 라고 이라고 며 라며 면서 라면서 는 은 이라는 라는 이라며
`);
