import { type FactsRow, h1, meta, title } from './row.ts';

const MINATO = '港湾会社、十年ぶりに再建へ 株価は高値';
const HANGU = '항만 10년 만에 재건… 주가 사상 최고';

export const JAPANESE_KOREAN: readonly FactsRow[] = [
  {
    name: 'hours and minutes in Japanese',
    language: 'ja',
    head: `${title(`${MINATO} - 某々新聞`)}${meta('og:site_name', '某々新聞')}`,
    top: `${h1(MINATO)}<p>2025年11月22日 9時30分</p>`,
    expected: { title: MINATO, source: '某々新聞', date: '2025-11-22', dateTime: '2025-11-22T09:30' },
  },
  {
    name: 'a delivery without a year',
    language: 'ja',
    top: `${h1(MINATO)}<p>11/22(土) 9:30配信</p>`,
    expected: { date: null, dateText: '11/22(土) 9:30' },
  },
  {
    name: 'a weekday between day and time',
    language: 'ja',
    top: `${h1(MINATO)}<p>2025年11月22日（土） 18:05</p>`,
    expected: { date: '2025-11-22', dateTime: '2025-11-22T18:05' },
  },
  {
    name: 'a year of the emperor',
    language: 'ja',
    top: `${h1(MINATO)}<p>令和7年11月22日</p>`,
    expected: { date: '2025-11-22' },
  },
  {
    name: 'hours ago',
    language: 'ja',
    top: `${h1(MINATO)}<p>3時間前</p>`,
    expected: { date: null, dateText: '3時間前' },
  },
  {
    name: 'a writer and a date with stops',
    language: 'ja',
    top: `${h1(MINATO)}<p>2025.11.22</p><p>執筆：山田太郎</p>`,
    expected: { date: '2025-11-22', byline: '山田太郎' },
  },
  {
    name: 'a zone in brackets',
    language: 'ja',
    top: `${h1(MINATO)}<p>2025/11/22 9:30 (JST)</p>`,
    expected: { date: '2025-11-22', dateTime: '2025-11-22T09:30+09:00' },
  },
  {
    name: 'entered and changed',
    language: 'ko',
    top: `${h1(HANGU)}<div>입력 2025.11.22. 오전 9:30</div><div>수정 2025.11.22. 오전 10:00</div>`,
    expected: { title: HANGU, date: '2025-11-22', dateTime: '2025-11-22T09:30' },
  },
  {
    name: 'a reporter named before the word',
    language: 'ko',
    head: meta('og:site_name', '한국예시신문'),
    top: `${h1(HANGU)}<div>홍길동 기자</div><div>2025-11-22 09:30:12</div>`,
    expected: { byline: '홍길동', source: '한국예시신문', date: '2025-11-22', dateTime: '2025-11-22T09:30' },
  },
  {
    name: 'a Korean date',
    language: 'ko',
    top: `${h1(HANGU)}<div>2025년 11월 22일 오후 3:20</div>`,
    expected: { date: '2025-11-22', dateTime: '2025-11-22T15:20' },
  },
  {
    name: 'hours ago, known when',
    language: 'ko',
    based: true,
    top: `${h1(HANGU)}<div>3시간 전</div>`,
    expected: { date: '2025-11-21', dateText: '3시간 전' },
  },
  {
    name: 'a year of two figures that may stand first',
    language: 'ko',
    top: `${h1(HANGU)}<div>24.10.31</div>`,
    expected: { date: null, dateText: '24.10.31' },
  },
  {
    name: 'site, reporter and time in one line',
    language: 'ko',
    head: meta('og:site_name', '한강경제'),
    top: `${h1(HANGU)}<p>한강경제 김도윤 기자 입력 2026.11.18 09:21</p>`,
    expected: { source: '한강경제', byline: '김도윤', date: '2026-11-18' },
  },
  {
    name: 'a paper that only its line names, and two reporters',
    language: 'ko',
    top: `${h1(HANGU)}<p>[보기일보=김도윤·이서준 기자]</p><p>등록 2026.11.18 09:21</p>`,
    expected: { source: '보기일보', byline: '김도윤·이서준', date: '2026-11-18' },
  },
  {
    name: 'a site that is called by a word of its own',
    language: 'ko',
    head: meta('og:site_name', '너른들'),
    top: `${h1(HANGU)}<p>너른들 김도윤 기자 2026.11.18 09:21 수정</p>`,
    expected: { source: '너른들', byline: '김도윤', date: '2026-11-18' },
  },
  {
    name: 'a desk before the reporter',
    language: 'ko',
    head: meta('og:site_name', '한강경제'),
    top: `${h1(HANGU)}<p>증권부 김도윤 기자 기사입력 2026.11.18 09:21</p>`,
    expected: { source: '한강경제', byline: '김도윤', date: '2026-11-18' },
  },
  {
    name: 'a list of a section’s reporters',
    language: 'ko',
    head: meta('og:site_name', '보기마당'),
    top: `${h1(HANGU)}<p>2026.11.18 09:21</p><p>경제 많이본 기자</p>`,
    expected: { byline: null, date: '2026-11-18' },
  },
  {
    name: 'a labelled source',
    language: 'ko',
    top: `${h1(HANGU)}<div>출처: 예시통신</div>`,
    expected: { source: '예시통신' },
  },
];
