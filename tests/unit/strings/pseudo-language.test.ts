/** The pseudo-language of `npm run language`: it finds words that are not in the table, and no others. */
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/build/browser-words.ts';
import { en } from '../../../src/strings/en.ts';
import { marked } from '../../language/marks.ts';
import { schoolWords } from '../../language/school-words.ts';
import { unmarked } from '../../language/unmarked.ts';

const t = marked({
  tag: 'en-GB',
  keys: ['one', 'two'],
  state: { proposed: 'Proposed' },
  edition: (name: string, state: string) => `${name} (${state.toLowerCase()})`,
  added: (words: string) => `Quantity: “${words}” was added.`,
  count: (count: number) => `${count} ${count === 1 ? 'rule' : 'rules'}`,
  lastHtml: (edition: string) => `It <em>last</em> stood in ${edition}.`,
});
const school = schoolWords([]);
const textsIn = (html: string) => unmarked('.html', html, school).map(({ text }) => text);

it('marks words, and values apart from them', () => {
  expect(t.state.proposed).toBe('Ŵ⟦Proposed⟧');
  expect(t.keys).toEqual(['Ŵ⟦one⟧', 'Ŵ⟦two⟧']);
  expect(t.count(1)).toBe('Ŵ⟦1 rule⟧');
  expect(t.edition('2026', t.state.proposed)).toBe('Ŵ⟦⟨2026⟩ (⟨Ŵ⟦proposed⟧⟩)⟧');
  expect(t.tag).toBe('cy');
});

it('gives the scripts sentences that need nothing else', () => {
  const sentence = new Function(`return ${sourceOf(t.edition)}`)() as typeof t.edition;
  expect(sentence('2026', 'Open')).toBe(t.edition('2026', 'Open'));
});

it('marks the whole table of English', () => {
  expect(marked(en).frame.skip).toBe(`Ŵ⟦${en.frame.skip}⟧`);
});

describe('what is left', () => {
  it.each([
    ['words of the table', `<p>${t.state.proposed} · ${t.count(3)}</p>`],
    ['a sentence with an element in it', `<p>${t.lastHtml('<a href="x/">2022–2023</a>')}</p>`],
    ['several paragraphs of one entry', `<div>Ŵ⟦<p>One</p><p>Two</p>⟧</div>`],
    ['a title of the school', '<h1>Behaviour Policy</h1>'],
    ['a passage of a policy', '<p>for pupils aged 6 and over</p>'],
    [
      'a redline',
      '<p>a lunchtime reflection of up to <del>30</del><ins>20</ins> minutes, for pupils aged <del>7</del><ins>6</ins> and over</p>',
    ],
    ['a quotation that the table makes', `<p>${t.added('four')}</p>`],
    ['a quotation', '<p>Ŵ⟦Quantity: ⟨“four”⟩ was added.⟧</p>'],
    [
      'a day, a code and an address',
      '<p>23 Tachwedd 2026, 6RRR-P5CT-3EN1-PG9P, trips/#purpose</p>',
    ],
    ['a script', '<script>const words = "Some words";</script>'],
    ['a code for scripts', '<p data-state="not-yet"></p>'],
  ])('nothing of %s', (_what, html) => {
    expect(textsIn(html)).toEqual([]);
  });

  it.each([
    ['text', '<p>Nothing is open.</p>', 'Nothing is open.'],
    ['text beside words of the table', `<p>${t.count(3)} shown</p>`, 'shown'],
    ['words between words of the school', '<p>Behaviour Policy changed in 2025</p>', 'changed in'],
    ['a value', `<p>${t.edition('2026', 'Open to all')}</p>`, 'open to all'],
    ['a quotation of nobody', `<p>${t.added('fourscore')}</p>`, '“fourscore”'],
    ['a label', '<nav aria-label="Pages of this site"></nav>', 'Pages of this site'],
    ['a description', '<meta name="description" content="All rules">', 'All rules'],
    ['data that scripts show', '<p data-state="Not yet"></p>', 'Not yet'],
    ['a style', '<style>p::after{content:"see below"}</style>', 'see below'],
    ['a day in English', '<p>9 November 2031</p>', 'November'],
    ['another language', '<p lang="en-GB"></p>', 'said to be in the language “en-GB”'],
    [
      'changed capitals',
      `<p>${t.state.proposed.toLowerCase()}</p>`,
      'capitals changed by code: proposed',
    ],
    ['a cut', `<p>${t.state.proposed.slice(0, -1)}</p>`, 'cut by code: Ŵ⟦Proposed'],
  ])('%s', (_what, html, text) => {
    expect(textsIn(html)).toEqual([text]);
  });

  it.each([
    ['.json', '{"kind":"moved","said":["It moved"]}', 'said'],
    ['.csv', 'a/,It moved\n', 'column 2'],
    ['.xml', '<feed><title>It moved</title></feed>', 'title'],
    ['.xml', '<feed><content>&lt;p&gt;It moved&lt;/p&gt;</content></feed>', 'p'],
    ['.css', 'p::after{content:"It moved"}', 'content of a style'],
    ['.ics', 'BEGIN:VCALENDAR\r\nX-WR-CALNAME:It moved\r\nEND:VCALENDAR\r\n', 'x-wr-calname'],
  ] as const)('of a file: %s', (kind, text, at) => {
    expect(unmarked(kind, text, school)).toEqual([{ text: 'It moved', at }]);
  });
});
