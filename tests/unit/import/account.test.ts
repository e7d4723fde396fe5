import { describe, expect, it } from 'vitest';
import { accountFor, type DraftToAccount } from '../../../src/import/account/account.ts';
import { readAgain, SEAM, type FoundFile } from '../../../src/import/account/read-again.ts';
import { field, list, listed, p, run, styled, wordFile } from './word.ts';
import { importing } from './imported.ts';

const read = (bytes: Uint8Array, changes: 'accept' | 'reject' = 'accept') =>
  readAgain(bytes, changes).paragraphs.map(({ part, place, text, label }) => [
    part,
    place,
    text.replaceAll(SEAM, ''),
    label,
  ]);

const LISTS = [
  list(1, [
    { text: '%1.' },
    { text: '%1.%2' },
    { text: '(%3)', format: 'lowerLetter' },
    { text: '%4.', format: 'lowerRoman' },
  ]),
];

describe('a Word file read once more', () => {
  it('has the words that are printed, in every part, and no others', () => {
    const deleted = '<w:del w:id="1" w:author="A"><w:r><w:delText>never</w:delText></w:r></w:del>';
    const inserted = `<w:ins w:id="2" w:author="A">${run('perhaps')}</w:ins>`;
    const bytes = wordFile({
      body:
        p(`${run('Umb')}${run('rellas ', '<w:b/>')}${field('PAGEREF x', '12')}${deleted}`) +
        p(inserted) +
        `<w:tbl><w:tr><w:tc>${p('Porch')}</w:tc><w:tc>${p('Dry')}</w:tc></w:tr></w:tbl>`,
      headers: [p('Confidential')],
      footnotes: `<w:footnote w:id="2">${p('A note.')}</w:footnote>`,
      comments: `<w:comment w:id="0">${p('Really?')}</w:comment>`,
    });
    const rows = read(bytes);
    expect(rows).toContainEqual(['document', 'paragraph 1', 'Umbrellas 12', '']);
    expect(rows).toContainEqual(['document', 'paragraph 2', 'perhaps', '']);
    expect(rows).toContainEqual(['document', 'table 1, row 1', 'Dry', '']);
    expect(rows.map(([part, , text]) => `${part} ${text}`)).toEqual(
      expect.arrayContaining(['header Confidential', 'footnotes A note.', 'comments Really?']),
    );
    expect(rows).toHaveLength(7);
    const rejected = read(bytes, 'reject').map(([, , text]) => text);
    expect(rejected).toContain('Umbrellas 12never');
    expect(rejected).not.toContain('perhaps');
  });

  it('counts the numbers that Word prints', () => {
    const bytes = wordFile({
      lists: LISTS,
      body: [
        listed(1, 0, 'One'),
        listed(1, 1, 'in it'),
        listed(1, 2, 'a'),
        listed(1, 3, 'i'),
        listed(1, 3, 'ii'),
        listed(1, 1, 'again'),
        listed(1, 2, 'anew'),
        listed(1, 0, 'Two'),
        p('none'),
      ].join(''),
    });
    expect(read(bytes).map(([, , , label]) => label)).toEqual([
      '1.',
      '1.1',
      '(a)',
      'i.',
      'ii.',
      '1.2',
      '(a)',
      '2.',
      '',
    ]);
  });
});

const file = (paragraphs: [string, string?][]): FoundFile => ({
  paragraphs: paragraphs.map(([text, label = ''], k) => ({
    part: 'document',
    place: `paragraph ${k + 1}`,
    text,
    label,
  })),
  pictures: [],
  links: [],
});
const draft = (clauses: [string, string | null][], more: Partial<DraftToAccount> = {}) => ({
  title: '',
  stated: [],
  leftOut: [],
  ...more,
  clauses: clauses.map(([text, number], k) => ({
    id: `c${k}`,
    number,
    label: number,
    text,
    links: [],
  })),
});

describe('the account of an import', () => {
  it('is whole where every paragraph is in the draft or named as left out', () => {
    const account = accountFor(
      file([['Shake it outside.', '1.'], ['Draft of May'], ['Hang it up.', '2.']]),
      draft(
        [
          ['Shake it outside.', '1'],
          ['Hang it up.', '2'],
        ],
        { leftOut: [{ what: 'header', place: 'header 1', text: 'Draft of May' }] },
      ),
    );
    expect(account).toMatchObject({ in: 9, out: 6, leftOut: 3, lost: [], added: [], counted: [] });
    expect(account.labels).toEqual({ printed: 2, lost: [], unknown: [] });
  });

  it('does not make good a word lost in one place by the same word in another', () => {
    const account = accountFor(
      file([['Staff must not run.'], ['Staff must walk.']]),
      draft([
        ['Staff must run.', null],
        ['Staff must walk not.', null],
      ]),
    );
    expect(account.displaced).toEqual([{ place: 'paragraph 1', text: 'not' }]);
  });

  it('names a lost word with its place, and a word that only the draft has', () => {
    const account = accountFor(
      file([['Shake the wet umbrella.'], ['Hang it up.']]),
      draft([
        ['Shake the umbrella.', null],
        ['Hang it up high.', null],
      ]),
    );
    expect(account.lost).toEqual([{ place: 'paragraph 1', text: 'wet' }]);
    expect(account.added).toEqual(['high']);
  });

  it('names a number that is not kept, and one that the file does not print', () => {
    const account = accountFor(
      file([
        ['Porch', '1.'],
        ['Shake it.', '7.2'],
        ['As in snow.', ''],
      ]),
      draft([
        ['Porch', '1'],
        ['Shake it.', '1.1'],
        ['As in snow.', '1.2'],
      ]),
    );
    expect(account.labels.lost).toEqual([{ place: 'paragraph 2', label: '7.2', now: '1.1' }]);
    expect(account.counted.map(({ number }) => number)).toContain('1.2');
  });

  it('takes a number as typed, as part of a longer one, or left in the text', () => {
    const account = accountFor(
      file([['3. Porch'], ['dry', '(a)'], ['Fold it.', 'IV.']]),
      draft([
        ['Porch', '3'],
        ['dry', '3(a)'],
        ['IV. Fold it.', null],
      ]),
    );
    expect(account).toMatchObject({ lost: [], counted: [] });
    expect(account.labels).toMatchObject({ printed: 2, lost: [] });
  });

  it('names an address that is gone', () => {
    const found = {
      ...file([['Ask us.']]),
      links: [{ place: 'paragraph 1', target: 'https://a.example/x' }],
    };
    expect(accountFor(found, draft([['Ask us.', null]])).lostLinks).toHaveLength(1);
  });
});

it('opens the report: what is lost, what was left out and why, and the numbers', async () => {
  const imported = await importing(
    wordFile({
      lists: LISTS,
      headers: [p('Brindlemoor School')],
      body:
        styled('Title', 'Umbrella Policy') +
        listed(1, 0, 'Shake it outside.') +
        listed(1, 0, 'Hang it up.'),
    }),
  );
  expect(imported.account).toMatchObject({ lost: [], leftOut: 2 });
  expect(imported.account.labels).toMatchObject({ printed: 2, lost: [] });
});

describe('raised and lowered figures', () => {
  const raising = (how: string) => `<w:vertAlign w:val="${how}"/>`;
  const body =
    styled('Title', 'Lantern Rules') +
    p(`${run('The hall has 40 m')}${run('2', raising('superscript'))}${run(' of floor.')}`) +
    p(`${run('About 10')}${run('3', '<w:rStyle w:val="Up"/>')}${run(' lamps.')}`) +
    p(
      `${run('CO')}${run('2', raising('subscript'))}${run(' is measured on the 1')}${run('st', raising('superscript'))}`,
    );
  const styles = `<w:style w:type="character" w:styleId="Up"><w:name w:val="Up"/><w:rPr>${raising('superscript')}</w:rPr></w:style>`;
  const bytes = wordFile({ body, styles });

  it('are found, also where a style raises them, and are in the draft as they stand', async () => {
    expect(readAgain(bytes, 'accept').raised).toEqual([
      { place: 'paragraph 2', behind: 'm', figures: '2', isLowered: false },
      { place: 'paragraph 3', behind: '10', figures: '3', isLowered: false },
      { place: 'paragraph 4', behind: 'CO', figures: '2', isLowered: true },
    ]);
    const imported = await importing(bytes);
    expect(imported.account.flattened).toEqual([]);
    expect(imported.text).toContain('10³ lamps');
  });

  it('are named where the draft has them on the line', () => {
    const file = readAgain(bytes, 'accept');
    const clause = (id: string, text: string) => ({
      id,
      number: null,
      label: null,
      text,
      links: [],
    });
    const account = accountFor(file, {
      title: 'Lantern Rules',
      clauses: [
        clause('a', 'The hall has 40 m² of floor.'),
        clause('b', 'About 103 lamps.'),
        clause('c', 'CO² is measured on the 1st'),
      ],
      stated: [],
      leftOut: [],
    });
    expect(account.lost).toEqual([]);
    expect(account.flattened.map(({ behind, figures }) => `${behind} ${figures}`)).toEqual([
      '10 3',
      'CO 2',
    ]);
  });
});
