/** The form of the labelled pairs of sentences in tests/fixtures/meaning, not what is read in them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

/** The effects that a claim may have; none listed: any. */
const AnyEffect = z.tuple([]);
const Effects = z.array(z.enum(['strengthened', 'weakened', 'added', 'lifted', 'reversed']));
const Claims = z.strictObject({
  force: Effects.optional(),
  who: AnyEffect.optional(),
  quantity: AnyEffect.optional(),
  law: AnyEffect.optional(),
  reference: AnyEffect.optional(),
});
const Sentence = z.string().trim().min(1);
const Pair = z.strictObject({
  kind: Sentence,
  old: Sentence,
  new: Sentence,
  must: Claims,
  may: Claims,
  names: z
    .partialRecord(z.enum(['force', 'who', 'quantity', 'law', 'reference']), Sentence)
    .optional(),
  why: Sentence,
});
type Pair = z.infer<typeof Pair>;

const read = (name: string): Pair[] =>
  z
    .array(Pair)
    .parse(
      JSON.parse(
        readFileSync(new URL(`../../fixtures/meaning/${name}.json`, import.meta.url), 'utf8'),
      ),
    );

const tuning = read('tuning');
const aside = read('aside');

const textsOf = (pairs: readonly Pair[]): string[] =>
  pairs.flatMap((pair) => [pair.old, pair.new].map(plain));

/** A sentence under other spaces is the same; other capitals may be what a pair is about. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

const isQuiet = ({ must }: Pair): boolean => Object.keys(must).length === 0;

const namesIn = (text: string): string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);

describe.each([
  ['tuning', tuning],
  ['aside', aside],
])('%s', (_, pairs) => {
  test('has many pairs', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(120);
  });

  test('has at least as many pairs in which nothing is claimed', () => {
    expect(pairs.filter(isQuiet).length).toBeGreaterThanOrEqual(pairs.length / 2);
  });

  test('has no sentence twice', () => {
    expect(repeated(textsOf(pairs))).toEqual([]);
  });

  test('has a class either as one that must or as one that may be claimed', () => {
    const inBoth = ({ must, may }: Pair) => Object.keys(must).some((one) => one in may);
    expect(pairs.filter(inBoth)).toEqual([]);
  });

  test('says the effects wherever force must be claimed', () => {
    expect(pairs.filter(({ must }) => must.force?.length === 0)).toEqual([]);
  });

  test('demands words only of a claim that is demanded', () => {
    const isLoose = ({ must, names = {} }: Pair) =>
      Object.keys(names).some((one) => !(one in must));
    expect(pairs.filter(isLoose)).toEqual([]);
  });

  test('names each clause of a text once, with letters and digits', () => {
    for (const names of pairs.flatMap((pair) => [namesIn(pair.old), namesIn(pair.new)])) {
      expect(repeated(names)).toEqual([]);
      expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
    }
  });
});

describe('the two files', () => {
  test('have no sentence in common', () => {
    const known = new Set(textsOf(tuning));
    expect(textsOf(aside).filter((text) => known.has(text))).toEqual([]);
  });

  test('have the same kinds, each as often to within one', () => {
    const count = (pairs: readonly Pair[], kind: string) =>
      pairs.filter((pair) => pair.kind === kind).length;
    const kinds = [...new Set([...tuning, ...aside].map((pair) => pair.kind))];
    const uneven = kinds.filter((kind) => Math.abs(count(tuning, kind) - count(aside, kind)) > 1);
    expect(uneven).toEqual([]);
  });
});
