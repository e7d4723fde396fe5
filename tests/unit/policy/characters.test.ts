/** Characters that readers do not see, and letters that are not what they look like. */
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/messages/problem.ts';
import { findCharacters, nameProblem } from '../../../src/policy/find-characters.ts';
import { read, source } from './read.ts';

const FILE = 'content/house-rules/2026-2027.mdx';
const found = (text: string, language: 'markdown' | 'fields' = 'markdown') =>
  findCharacters(text, FILE, language);
const codes = (text: string, language?: 'fields') => found(text, language).map((p) => p.code);

describe('a character that misleads is an error', () => {
  it.each([
    ['an override of direction', 'safe\u202etxt.exe'],
    ['an isolate', 'a \u2066b\u2069'],
    ['a mark of direction where nothing runs from right to left', 'rule\u200f 1-2'],
    ['a space without width inside a word', 'Staff must n\u200bot run.'],
    ['a joiner inside a word', 'must n\u2060ot'],
    ['a mark of a file’s start inside a word', 'n\ufeffot'],
    ['a control character', 'a\u0007b'],
    ['a control character of Windows', 'the school\u0092s rule'],
    ['letters that are tags', 'fine\u{e0041}\u{e0042}'],
    ['what is no character', 'a\uffffb'],
    ['half a character', 'a\ud800b'],
    ['one written by its number', 'a&#x202E;b'],
    ['one written by its name', 'a&rlm;b'],
  ])('%s', (_, text) => {
    expect(new Set(codes(text))).toEqual(new Set(['character-misleading']));
  });
});

describe('a character that is only odd is a warning', () => {
  it.each([
    ['a soft hyphen', 'hy\u00adphen'],
    ['a soft hyphen by its name', 'hy&shy;phen'],
    ['a space without width between words', 'one \u200b two'],
    ['a sign of a font of signs', '\uf0b7 Item'],
    ['a variation of a letter that has none', 'a\ufe0fb'],
    ['the place of a lost picture', 'See \ufffc here'],
    ['the end of a line that is none', 'one.\u2028Two'],
    ['a filler', 'one \u3164 two'],
  ])('%s', (_, text) => {
    expect(codes(text)).toEqual(['character-odd']);
  });
});

describe('what belongs to a language is left alone', () => {
  it.each([
    ['Welsh', 'Llŵybr, tŷ, ffôn, gŵyl'],
    ['Welsh with accents that stand by themselves', 'Llw\u0302ybr ty\u0302'],
    ['Polish', 'Źdźbło gżegżółka – „zażółć”'],
    ['Arabic with its marks', 'يجب\u200f على الموظفين (1)\u200e، ٢٠٢٦'],
    ['Persian with a joiner', 'نمی\u200cخواهم'],
    ['Hebrew', 'בית\u200f-ספר'],
    ['Hindi with a joiner', 'क्\u200dष'],
    ['Thai with places to break a line', 'โรงเรียน\u200bของ'],
    ['Russian', 'Школа, сор, рука'],
    ['Greek', 'Ελληνικά'],
    ['units and names of letters', 'μm, kΩ, Δt, α-Tocopherol, µg'],
    ['a Russian ending on a Latin word', 'COVIDом'],
    ['pictures of several parts', '👨‍👩‍👧 👩🏽‍⚕️ ❤️ 1️⃣ 🏳️‍🌈'],
    ['the flags of Wales and Scotland', '🏴󠁧󠁢󠁷󠁬󠁳󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a mark at the start of a file', '\ufeffname: Hill School'],
    ['plain spaces that are wider', 'Year\u00a05, 10\u202f000'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('letters of two alphabets', () => {
  it('are a warning in a word, with the word written rightly', () => {
    const [problem] = found('The раssword is secret.');
    expect(problem).toMatchObject({
      code: 'letters-mixed',
      severity: 'warning',
      line: 1,
      column: 5,
      remedy: 'Write “password”.',
    });
    expect(problem?.message).toContain('(U+0440), a Cyrillic letter that looks like the Latin “p”');
  });

  it('are named the other way round in a word of the other alphabet', () => {
    expect(found('школa')[0]?.remedy).toBe('Write “школа”.');
  });

  it.each([
    ['an id', 'Words. {/* #bаgs */}', 'Write “bags”.'],
    ['an id of nothing but such letters', 'Words. {/* #сор */}', 'Write “cop”.'],
    ['a link to an id', '[see](#bаgs)', 'Write “bags”.'],
    ['a reference', '<Ref to="bаgs" />', 'Write “bags”.'],
  ])('are an error in %s', (_, text, remedy) => {
    expect(found(text)).toMatchObject([{ code: 'letters-in-name', severity: 'error', remedy }]);
  });

  it('are an error in the name of a field', () => {
    expect(codes('tіtle: Rules', 'fields')).toEqual(['letters-in-name']);
    expect(codes('changes:\n  bаgs: { kind: editorial, why: x }', 'fields')).toEqual([
      'letters-in-name',
    ]);
    expect(codes('title: Школа: сор', 'fields')).toEqual([]);
  });

  it('and unseen characters are an error in the name of a folder', () => {
    expect(nameProblem('sоcial-media', 'content/sоcial-media')?.remedy).toBe(
      'Name it “social-media”.',
    );
    expect(nameProblem('social\u200b-media', 'x')?.message).toContain('social⟨U+200B⟩-media');
    expect(nameProblem('social-media', 'content/social-media')).toBeNull();
    expect(nameProblem('школа', 'content/школа')).toBeNull();
  });
});

it('says each once a line, with how often, where, and what to write', () => {
  const text = 'First.\n\nWe must n\u200bot.\nIt\u0092s so\u00adme mo\u00adre.';
  expect(formatProblems(found(text)).replaceAll(FILE, 'f')).toBe(`f:3:10  error character-misleading
  U+200B (zero width space) stands in “n⟨U+200B⟩ot.”: it is not seen, and makes two words of one for search and comparisons.
  → Delete it: what is left is “not.”.

f:4:3  error character-misleading
  U+0092 (control character) stands in “It⟨U+0092⟩s”: it is a sign for machines that no reader sees.
  → Write “’” for it.

f:4:8  warning character-odd
  U+00AD (soft hyphen, 2 times in this line) stands in “so⟨U+00AD⟩me”: it is seen only where a line ends with it.
  → Delete each of them.

2 errors, 1 warning`);
});

it('finds them in the text and in the front matter, at their lines in the file', () => {
  const text = source(
    'Words.\n\nMo\u202ere. {/* #more */}',
    'summary: A shor\u200bt one.\n',
    'draft',
  );
  expect(read(text).problems.map(({ code, line, column }) => [code, line, column])).toEqual([
    ['character-misleading', 4, 16],
    ['character-misleading', 9, 3],
  ]);
});

it('finds one that front matter writes by its number', () => {
  const text = source('Words. {/* #words */}', 'summary: "turned \\u202e round"\n', 'draft');
  expect(read(text).problems).toMatchObject([
    { code: 'character-misleading', line: 4, column: 10 },
  ]);
});

it('is quick about a whole file of them, and says that there are more', () => {
  const many = found(Array.from({ length: 3000 }, () => 'a\u200fb').join('\n'));
  expect(many).toHaveLength(1001);
  expect(many.at(-1)?.code).toBe('too-large');
});
