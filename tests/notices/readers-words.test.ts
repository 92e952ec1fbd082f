import { describe, expect, test } from 'vitest';
import { readHtml } from '../reading.ts';

/** What stands below a story, in a box of the class or under the heading given; the words are a holder's. */
const below = (box: string, heading = '') =>
  readHtml(
    `<body class="comments-open"><main><article><h1>New bridge</h1>
    <p>The council approved the plan for a new bridge on Tuesday after three hours of debate in the town hall.</p>
    <p>Work is expected to begin next spring and will take about two years, officials told residents here.</p></article>
    <div class="${box}">${heading}<p>Nice.</p><div><p>I own 400 shares of Acme and was paid for by nobody.</p></div></div></main></body>`,
  ).notices;

describe("readers' words are nobody's disclosure", () => {
  test.each(['comments', 'post-comments', 'comment-list', 'commentlist', 'commentthread', 'disqus'])(
    'in a box named %s',
    (name) => expect(below(name)).toEqual([]),
  );
  test.each([
    'Comments (3)',
    '2 Kommentare',
    '评论（12）',
    'コメント',
    '댓글 4',
    'Komentarze (8)',
    'Комментарии 12',
  ])('under "%s"', (heading) => expect(below('below', `<h3>${heading}</h3>`)).toEqual([]));
  test('in a reply, which names whom it answers', () =>
    expect(
      below('below', '<p>@maka I own 300 shares of Globex and you are wrong.</p>')
        .map(({ text }) => text)
        .join(),
    ).not.toContain('Globex'));
});

test.each(['editor-comment', 'no-comments', 'commentary', 'below'])(
  'in a box named %s the page speaks',
  (name) => expect(below(name).flatMap(({ clauses }) => clauses)).not.toEqual([]),
);
