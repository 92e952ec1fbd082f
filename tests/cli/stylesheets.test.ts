import { expect, test } from 'vitest';
import { openPage } from '../../src/cli/saved-page.ts';
import { keepHidingStyles } from '../../src/cli/stylesheets.ts';
import { readTranscript } from '../../src/page/read-transcript.ts';

const kept = (css: string) =>
  keepHidingStyles(`<style>${css}</style>`).slice('<style>'.length, -'</style>'.length);

test('declarations that can hide text stay, all others go', () => {
  expect(kept('.a, .b > i { color: red; display: none !important; margin: 0 } p { color: blue }')).toBe(
    '.a, .b > i{display:none!important}',
  );
});

test('what only print or narrow screens hide is not hidden', () => {
  expect(kept('@media print { .a { display: none } } .b { visibility: hidden }')).toBe(
    '.b{visibility:hidden}',
  );
});

test('clipping keeps its function, computed values go', () => {
  expect(kept('.a{clip:rect(0 0 0 0);clip-path:inset(50%);width:calc(100% - $side)}')).toBe(
    '.a{clip:rect(0,0,0,0);clip-path:inset(50%)}',
  );
});

test('a broken style sheet costs its rules, not the page', () => {
  const html = '<style>a{width:calc((}</style><p style="height:calc(($a) / 2)">text';
  const { dom } = openPage(Buffer.from(html), 'page.html', null);
  expect(dom.window.document.querySelector('p')?.textContent).toBe('text');
});

test('text around the style elements is untouched', () => {
  expect(keepHidingStyles('<p>a{color:red}</p><style media=screen>p{color:red}</style><p>b')).toBe(
    '<p>a{color:red}</p><style media=screen></style><p>b',
  );
});

/** jsdom's own cascade takes twice as long with each level: 18 take it half a second, these 45 a year. */
test('a deep page whose boxes hand down custom properties is read, with what its styles hide', () => {
  const custom = 'style="--link-style:inherit;--link-color:rgb(var(--text)); --gap : inherit"';
  const deep = `${'<div>'.repeat(45)}<div ${custom}>one text</div>${'</div>'.repeat(45)}`;
  const { dom } = openPage(
    Buffer.from(`${deep}<div style="--a:inherit;display:none">another text</div>`),
    'page.html',
    null,
  );
  expect(readTranscript(dom.window.document, 'https://news.example/').blocks).toMatchObject([
    { text: 'one text', visible: true },
    { text: 'another text', visible: false },
  ]);
});
