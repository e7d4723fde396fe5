/** Random documents for property tests: prose with marks, and edited copies of it. */
import fc from 'fast-check';
import type { Mark, Run } from '../../../src/policy/clause.ts';

const word = fc.constantFrom(
  ...'staff Staff must not should may the of a students post photographs report headteacher'.split(
    ' ',
  ),
  ...['don’t', "don't", 'co-operate', '6.1.14', '£1,250.50', '9:30', '3 October 2023', '2.5%'],
);
const glue = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  '  ',
  '. ',
  ', ',
  ' – ',
  ' - ',
  '/',
  '\n',
  '; ',
  '',
);

const marks: fc.Arbitrary<Mark[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Mark[]>([]) },
  fc.constantFrom<Mark[]>(
    [{ type: 'strong' }],
    [{ type: 'emphasis' }],
    [{ type: 'code' }],
    [{ type: 'link', href: '#one' }],
    [{ type: 'link', href: 'https://example.org/' }],
    [{ type: 'link', href: '#one' }, { type: 'strong' }],
  ),
);

const words = fc
  .array(fc.tuple(word, glue), { minLength: 1, maxLength: 8 })
  .map((pairs) => pairs.flat().join(''));

const run: fc.Arbitrary<Run> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ text: words, marks }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Run>(
      { text: '', marks: [{ type: 'footnote', to: 'one' }] },
      { text: '', marks: [{ type: 'footnote', to: 'two' }] },
      { text: '6.1.14', marks: [{ type: 'reference', to: 'school-accounts' }] },
      { text: '6.1.15', marks: [{ type: 'reference', to: 'school-accounts' }] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ text: fc.string({ maxLength: 12 }), marks }) },
);

const document = fc.array(run, { maxLength: 8 });

/** A document and an edited copy: some runs kept, some dropped, replaced or marked otherwise. */
export const editedRuns: fc.Arbitrary<[Run[], Run[]]> = fc.oneof(
  fc.tuple(document, document),
  fc
    .tuple(document, fc.array(fc.tuple(fc.nat(5), run, marks), { minLength: 8, maxLength: 8 }))
    .map(([before, edits]): [Run[], Run[]] => [
      before,
      before.flatMap((old, index): Run[] => {
        const [choice, fresh, otherMarks] = edits[index]!;
        if (choice === 0) return [];
        if (choice === 1) return [fresh];
        if (choice === 2) return [old, fresh];
        return choice === 3 && old.text !== '' ? [{ text: old.text, marks: otherMarks }] : [old];
      }),
    ]),
);
