import { JSDOM } from 'jsdom';
import { readTranscript } from '../../src/page/read-transcript.ts';
import { reportOf } from '../../src/page/report-of.ts';
import type { PageReport } from '../../src/shared/report/report.ts';
import type { PageTranscript } from '../../src/shared/report/transcript.ts';
import { type KindRun, locate, type Passage, type Run } from './notices-runs.ts';

/** A short story in the language of the passage, so that the passage is all that can be a notice. */
const STORY: Record<string, readonly [string, string]> = {
  en: [
    'The council approved the plan for a new harbour bridge on Tuesday after three hours of debate.',
    'Work is expected to begin next spring and will take about two years, officials told residents.',
  ],
  zh: [
    '市政府周二批准了新港口大桥的建设方案，会议持续了三个小时。',
    '工程预计明年春天开工，工期约两年，周边居民对此反应不一。',
  ],
  ja: [
    '市議会は火曜日、三時間の審議の末に新しい港の橋の計画を承認した。',
    '工事は来年の春に始まり、約二年かかる見通しだ。',
  ],
  ko: [
    '시의회는 화요일 세 시간의 토론 끝에 새 항구 다리 건설 계획을 승인했다.',
    '공사는 내년 봄에 시작되어 약 2년이 걸릴 예정이다.',
  ],
  de: [
    'Der Stadtrat hat am Dienstag nach drei Stunden Debatte den Plan für die neue Hafenbrücke gebilligt.',
    'Die Arbeiten sollen im Frühjahr beginnen und etwa zwei Jahre dauern, hieß es.',
  ],
  fr: [
    'Le conseil municipal a approuvé mardi le projet de nouveau pont du port après trois heures de débat.',
    'Les travaux doivent commencer au printemps et dureront environ deux ans.',
  ],
  es: [
    'El ayuntamiento aprobó el martes el plan del nuevo puente del puerto tras tres horas de debate.',
    'Las obras empezarán en primavera y durarán unos dos años.',
  ],
  ru: [
    'Совет города во вторник одобрил план строительства нового моста через гавань.',
    'Работы начнутся весной и продлятся около двух лет, рассказали жителям.',
  ],
};
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Where a passage can stand: as the story's last paragraph, behind the story, in the footer. */
export const PLACES = 3;

/** @param place 0 to 2, as `PLACES` */
function wrap(passage: Passage, place: number): string {
  const story = STORY[passage.lang.slice(0, 2)] ?? STORY.en ?? [];
  const text = `<p>${escaped(passage.text)}</p>`;
  const paragraphs = [...story, ...story.map((each) => `${each} ${each}`)]
    .map((each) => `<p>${each}</p>`)
    .join('');
  const [inside, behind, footer] = [0, 1, 2].map((each) => (each === place ? text : ''));
  return `<html lang="${passage.lang}"><body><article><h1>New bridge</h1><p class="byline">By Jane Roe</p>${paragraphs}${inside}</article>
    <div>${behind}</div><footer>${footer}</footer></body></html>`;
}

/** One window for all: thousands of their own are never given back while the bench runs. */
const parser = new new JSDOM('').window.DOMParser();

export function transcribe(html: string, url: string): PageTranscript {
  return readTranscript(parser.parseFromString(html, 'text/html'), url);
}

const read = (html: string): PageReport => reportOf(transcribe(html, 'https://news.example/story'));

/** What was found in the passage's own block: runs of it that are notice, and its clauses. */
export function foundIn(passage: Passage, place: number): { runs: Run[]; clauses: KindRun[] } {
  const report = read(wrap(passage, place));
  const text = passage.text.replace(/\s+/g, ' ').trim();
  const ids = new Set(report.blocks.filter((block) => text.includes(block.text)).map((block) => block.id));
  const notices = report.notices.filter((notice) => notice.spans.some((span) => ids.has(span.block)));
  const runs = notices.flatMap((notice) =>
    notice.text.split('\n').flatMap((each) => locate(text, each) ?? []),
  );
  const clauses = notices.flatMap((notice) =>
    notice.clauses.flatMap((clause) => {
      const run = locate(text, clause.text);
      return run ? [{ ...run, kind: clause.kind, denied: clause.denied, why: clause.why[0] ?? '' }] : [];
    }),
  );
  return { runs, clauses };
}
