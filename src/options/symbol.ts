/** Catches `us:nvda`, `HK:700`, `NVDA`; not `a b`, `:`, ``. */
const SYMBOL = /^(?:([A-Z]{1,4}):)?(\^?[A-Z0-9][A-Z0-9.-]{0,14})$/;

/**
 * What a reader types as a symbol, in the canonical form. Letters alone are an American ticker; Hong Kong
 * codes take five digits.
 * @returns null when it is no symbol, or a bare number, which could be of several exchanges
 */
export function readSymbol(text: string): string | null {
  const match = SYMBOL.exec(text.trim().normalize('NFKC').toUpperCase());
  if (!match) return null;
  const [, exchange, code = ''] = match;
  if (!exchange) return /^[A-Z][A-Z.-]*$/.test(code) ? `US:${code}` : null;
  return exchange === 'HK' && /^\d{1,5}$/.test(code) ? `HK:${code.padStart(5, '0')}` : `${exchange}:${code}`;
}
