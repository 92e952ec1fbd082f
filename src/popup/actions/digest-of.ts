import type { Digest } from '../../shared/digest.ts';
import type { Reading } from '../../views/state.ts';

/** A reading as a digest; parts that are still being made are empty. Null while there is no report. */
export function digestOf(reading: Reading): Digest | null {
  if (reading.phase !== 'read') return null;
  const { report, parts } = reading;
  const failures = Object.keys(parts.failures).map((part) => `${part}: could not be made`);
  return {
    report: { ...report, left: [...report.left, ...failures] },
    summary: parts.summary ?? { sentences: [], note: null },
    translations: parts.translations ?? {},
    mentions: parts.mentions ?? [],
    ...(parts.crossings && { crossings: parts.crossings }),
  };
}
