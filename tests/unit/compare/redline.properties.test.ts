import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redline, redlineRuns } from '../../../src/compare/redline/redline.ts';
import {
  normalizeRuns,
  runsAfter,
  runsBefore,
  textAfter,
  textBefore,
} from '../../../src/compare/redline/segment.ts';
import { tokenize } from '../../../src/language/tokenize.ts';
import type { Run } from '../../../src/policy/clause.ts';
import { editedRuns } from './arbitrary.ts';

const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
const options = { numRuns: 1500 };

test('both editions are rebuilt exactly, text and markup', () => {
  fc.assert(
    fc.property(editedRuns, ([before, after]) => {
      const segments = redlineRuns(before, after);
      expect(runsBefore(segments)).toEqual(normalizeRuns(before));
      expect(runsAfter(segments)).toEqual(normalizeRuns(after));
      expect(textBefore(segments)).toBe(textOf(before));
      expect(textAfter(segments)).toBe(textOf(after));
    }),
    options,
  );
});

test('any two texts at all are rebuilt exactly', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const segments = redline(before, after);
      expect(textBefore(segments)).toBe(before);
      expect(textAfter(segments)).toBe(after);
      expect(segments.every((segment) => segment.text !== '')).toBe(true);
    }),
  );
});

test('no cut falls inside a word or a number', () => {
  fc.assert(
    fc.property(editedRuns, ([before, after]) => {
      const segments = redline(textOf(before), textOf(after));
      for (const [side, omitted] of [
        [textOf(before), 'insert'],
        [textOf(after), 'delete'],
      ] as const) {
        const edges = new Set([0]);
        let at = 0;
        for (const token of tokenize(side)) {
          at += token.text.length;
          edges.add(at);
          // Spaces may be cut: two of them against one is a difference of one.
          if (token.kind === 'space') {
            for (let back = 1; back < token.text.length; back++) edges.add(at - back);
          }
        }
        let end = 0;
        for (const segment of segments) {
          if (segment.op !== omitted) end += segment.text.length;
          expect(edges.has(end)).toBe(true);
        }
      }
    }),
    options,
  );
});

test('what is removed comes before what is added, and equal neighbours are joined', () => {
  fc.assert(
    fc.property(editedRuns, ([before, after]) => {
      const segments = redline(textOf(before), textOf(after));
      segments.forEach((segment, index) => {
        const last = segments[index - 1];
        if (!last) return;
        expect(last.op === 'insert' && segment.op === 'delete').toBe(false);
        expect(last.op === segment.op && last.typography === segment.typography).toBe(false);
      });
    }),
    options,
  );
});

test('the same input gives the same redline, and equal texts give none', () => {
  fc.assert(
    fc.property(editedRuns, ([before, after]) => {
      expect(redlineRuns(before, after)).toEqual(redlineRuns(before, after));
      expect(redlineRuns(after, after).every((segment) => segment.op === 'same')).toBe(true);
    }),
  );
});
