/** Names with something behind them, names set off by markup alone, and days beside others of which one is the story's. */
import { type FactsRow, h1, ld, meta, title } from './row.ts';

const HARBOUR = 'Harbour to be rebuilt after three years';
const HAFEN = 'Hafen wird nach drei Jahren neu gebaut';
const PORT = 'Le port sera reconstruit après trois ans';
const PUERTO = 'El puerto será reconstruido tras tres años';
const site = (name: string) => meta('og:site_name', name);

export const TAILS: readonly FactsRow[] = [
  {
    name: 'a paper’s desk on the next line behind the author’s link',
    language: 'en',
    top: `${h1(HARBOUR)}<div class="auth">By <a rel="author" href="/jane">Jane  Doe</a><br>Example Health News</div><div>Reviewed by John Roe, MD</div>`,
    expected: { byline: 'Jane Doe' },
  },
  {
    name: 'authors in bold and where they were sent behind them',
    language: 'fr',
    top: `${h1(PORT)}<div>Par <strong>JEANNE DUPONT</strong>, <strong>PAUL MARTIN</strong> Envoyés spéciaux à Brest</div><time datetime="2025-11-20T18:27:00+01:00">20 novembre 2025 à 18:27</time>`,
    expected: { byline: 'JEANNE DUPONT, PAUL MARTIN', date: '2025-11-20' },
  },
  {
    name: 'a dash and the section behind the author’s link',
    language: 'en',
    top: `${h1(HARBOUR)}<div class="meta">by <a href="/jane">Jane Doe</a> <span>—in <a href="/gadgets">Gadgets</a></span></div>`,
    expected: { byline: 'Jane Doe' },
  },
  {
    name: 'the same author twice, for wide and narrow windows',
    language: 'en',
    top: `${h1(HARBOUR)}<div class="sig"><span class="wide">By <a href="/jane">Jane Doe</a></span><span class="narrow">By <a href="/jane">Jane Doe</a></span> <span>May 15</span> <a>Follow @jane_doe</a></div>`,
    expected: { byline: 'Jane Doe', dateText: 'May 15' },
  },
  {
    name: 'the same author twice in German',
    language: 'de',
    top: `${h1(HAFEN)}<div><span>Von <b>Erika Beispiel</b></span><span>Von <b>Erika Beispiel</b></span> <span>20. November 2025, 9:15 Uhr</span></div>`,
    expected: { byline: 'Erika Beispiel', date: '2025-11-20' },
  },
  {
    name: 'an account behind the name',
    language: 'en',
    top: `${h1(HARBOUR)}<p class="byline">by Jane Doe @janedoe</p><p>May 12, 2025: 10:05 AM ET</p>`,
    expected: { byline: 'Jane Doe', date: '2025-05-12' },
  },
  {
    name: 'an account behind the name in Spanish',
    language: 'es',
    top: `${h1(PUERTO)}<p>Por María Ejemplo @mejemplo</p><p>12 de mayo de 2025</p>`,
    expected: { byline: 'María Ejemplo', date: '2025-05-12' },
  },
  {
    name: 'a day of the week between name and day',
    language: 'en',
    top: `${h1(HARBOUR)}<p>By Jane Doe Tuesday, Aug. 17, 2025</p>`,
    expected: { byline: 'Jane Doe', date: '2025-08-17' },
  },
  {
    name: 'a day of the week between name and day in German',
    language: 'de',
    top: `${h1(HAFEN)}<p>Von Erika Beispiel Dienstag, 18. November 2025</p>`,
    expected: { byline: 'Erika Beispiel', date: '2025-11-18' },
  },
  {
    name: 'a short name in brackets within a name',
    language: 'en',
    top: `${h1(HARBOUR)}<span class="byline"><a href="/w/1" rel="author">Richard (R.J.) Roe</a></span><div>Share</div>`,
    expected: { byline: 'Richard (R.J.) Roe' },
  },
  {
    name: 'a name split over two elements is one name',
    language: 'en',
    top: `${h1(HARBOUR)}<p>By <b>Jane</b> <b>van Doe</b> and <b>John</b> <b>Roe</b></p>`,
    expected: { byline: 'Jane van Doe and John Roe' },
  },
  {
    name: 'a button that holds the site’s name is not how the site is called',
    language: 'en',
    head: site('Moneylane.example'),
    top: `${h1(HARBOUR)}<div>20 November 2025, 13:37</div><div class="like">Like Moneylane.example</div>`,
    expected: { source: 'Moneylane.example' },
  },
  {
    name: 'a part of the site in the menu above is not how the site is called',
    language: 'fr',
    head: site('Le Quotidien'),
    top: `<ul><li><a href="/tv">Le Quotidien.tv</a></li><li><a href="/nl">Newsletter</a></li></ul>${h1(PORT)}<p>Publié le 20/11/2025 à 17:08</p>`,
    expected: { source: 'Le Quotidien', date: '2025-11-20' },
  },
  {
    name: 'a link home is not how the site is called',
    language: 'en',
    head: site('ExampleMoney'),
    top: `<div><a href="/">To ExampleMoney</a></div>${h1(HARBOUR)}<p>by Jane Doe</p>`,
    expected: { source: 'ExampleMoney', byline: 'Jane Doe' },
  },
  {
    name: 'the day shown is the one of two elements that tell a time',
    language: 'fr',
    top: `${h1(PORT)}<ul><li>Mis à jour <time itemprop="dateModified" datetime="2025-04-06T10:37:32+02:00">le 06/04/2025 à 10:37</time></li><li>Publié <time itemprop="datePublished" datetime="2025-04-05T17:08:23+02:00">le 05/04/2025 à 17:08</time></li></ul>`,
    expected: { date: '2025-04-05', dateText: '05/04/2025 à 17:08' },
  },
  {
    name: 'a bare day in the data is that of Greenwich where the page and its time element show the day before',
    language: 'en',
    head: '<meta name="sailthru.date" content="2025-06-30">',
    top: `${h1(HARBOUR)}<p>By Jane Doe on <time datetime="2025-06-29 20:08:00-0400">June 29, 2025 08:08 pm</time></p>`,
    expected: { date: '2025-06-29', byline: 'Jane Doe' },
  },
  {
    name: 'a day in a linked headline below is that of what it tells',
    language: 'en',
    head: '<meta name="pub_date" content="20250913">',
    top: `<div>Viewpoint September 13, 2025, 8:50 PM EDT</div>${h1(HARBOUR)}<p>By Ben Roe</p><ul><li><a href="/1">Maker to Show New Phone at Oct. 4 Event in California</a></li><li><a href="/2">Networks Must Combine to Compete, Fund Says</a></li></ul>`,
    expected: { date: '2025-09-13', byline: 'Ben Roe' },
  },
  {
    name: 'a day with a blank behind its slash',
    language: 'en',
    head: '<meta name="publish_date" content="Mon, 06 Oct 2025 08:10:27 EST">',
    top: `${h1(HARBOUR)}<p><b>By JANE DOE</b> <i>&nbsp;</i> 10/ 5/2025 09:19 PM ET</p>`,
    expected: { byline: 'JANE DOE', date: '2025-10-06', dateText: '10/ 5/2025 09:19 PM ET' },
  },
  {
    name: 'a whole day stands before the word for it',
    language: 'en',
    top: `${h1(HARBOUR)}<p><a href="/jane">Jane Doe</a> 8/17/2025 11:04am Yesterday 11:04am</p>`,
    expected: { date: '2025-08-17' },
  },
  {
    name: 'who signs a teaser between headline and story did not write it',
    language: 'fr',
    head: ld({ '@type': 'NewsArticle', headline: PORT, datePublished: '2025-04-30T07:19:58' }),
    top: `${h1(PORT)}<div>30 avril 2025 à 07:19</div><div class="more"><h3>Sur le même sujet</h3><ul><li><b>Reportage</b><h4><a href="/1">À Brest, l’exode sous pression</a></h4><p>Par Sébastien Exemple</p></li><li><b>Interview</b><h4><a href="/2">« Plus les heures passent, moins on est utiles »</a></h4><p>Par Laurence Exemple</p></li></ul></div>`,
    expected: { byline: null, date: '2025-04-30' },
  },
  {
    name: 'who signs below a linked standing head wrote the story',
    language: 'en',
    top: `${h1(HARBOUR)}<p><a href="/column">The Long View</a></p><p>By Jane Doe</p><div>20 November 2025</div>`,
    expected: { byline: 'Jane Doe' },
  },
  {
    name: 'name and day right above the story, below a row of buttons',
    language: 'en',
    head: title(`${HARBOUR} - The Example Post`),
    top: `${h1(HARBOUR)}${'Facebook|Twitter|LinkedIn|Email|More|Email|Whatsapp|Pinterest|Plus|Tumblr|Resize Text|Print Article|Comments'
      .split('|')
      .map((name) => `<div><a href="#">Share on ${name}</a></div>`)
      .join(
        '',
      )}<div><img src="a"><span class="caption">Cranes at the harbour on March 16.</span></div><div>By <a href="/jane">Jane Doe</a> <span>March 18 at 12:22 PM</span> <a>Follow @janedoe</a></div>`,
    url: 'https://www.example.com/business/harbour/2025/03/18/ca175d64_story.html',
    expected: { byline: 'Jane Doe', date: '2025-03-18', dateText: 'March 18 at 12:22 PM' },
  },
  {
    name: 'a caption that opens with another day',
    language: 'en',
    head: meta('article:published_time', '2025-03-18T12:00:00+00:00'),
    top: `${h1(HARBOUR)}<figure><img src="a"><figcaption>Aug. 14, 1935: The old quay is opened by the mayor of the day.</figcaption></figure><p>March 18, 2025</p>`,
    expected: { date: '2025-03-18', dateText: 'March 18, 2025' },
  },
  {
    name: 'the word author alone heads a box and is no name',
    language: 'fr',
    top: `${h1(PORT)}<div class="auteur"><h4>L’AUTEUR</h4><a href="/t" rel="author">Jeanne Exemple</a></div><div>20/11/2025</div>`,
    expected: { byline: 'Jeanne Exemple' },
  },
  {
    name: 'a day in the points above a story is that of what they tell',
    language: 'en',
    top: `${h1(HARBOUR)}<p>By Jane Doe, Example News</p><p>STORY HIGHLIGHTS</p><ul><li>The act on the harbour was signed into law on August 14, 1935</li><li>The council will tout the works this fall and hopes for a vote in spring</li></ul>`,
    expected: { date: null, dateText: null },
  },
  {
    name: 'a day glued to its hour by styles alone',
    language: 'de',
    top: `${h1(HAFEN)}<p><span>12:05</span><span>04.11.2025</span><span>31</span></p><ul><li><a href="/1">Wahl findet am 5. Mai statt</a></li></ul>`,
    expected: { date: '2025-11-04' },
  },
  {
    name: 'a button below the day that holds the site’s name in other words',
    language: 'de',
    head: `${site('Geldblick.example')}<meta name="author" content="Geldblick Medien GmbH">`,
    top: `${h1(HAFEN)}<div><img src="a">20.11.2025, 13:37 Uhr</div><div class="like-us">Gefällt Geldblick.example News</div>`,
    expected: { source: 'Geldblick.example', byline: null, date: '2025-11-20' },
  },
  {
    name: 'the word for the author that heads a box in capitals',
    language: 'fr',
    top: h1(PORT),
    bottom:
      '<div class="auteur"><p>L’AUTEUR</p><p>Jeanne Exemple est journaliste indépendante et vit à Brest.</p></div>',
    expected: { byline: null },
  },
  {
    name: 'a publishing house as the author in the data, en',
    language: 'en',
    head: meta('author', 'Example Publications'),
    top: h1(HARBOUR),
    expected: { byline: null },
  },
  {
    name: 'a publishing house as the author in the data, de',
    language: 'de',
    head: meta('author', 'Zeitungsverlag Beispiel'),
    top: h1(HAFEN),
    expected: { byline: null },
  },
  {
    name: 'a publishing house as the author in the data, fr',
    language: 'fr',
    head: meta('author', 'Éditions du Port'),
    top: h1(PORT),
    expected: { byline: null },
  },
  {
    name: 'an author whose name begins as the word for a publishing house does',
    language: 'fr',
    head: meta('author', 'Jeanne Verlaine'),
    top: h1(PORT),
    expected: { byline: 'Jeanne Verlaine' },
  },
];
