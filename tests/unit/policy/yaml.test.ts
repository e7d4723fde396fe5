/** What YAML can do and fields have no use for, and what it does to words that were never meant as YAML. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/policy/yaml.ts';

const schema = z.record(z.string(), z.unknown());
const read = (text: string) => readYaml(text, 'f.yaml', 1, schema);
/** Each problem as `line:column code`, its message and its remedy. */
const told = (text: string) =>
  read(text).problems.map((p) => [`${p.line}:${p.column} ${p.code}`, p.message, p.remedy]);

describe('a line that YAML does not read as it was meant is mended literally', () => {
  it.each([
    ["summary: 'Don't ride'", 'quotation marks', `summary: "Don't ride"`],
    ['summary: "Ride" or walk', 'quotation marks', String.raw`summary: "Ride\" or walk"`],
    [
      'name: Hill School: the office',
      'stands inside the text of “name”',
      'name: "Hill School: the office"',
    ],
    ['summary: *Bring* a helmet.', 'begins with “*”', 'summary: "*Bring* a helmet."'],
    ['summary: @office', 'begins with “@”', 'summary: "@office"'],
    ['owner:\u00a0Mrs A\nstatus: draft', 'U+00A0', 'owner: Mrs A'],
    ['owner:Mrs A\nstatus: draft', 'no space behind the colon', 'owner: Mrs A'],
  ])('%s', (text, says, writes) => {
    const [[place, message, remedy] = [], ...others] = told(text);
    expect(others).toEqual([]);
    expect(place).toMatch(/^1:\d+ yaml-broken$/);
    expect(message).toContain(says);
    expect(remedy).toContain(writes);
  });
});

describe('references and kinds are refused, each at its place', () => {
  it.each([
    ['a: 1\nsummary: *Bring', '2:10 yaml-reference', '“*Bring”'],
    ['base: &base { a: 1 }', '1:7 yaml-reference', '“&base”'],
    ['summary: &c and more', '1:10 yaml-reference', '“&c”'],
    ['summary: !important thing', '1:10 yaml-reference', '“!important”'],
    ['summary: !!str 5', '1:10 yaml-reference', '“!'],
  ])('%s', (text, place, says) => {
    const [[at, message, remedy] = []] = told(text);
    expect(at).toBe(place);
    expect(message).toContain(says);
    expect(remedy).toContain('quotation marks');
    expect(read(text).data).toBeNull();
  });

  it('also those that would unfold without end', () => {
    const nine = (name: string) => `[${Array(9).fill(`*${name}`).join(', ')}]`;
    const names = [...'abcdefghi'];
    const text = names
      .map((name, i) => `${name}: &${name} ${i === 0 ? '[x]' : nine(names[i - 1] ?? '')}`)
      .join('\n');
    const { data, problems } = read(text);
    expect(data).toBeNull();
    expect(new Set(problems.map((p) => p.code))).toEqual(new Set(['yaml-reference']));
  });

  it('also one that is merged into other fields', () => {
    expect(told('a: &a { b: 1 }\nc:\n  <<: *a').map(([place]) => place)).toEqual([
      '1:4 yaml-reference',
      '3:7 yaml-reference',
    ]);
  });
});

describe('a text cut off at a # is a warning', () => {
  it.each([
    ['colour: #1d4f91', '1:9 yaml-cut', 'colour: "#1d4f91"'],
    ['title: Rule #5 of ten', '1:13 yaml-cut', 'title: "Rule #5 of ten"'],
  ])('%s', (text, place, writes) => {
    const [[at, , remedy] = []] = told(text);
    expect(at).toBe(place);
    expect(remedy).toContain(writes);
  });

  it.each([
    'title: Rules # a remark',
    '# a remark\ntitle: Rules',
    'title: "Rule #5"',
    'title: C#5',
  ])('and nothing is: %s', (text) => expect(told(text)).toEqual([]));
});

it('a name that is there twice is told where it is there again', () => {
  expect(told('a: 1\nb: 2\na: 3')).toEqual([
    ['3:1 yaml-broken', 'This cannot be read: this name is used already.', 'Keep one of the two.'],
  ]);
});

it('a name that no object can hold is not lost in silence', () => {
  expect(told('changes:\n  __proto__: x').map(([place]) => place)).toEqual(['2:3 yaml-broken']);
  expect(read('constructor: x\ntoString: y').data).toEqual({ constructor: 'x', toString: 'y' });
});

it('two versions that git could not merge are one problem', () => {
  const text = 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> theirs\n';
  expect(told(text).map(([place]) => place)).toEqual(['2:1 merge-conflict']);
});

it.each(['12.10', '007', '1e3', '0x1F', '.5', '1_000', '12', '.inf'])(
  'a number stays as it is written: %s',
  (written) => expect(read(`minute: ${written}`).data).toEqual({ minute: written }),
);
