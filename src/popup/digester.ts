import type { DigestOptions } from '../digest/digest.ts';
import type { LeftoverParts } from '../digest/leftovers.ts';
import type { Digester } from './session.ts';
import { openTranslator } from './translator.ts';

/** The browser's own Translator (Chrome 138+, Edge); undefined in browsers without one. */
const browserTranslator = (globalThis as { Translator?: LeftoverParts['factory'] }).Translator;

/** After the next frame: what was drawn before is on the screen then. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/** Makes the parts of a digest; the rooms behind it are loaded on first use, after the first paint. */
export function openDigester(options: () => DigestOptions): Digester {
  const room = () => import('../digest/digest.ts');
  return {
    summary: async (report) => (await room()).summaryOf(report, options()),
    minutes: async (report) => (await room()).minutesOf(report),
    mentions: async (report) => (await room()).mentionsOf(report, options().watchList),
    ...openTranslator({
      factory: browserTranslator,
      target: () => options().target,
      library: async (report) => (await room()).translationsOf(report, options()),
      painted,
      clicked: () => navigator.userActivation?.isActive ?? false,
    }),
    crossings: async (report, mentions) =>
      (await room()).rowCrossingsOf(report, mentions, options().watchList),
  };
}
