/** Whatever an office puts together in an OpenDocument text, no word is lost, and both readers count alike. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOdtAgain } from '../../../src/import/account/read-odt-again.ts';
import { readOdt } from '../../../src/import/formats/odt/read-odt.ts';
import { paragraphsOf } from '../../../src/import/formats/source-document.ts';
import { textOf } from '../../../src/policy/runs.ts';
import { importing } from './imported.ts';
import { escape } from './word.ts';
import {
  frame,
  h,
  list,
  listStyle,
  note,
  odtFile,
  outlineStyle,
  p,
  span,
  table,
  title,
} from './odt.ts';

const STYLES =
  outlineStyle([{ suffix: '.' }, { shown: 2 }, { format: '' }]) +
  listStyle('L1', [{ suffix: '.' }, { shown: 2 }, { format: 'a', prefix: '(', suffix: ')' }]) +
  listStyle('L2', [{ bullet: '•' }, { format: 'i', suffix: '.' }, { bullet: '◦' }]) +
  listStyle('L3', [{ format: 'A', start: 3 }, { format: '1', shown: 2 }, { format: '01, 02' }]);

/** Each is told from the others by its number. */
let count = 0;
const words = fc
  .array(
    fc.constantFrom(
      'Staff',
      'must',
      'a',
      '{bag}',
      '<11',
      '4.2',
      '(a)',
      '*',
      '#',
      'x|y',
      '–',
      'will:',
      ' ',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) => escape(`${all.join(' ')} nr${++count}`));

const paragraph = fc.oneof(
  words.map((text) => p(text)),
  fc.tuple(fc.constantFrom(1, 2, 3), words).map(([level, text]) => h(level, text)),
  fc
    .tuple(words, words)
    .map(([a, b]) =>
      p(`<text:span>${a} </text:span>${span('B', 'bold')} \n ${b}<text:line-break/>end`),
    ),
  fc
    .tuple(words, words)
    .map(([a, b]) => p(`<text:span>${a}</text:span>${note('footnote', p(b))}.`)),
  fc
    .tuple(words, words)
    .map(([a, b]) =>
      p(`${frame(`<draw:text-box>${p(b)}</draw:text-box>`)}<text:span>${a}</text:span>`),
    ),
  fc.constant(p('')),
);

const style = fc.constantFrom('L1', 'L2', 'L3');
const more = fc.constantFrom(
  '',
  ' text:continue-numbering="true"',
  ' xml:id="k"',
  ' text:continue-list="k"',
);
const { block } = fc.letrec<{ block: string; list: string }>((tie) => ({
  list: fc
    .tuple(
      style,
      fc.boolean(),
      fc.array(
        fc.oneof(
          { maxDepth: 3 },
          words.map((text) => p(text)),
          fc.tuple(words, tie('list')).map(([text, inner]) => p(text) + inner),
          fc.tuple(words, words).map(([a, b]) => p(a) + p(b)),
          words.map((text) => `<text:list-header>${p(text)}</text:list-header>`),
          words.map((text) => `<text:list-item text:start-value="5">${p(text)}</text:list-item>`),
          tie('list'),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      more,
    )
    .map(([name, isNamed, items, attributes]) => list(isNamed ? name : '', items, attributes)),
  block: fc.oneof(
    { weight: 3, arbitrary: paragraph },
    { weight: 4, arbitrary: tie('list') },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.tuple(words, fc.oneof(words, tie('list'))), { minLength: 1, maxLength: 3 })
        .map((rows) =>
          table(rows.map((cells) => cells.map((cell) => (cell.startsWith('<') ? cell : p(cell))))),
        ),
    },
  ),
}));
const body = fc
  .array(block, { minLength: 1, maxLength: 8 })
  .map((all) => title('Umbrella Policy') + p('Once upon a time there was a bag.') + all.join(''));
const file = (text: string) => odtFile({ styles: STYLES, body: text });

test('both readers print the same numbers before the same words', () => {
  fc.assert(
    fc.property(body, (text) => {
      const bytes = file(text);
      const { blocks } = readOdt(bytes, { file: 'a.odt' });
      const keyOf = (words: string) => /nr\d+/.exec(words)?.[0] ?? words;
      const printed = paragraphsOf(blocks)
        .filter((one) => textOf(one.runs).trim() !== '')
        .map(
          ({ label, runs }) => `${label && !label.bullet ? label.text : ''} ${keyOf(textOf(runs))}`,
        );
      const again = readOdtAgain(bytes, 'accept')
        .paragraphs.filter(({ part }) => part === 'document')
        .map(({ label, text: words }) => `${label} ${keyOf(words)}`);
      // A table that lays out a text gives a number in a cell of its own to the words beside it.
      expect(printed.sort()).toEqual(again.sort());
    }),
    { numRuns: Number(process.env.RUNS ?? 150) },
  );
});

/** Problems that come from the source's own words, which only the author can mend. */
const OF_THE_SOURCE = new Set(['number-repeated', 'footnote-nowhere', 'edition-no-text']);

test('no word is lost and the draft has no errors of form', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const { account, problems } = await importing(file(text), { file: 'a.odt' });
      expect(account.lost).toEqual([]);
      expect(
        problems.filter(({ code, severity }) => severity === 'error' && !OF_THE_SOURCE.has(code)),
      ).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
}, 120_000);
