/** Whatever columns come, go and move: a row's redline gives both rows back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redlineRow } from '../../../src/compare/redline/redline-row.ts';
import { textAfter, textBefore } from '../../../src/compare/redline/segment.ts';

const row = fc
  .uniqueArray(fc.constantFrom('Day', 'Opens', 'Shuts', 'Lane', 'Guard'), { minLength: 1 })
  .chain((columns) =>
    fc
      .array(fc.constantFrom('9', '10', 'one', 'two'), {
        minLength: columns.length,
        maxLength: columns.length,
      })
      .map((texts) => ({ columns, texts, cells: texts.map((text) => [{ text, marks: [] }]) })),
  );

it('gives the cells of both rows in their order', () => {
  fc.assert(
    fc.property(row, row, (before, after) => {
      const segments = redlineRow(before, after);
      expect(textBefore(segments)).toBe(before.texts.join(' | '));
      expect(textAfter(segments)).toBe(after.texts.join(' | '));
    }),
  );
});
