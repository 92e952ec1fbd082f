import type { DigestOptions } from '../digest/digest.ts';
import type { Digester } from './session.ts';

/** Makes the parts of a digest; the rooms behind it are loaded on first use, after the first paint. */
export function openDigester(options: () => DigestOptions): Digester {
  const room = () => import('../digest/digest.ts');
  return {
    summary: async (report) => (await room()).summaryOf(report, options()),
    translations: async (report) => (await room()).translationsOf(report, options()),
    mentions: async (report) => (await room()).mentionsOf(report, options().watchList),
  };
}
