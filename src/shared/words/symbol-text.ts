/**
 * A canonical symbol as readers write it: American tickers stand alone, a number keeps its exchange,
 * since `600519` alone could be of several. Names that are no symbols come back unchanged.
 * @returns `US:NVDA` → `NVDA`, `SH:688233` → `SH:688233`
 */
export function symbolText(symbol: string): string {
  return symbol.startsWith('US:') ? symbol.slice(3) : symbol;
}
