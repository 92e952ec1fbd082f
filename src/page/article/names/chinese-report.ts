/** Longer lines are prose. Characters. */
const LINE = 60;
/**
 * How Chinese papers open a report: "【聯合晚報╱記者李樹人／即時報導】", "（中央社記者王小明台北31日電）".
 * Texts have their white space folded. A name has two or three characters, and what follows closes it, so "（記者會今天舉行）"
 * names nobody.
 */
const REPORT =
  /^[【（(〔[] ?(?<paper>(?!本)[\u3400-\u9fff]{1,6}[報报社網网])? ?[╱／/]? ?(?:本報|本报)?[記记]者 ?[:：]? ?(?<name>[\u3400-\u9fff]{2,3})(?=[╱／/\s】）)〕\]、，]|$|[\u3400-\u9fff]{2,3}\d{1,2}日)/;
/**
 * The same without brackets: "某某日報 記者王小明／台北報導", "記者王小明／宜蘭報導", "本报记者 王五"; not "本報記者會", nor "本报记者 王五 摄", who took the
 * picture.
 */
const REPORTER =
  /(?:^(?<paper>(?!本)[\u3400-\u9fff]{2,6}[報报社網网刊])|[報报社網网刊]|^(?=.{4,8}[╱／/].{2,6}[報报][導导道]$))\s?[記记]者\s?(?!會|会|招待)(?<name>[\u3400-\u9fff]{2,3}(?:[ 、][\u3400-\u9fff]{2,3}){0,2})(?=[╱／/、\s]|$)(?! ?[摄攝图圖])/;
/**
 * Behind a dateline: "某某网北京11月22日电 (记者 王小明 李大同)", "本报讯（记者王小明 通讯员李大同）"; not "…电（记者现场观察）",
 * nor a paragraph that quotes another's report.
 */
const BEHIND_DATELINE =
  /^.{0,30}[讯訊电電报報导導道] ?[(（] ?(?:(?!本)[\u3400-\u9fff]{2,8}[网網社报報] ?)?(?:本报|本報|见习|見習|实习|實習|首席)?[记記]者 ?[:：]? ?(?<name>(?!现场|現場|从|從|通[讯訊])[\u3400-\u9fff]{2,3}(?:[ 、，](?!通[讯訊]|实习|實習)[\u3400-\u9fff]{2,3})*)(?: ?[、，]? ?(?:通讯员|通訊員|实习生|實習生)[^)）]{0,30})?[)）]/;
/** A desk and what kind of report: "財經中心／綜合報導"; not "財經中心", a section. */
const DESK = /^(?<name>[\u3400-\u9fff]{2,6}(?:中心|組|组|部|室))[╱／/][\u3400-\u9fff]{2,4}[報报][導导道]$/;

/** The reporter, or the desk, and the paper that a Chinese line names; null where it names none. */
export function reporterIn(
  text: string,
): { readonly byline: string | null; readonly source: string | null } | null {
  const isLine = text.length <= LINE;
  const opening = text.slice(0, LINE);
  const groups = text.includes('者')
    ? (REPORT.exec(opening) ?? BEHIND_DATELINE.exec(opening) ?? (isLine ? REPORTER.exec(text) : null))?.groups
    : isLine && DESK.exec(text)?.groups;
  return groups ? { byline: groups.name ?? null, source: groups.paper ?? null } : null;
}
