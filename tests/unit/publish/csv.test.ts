/** CSV, read back by another program's parser. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from '../../../src/publish/csv.ts';

const read = (text: string): string[][] =>
  parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: true });

it('is read back as it was, whatever the words', () => {
  const safe = fc.string({ unit: 'grapheme' }).filter((s) => !/^[=+\-@\t\r]/.test(s));
  const rows = fc.array(fc.array(safe, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (table) => {
      expect(read(toCsv(table))).toEqual(table);
    }),
  );
});

it('keeps commas, quotation marks and line breaks inside a cell', () => {
  const row = ['One, two', 'He said “no” and "never"', 'first\nsecond', ''];
  expect(read(toCsv([row]))).toEqual([row]);
});

it('starts with a byte order mark, so that Excel reads “é” and “–”', () => {
  expect(toCsv([['é – ü']]).charCodeAt(0)).toBe(0xfeff);
});

it.each(['=1+1', '+44 151', '-5', '@SUM(A1)'])(
  'does not give a spreadsheet the formula %s',
  (f) => {
    expect(read(toCsv([[f, 'x']]))).toEqual([[`'${f}`, 'x']]);
  },
);
