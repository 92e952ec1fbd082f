/** Lines of which one part is named for authors or sources, and nothing else says who is who. */
import { type FactsRow, h1 } from './row.ts';

const HARBOUR = 'Harbour to be rebuilt after three years';
const HAFEN = 'Hafen wird nach drei Jahren neu gebaut';
const PORT = 'Le port sera reconstruit après trois ans';
const PUERTO = 'El puerto se reconstruirá tras tres años';
const GANG = '市议会同意重建港口';
const MINATO = '港の再建で市議会が合意';
const HANGMAN = '시의회 항만 재건 합의';

export const PARTS: readonly FactsRow[] = [
  {
    name: 'an author’s span beside a time',
    language: 'en',
    top: `${h1(HARBOUR)}<div class="meta"><span class="author">Jane Doe</span> <time>4 March 2025</time></div>`,
    expected: { byline: 'Jane Doe', date: '2025-03-04' },
  },
  {
    name: 'a link to the author, said by rel alone',
    language: 'en',
    top: `${h1(HARBOUR)}<p class="info"><a href="/p/1" rel="author">Jane Doe</a> · 4 March 2025</p>`,
    expected: { byline: 'Jane Doe', date: '2025-03-04' },
  },
  {
    name: 'a link to the author alone in its line',
    language: 'en',
    top: `${h1(HARBOUR)}<div><a href="/p/1" rel="nofollow author">Jane Doe</a></div>`,
    expected: { byline: 'Jane Doe' },
  },
  {
    name: 'an author by itemprop, with name and post inside, a bar behind',
    language: 'en',
    top: `${h1(HARBOUR)}<div class="m"><span itemprop="author"><span>Jane Doe</span></span> | <span>March 4, 2025</span> | <span>Markets</span></div>`,
    expected: { byline: 'Jane Doe', date: '2025-03-04' },
  },
  {
    name: 'a name and a post behind a comma',
    language: 'en',
    top: `${h1(HARBOUR)}<div><span class="byline__name">Jane Doe</span>, <span class="byline__title">Chief Correspondent</span> | <time>4 March 2025</time></div>`,
    expected: { byline: 'Jane Doe' },
  },
  {
    name: 'a name with its post in one text',
    language: 'en',
    top: `${h1(HARBOUR)}<div><span class="byline__name">Jane Doe, Chief Correspondent</span> <time>4 March 2025</time></div>`,
    expected: { byline: 'Jane Doe' },
  },
  {
    name: 'two authors, each a link',
    language: 'en',
    top: `${h1(HARBOUR)}<div class="meta"><span class="authors"><a href="/1">Jane Doe</a>, <a href="/2">John Roe</a> and <a href="/3">Ann Poe</a></span> <time>4 March 2025</time></div>`,
    expected: { byline: 'Jane Doe, John Roe and Ann Poe' },
  },
  {
    name: 'the nearest name counts: a source in a box of authors',
    language: 'en',
    top: `${h1(HARBOUR)}<div class="meta"><span class="source">Example Wire</span> <span class="author">Jane Doe</span> <time>4 March 2025</time></div>`,
    expected: { byline: 'Jane Doe', source: 'Example Wire' },
  },
  {
    name: 'buttons in the author’s line are no names',
    language: 'en',
    top: `${h1(HARBOUR)}<div><span class="author">Jane Doe</span> <button class="author-follow">Follow</button> <span class="author-role">Reporter</span> <time>4 March 2025</time></div>`,
    expected: { byline: 'Jane Doe' },
  },
  {
    name: 'a count in the author’s part is no name',
    language: 'en',
    top: `${h1(HARBOUR)}<div class="meta"><time>4 March 2025</time> <span class="author-articles">All Articles</span></div>`,
    expected: { byline: null },
  },
  {
    name: 'words around a name inside the author’s part',
    language: 'en',
    top: `${h1(HARBOUR)}<div class="meta"><span class="post-author">Posted by <b>Jane Doe</b></span> <time>4 March 2025</time></div>`,
    expected: { byline: 'Jane Doe' },
  },
  {
    name: 'Autor und Datum',
    language: 'de',
    top: `${h1(HAFEN)}<div class="info"><span class="artikel-autor">Jana Muster</span> – <time>4. März 2025</time></div>`,
    expected: { byline: 'Jana Muster', date: '2025-03-04' },
  },
  {
    name: 'auteur et date',
    language: 'fr',
    top: `${h1(PORT)}<p><span class="article__auteur">Jeanne Dupont</span>, <span>le 4 mars 2025 à 18h42</span></p>`,
    expected: { byline: 'Jeanne Dupont', date: '2025-03-04' },
  },
  {
    name: 'autora y fuente',
    language: 'es',
    top: `${h1(PUERTO)}<p><span class="firma-autor">Juana Pérez</span> | <span class="source">Agencia Ejemplo</span> | 4 de marzo de 2025</p>`,
    expected: { byline: 'Juana Pérez', source: 'Agencia Ejemplo', date: '2025-03-04' },
  },
  {
    name: 'author and source spans in Chinese',
    language: 'zh-Hans',
    top: `${h1(GANG)}<div class="info"><span class="date">2025-03-04 09:10</span> <span class="source">港口观察</span> <span class="author">王小明</span></div>`,
    expected: { byline: '王小明', source: '港口观察', date: '2025-03-04' },
  },
  {
    name: 'author span in Japanese',
    language: 'ja',
    top: `${h1(MINATO)}<div class="info"><time>2025年3月4日</time> <span class="author">山田 太郎</span></div>`,
    expected: { byline: '山田 太郎', date: '2025-03-04' },
  },
  {
    name: 'writer span in Korean',
    language: 'ko',
    top: `${h1(HANGMAN)}<div class="info"><span class="writer">홍길동</span> <span class="date">2025.03.04 09:10</span></div>`,
    expected: { byline: '홍길동', date: '2025-03-04' },
  },
  {
    name: 'the author of a picture in the same line is none',
    language: 'en',
    top: `${h1(HARBOUR)}<figure><img src="a.jpg"><figcaption>The harbour. <span class="credit author">Jane Doe</span></figcaption></figure><p>4 March 2025</p>`,
    expected: { byline: null },
  },
  {
    name: 'an author named in a line of recommended stories',
    language: 'en',
    top: `${h1(HARBOUR)}<div class="meta"><span class="author">Jane Doe</span> <time>4 March 2025</time></div><div class="teaser"><span class="author">John Roe</span> <span>Ships wait</span></div>`,
    expected: { byline: 'Jane Doe' },
  },
];
