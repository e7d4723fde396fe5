/** Writes rows of words as a CSV file (RFC 4180), for spreadsheets. */

/** The start of a cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Lines end in CR LF; Excel needs the byte order mark in front to read the text as UTF-8. A
 * cell that would be taken for a formula gets an apostrophe in front, as spreadsheets do.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
