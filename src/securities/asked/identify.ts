import { limits } from '../../shared/limits.ts';
import type { Watched } from '../../shared/stored/settings.ts';
import { parseSymbols } from '../../shared/symbols/symbols.ts';
import type { Securities } from '../table/securities.ts';
import type { Security } from '../table/table.ts';
import { MOST_ANSWERS, rowsByName } from './look-up.ts';

/** The one security that was meant, or those among which to choose; none of them where nothing is known. */
export type Identified = { sure: Watched } | { among: Watched[] };

/** In the script of its market where the table has it, else in English. */
const watchedOf = ({ symbol, english, local }: Security): Watched => ({
  symbol,
  name: (local || english).slice(0, limits.name),
});

/**
 * Tells which security a reader means, for the watch list; what is not sure is asked, never guessed.
 * A symbol with its exchange needs no row of the table: `ASX:BHP` is one that the table does not have.
 * @param asked a symbol in any notation, a code, or a name: `0700.HK`, `us:nvda`, `7203`, `贵州茅台`, `toyota`
 * @param language BCP 47 of the reader, for codes without an exchange
 */
export function identify(asked: string, securities: Securities, language = ''): Identified {
  const text = asked.normalize('NFKC').trim();
  const written = symbolsWritten(text);
  if (written.length > 0) {
    const found = written.map((symbol) => {
      const security = securities.bySymbol(symbol);
      return security ? watchedOf(security) : { symbol, name: '' };
    });
    return found.length === 1 && found[0] ? { sure: found[0] } : { among: found };
  }
  const asCode = rowsOfCode(text, securities, language);
  const shouted = rowsOfCode(text.toUpperCase(), securities, language);
  const { whole, starts } = rowsByName(text, securities);
  const strong = [...new Set([...asCode, ...shouted, ...whole])];
  const [only] = strong;
  // "gold" is the ticker GOLD only if the reader says so: Gold Fields starts so too.
  const guessed = asCode.length + whole.length === 0 && starts.length > 0;
  const among = guessed ? [...new Set([...strong, ...starts])] : strong;
  if (only !== undefined && among.length === 1 && !guessed)
    return { sure: watchedOf(securities.table.security(only)) };
  return { among: among.slice(0, MOST_ANSWERS).map((row) => watchedOf(securities.table.security(row))) };
}

/** Symbols that say their exchange; in small letters only where there is nothing else. */
function symbolsWritten(text: string): string[] {
  const found = parseSymbols(text);
  if (found.length > 0) return [...new Set(found.map(({ symbol }) => symbol))];
  const [shouted] = parseSymbols(text.toUpperCase());
  return shouted && shouted.text.length === text.length ? [shouted.symbol] : [];
}

function rowsOfCode(text: string, securities: Securities, language: string): number[] {
  const symbols = parseSymbols(text, { bare: 'all', language }).flatMap(({ symbol, others }) => [
    symbol,
    ...others,
  ]);
  return [...new Set(symbols.map((symbol) => securities.rowOf(symbol)))].filter((row) => row >= 0);
}
