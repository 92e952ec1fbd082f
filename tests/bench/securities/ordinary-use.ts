/** Sentences that use a word of the stop list as an ordinary word, an abbreviation, a surname or a place. */
interface Use {
  entry: string;
  text: string;
  language: string;
}

const TICKER = [
  'The report says that %s is on the list, and %s was discussed again.',
  'He asked about %s (and others) at 3 p.m. on Monday.',
  '%s in the title means little; see the notes.',
];
const ENGLISH = [
  'The old town of %s has a %s festival in summer.',
  'We met near %s, and Mr %s told a long story.',
];
const CHINESE = ['昨天大家谈到%s，孩子们觉得很有趣。'];
const JAPANESE = ['昨日は%sの話をした。'];
const KOREAN = ['어제 우리는 %s 이야기를 했다.'];

/** @param list the stop list; its sections start with `# ==` */
export function ordinaryUses(list: string): Use[] {
  const uses: Use[] = [];
  let section = '';
  for (const line of list.split('\n')) {
    if (line.startsWith('# ==')) section = line;
    if (!line || line.startsWith('#')) continue;
    const [sentences, language] = section.includes('Chinese')
      ? [CHINESE, 'zh-Hans']
      : section.includes('Japanese')
        ? [JAPANESE, 'ja']
        : section.includes('Korean')
          ? [KOREAN, 'ko']
          : [section.includes('English') ? ENGLISH : TICKER, 'en'];
    for (const sentence of sentences)
      uses.push({ entry: line, text: sentence.replaceAll('%s', line), language });
  }
  return uses;
}
