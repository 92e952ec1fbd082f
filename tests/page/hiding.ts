/** One way in which a page's style shows or hides a sentence. */
export interface Hiding {
  readonly name: string;
  /** With `NOTE` as the one sentence that is asked about. */
  readonly html: string;
  /** What a live page says of it. */
  readonly live: boolean;
  /** What a saved page says, which has no lay-out; where absent, the same. */
  readonly saved?: boolean;
}

export const NOTE = 'The author holds shares of Acme.';

const styled = (style: string) => `<p style="${style}">${NOTE}</p>`;
const inBox = (style: string, inner = '') => `<div style="${style}"><p style="${inner}">${NOTE}</p></div>`;

const HIDDEN: Record<string, string> = {
  'no display': styled('display: none !important'),
  'the attribute': `<p hidden>${NOTE}</p>`,
  'until found': `<div hidden="until-found"><p>${NOTE}</p></div>`,
  'content visibility': inBox('content-visibility: hidden'),
  invisible: styled('visibility: hidden'),
  'invisible box': inBox('visibility: hidden'),
  'an accordion of a script': `<button aria-expanded="false">Disclosure</button>${inBox('display: none')}`,
  'no letters': styled('font-size: 0'),
  'letters of one pixel': styled('font-size: 1px'),
  transparent: styled('opacity: 0'),
  'all but transparent': styled('opacity: .01'),
  clipped: `<style>.sr { position: absolute; clip: rect(0 0 0 0) }</style><p class="sr">${NOTE}</p>`,
  'clipped to a pixel': styled('position: absolute; clip: rect(1px, 1px, 1px, 1px)'),
  'clipped to half': styled('clip-path: inset(50%)'),
  'clipped from below': styled('clip-path: inset(0 0 100% 0)'),
  'clipped to a circle': styled('clip-path: circle(0)'),
  'clipped to a point': styled('clip-path: polygon(0 0, 0 0, 0 0, 0 0)'),
  'out to the left': styled('position: absolute; left: -9999px'),
  'out to the left in letters': styled('position: absolute; left: -999em'),
  'out above': styled('position: absolute; top: -9999px'),
  'out from the right': styled('position: absolute; right: 9999px'),
  'out by its indent': styled('text-indent: -9999px'),
  'indented out of its box': styled('text-indent: 100%; white-space: nowrap; overflow: hidden'),
  'no height': inBox('height: 0; overflow: hidden'),
  'no height at most': inBox('max-height: 0; overflow: hidden'),
  'no height, upright only': inBox('max-height: 0; overflow-y: hidden'),
  'no height, cut off': inBox('height: 0; overflow: clip'),
  'one pixel': inBox('height: 1px; width: 1px; overflow: hidden'),
};

/** Colours and places that only a page with a lay-out can tell. */
const HIDDEN_WHEN_LIVE: Record<string, string> = {
  'white on white': `<style>body { background: #fff }</style>${styled('color: #fff')}`,
  'white on a ground nobody painted': styled('color: white'),
  'nearly the colour of its box': inBox('background: #202124', 'color: #222428'),
  'no ink': styled('color: transparent'),
  'out by its margin': styled('margin-left: -9999px'),
  'moved out': styled('transform: translateX(-9999px)'),
  'shrunk to nothing': styled('transform: scale(0)'),
};

const SHOWN: Record<string, string> = {
  'a plain paragraph': styled(''),
  'grey on white': styled('color: #aaa'),
  'white on black': inBox('background: #000', 'color: #fff'),
  'white on a picture': inBox('background: url(a.png)', 'color: #fff'),
  'white on a half-clear ground': inBox('background: rgb(0 0 0 / 60%)', 'color: #fff'),
  'white, laid over a picture': `<div style="position: relative"><img alt="" src="a.png" style="position: absolute"><p style="position: relative; color: #fff">${NOTE}</p></div>`,
  'white with a dark rim': styled('color: #fff; text-shadow: 0 0 4px #000'),
  'a page of white text': `<style>body { color: #fff }</style>${styled('')}`,
  'a dark scheme': `<style>:root { color-scheme: dark }</style>${styled('')}`,
  'letters in a box without any': inBox('font-size: 0', 'font-size: 16px'),
  'visible in an invisible box': `<style>.out { visibility: hidden } .in { visibility: visible }</style><div class="out"><p class="in">${NOTE}</p></div>`,
  'rendered when needed': inBox('content-visibility: auto'),
  'rendered when needed, far below': `<div style="height: 9000px"></div>${inBox('content-visibility: auto')}`,
  'no height, not cut off': inBox('height: 0'),
  'a frame that keeps proportions': inBox(
    'height: 0; padding-bottom: 56%; overflow: hidden; position: relative',
    'position: absolute; top: 0',
  ),
  'a wide clip': styled('position: absolute; clip: rect(0, 600px, 90px, 0)'),
  'rounded corners': styled('clip-path: inset(0 round 8px)'),
  'an open accordion': `<details open><summary>More</summary><p>${NOTE}</p></details>`,
  'a closed accordion, one click away': `<details><summary>More</summary><p>${NOTE}</p></details>`,
  'a line that begins with a word for screen readers': `<style>.sr { position: absolute; width: 1px; height: 1px; overflow: hidden }</style><p><span class="sr">The</span> author holds shares of Acme.</p>`,
  'hidden from screen readers only': `<div aria-hidden="true"><p>${NOTE}</p></div>`,
  'a box scrolled to its end': `<div id="box" style="width: 300px; overflow-x: scroll"><div style="width: 9000px"><p style="width: 300px">${NOTE}</p></div></div><script>document.getElementById('box').scrollLeft = 5000</script>`,
  'a page scrolled to its end': `${styled('')}<div style="height: 9000px"></div><script>scrollTo(0, 8000)</script>`,
};

const all = (pages: Record<string, string>, told: { live: boolean; saved?: boolean }): Hiding[] =>
  Object.entries(pages).map(([name, html]) => ({ name, html, ...told }));

export const HIDINGS: readonly Hiding[] = [
  ...all(HIDDEN, { live: false }),
  ...all(HIDDEN_WHEN_LIVE, { live: false, saved: true }),
  ...all(SHOWN, { live: true }),
  // A style sheet that overrules the attribute: told apart by what is laid out.
  {
    name: 'an attribute that the style overrules',
    html: `<style>.row { display: flex !important }</style><p hidden class="row">${NOTE}</p>`,
    live: true,
    saved: false,
  },
];

/** A whole page around one of them. */
export const pageOf = ({ html }: Hiding): string =>
  `<!doctype html><html lang="en"><title>A story</title><h1>A story</h1><p>Some words of a story stand here.</p>${html}`;
