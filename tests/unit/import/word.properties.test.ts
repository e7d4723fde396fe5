/** Whatever an office puts together, no word is lost and the draft has no errors of form. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importing } from './imported.ts';
import { field, list, listed, p, run, styled, wordFile } from './word.ts';

const LISTS = [
  list(1, [{ text: '%1.' }, { text: '%1.%2' }, { text: '%1.%2.%3' }]),
  list(2, [
    { format: 'bullet', text: '•' },
    { format: 'bullet', text: 'o' },
  ]),
  list(3, [
    { format: 'lowerLetter', text: '%1)' },
    { format: 'lowerRoman', text: '(%2)' },
  ]),
];
const words = fc
  .array(
    fc.constantFrom(
      'Staff',
      'must',
      'a',
      'i',
      '{bag}',
      '<11',
      '4.2',
      '2',
      '(a)',
      '*',
      '_x_',
      '#',
      '[y]',
      'import',
      'x|y',
      '&amp;',
      '–',
      '“quoted”',
      'end.',
      'will:',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((w) => w.join(' '));
const typed = fc.constantFrom(
  '',
  '',
  '',
  '1. ',
  '1.1 ',
  '1.2\t',
  '2. ',
  '(a) ',
  'b) ',
  '(i) ',
  'ii. ',
  '• ',
  '- ',
  'A. ',
);
const paragraph = fc.oneof(
  fc.tuple(typed, words).map(([label, text]) => p(label + text)),
  words.map((text) => p(run(text, '<w:b/>'))),
  fc.tuple(words, words).map(([a, b]) => p(`${run(a, '<w:b/>')}<w:r><w:br/></w:r>${run(b)}`)),
  fc.tuple(words, words).map(([a, b]) => p(`${run(`${a} `)}${run(b, '<w:i/>')}${run(' end')}`)),
  fc
    .tuple(fc.constantFrom(1, 2, 3), fc.integer({ min: 0, max: 2 }), words)
    .map(([l, n, text]) => listed(l, n, text)),
  fc
    .tuple(fc.constantFrom('Heading1', 'Heading2', 'Title'), words)
    .map(([s, text]) => styled(s, text)),
  words.map((text) => p(`${run(`${text} (see `)}${field('REF _Ref1 \\h', '4.2')}${run(')')}`)),
  fc
    .tuple(words, words)
    .map(
      ([a, b]) =>
        `<w:tbl><w:tr><w:tc>${p(a)}</w:tc><w:tc>${p(b)}</w:tc></w:tr><w:tr><w:tc>${p(b)}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
    ),
  fc.constant('<w:p/>'),
);

/** Problems that come from the source's own words, which only the author can mend. */
const OF_THE_SOURCE = new Set(['footnote-nowhere', 'edition-no-text', 'number-repeated']);

test('random Word files', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 10 }), async (body) => {
      const bytes = wordFile({
        body: p('Once upon a time there was a bag.') + body.join(''),
        lists: LISTS,
      });
      const imported = await importing(bytes);
      expect(imported.account.lost, imported.text).toEqual([]);
      expect(
        imported.problems.filter((x) => !OF_THE_SOURCE.has(x.code)),
        imported.text,
      ).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 150) },
  );
}, 120_000);
