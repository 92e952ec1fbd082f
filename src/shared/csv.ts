/**
 * Text that a spreadsheet would run as a formula: `=HYPERLINK(…)`, `+1+cmd|…`, `-2+3`, `@SUM(…)`, and the same after
 * a tab, a line feed or in full width. Source: OWASP, "CSV injection".
 */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
/** A figure with a sign is safe and stays a figure: `-1.2%`, `+3,5`. */
const FIGURE = /^[+-]\d[\d.,]*\s?%?$/;

function cell(value: string): string {
  const safe = FORMULA.test(value) && !FIGURE.test(value) ? `'${value}` : value;
  // Semicolons and tabs part cells in the spreadsheets of many countries.
  return /[",;\t\r\n]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of cells as CSV (RFC 4180), with the mark that makes spreadsheets read it as UTF-8. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
