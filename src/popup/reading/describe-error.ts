import { FineprintError } from '../../shared/errors.ts';

/** What a reader can pass on when asking for help: no words of the page, only its address. */
export function describeError(error: unknown, url: string | null): string {
  const code = error instanceof FineprintError ? error.code : 'failed';
  return [`${code}: ${error instanceof Error ? error.message : String(error)}`, url ?? ''].join('\n').trim();
}
