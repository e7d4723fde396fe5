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
const freshTuning = read('fresh-tuning');
const freshAside = read('fresh-aside');
const lastAside = read('last-aside');
const unseenAside = read('unseen-aside');
const secondUnseenAside = read('second-unseen-aside');
const thirdUnseenAside = read('third-unseen-aside');
const fourthUnseenAside = read('fourth-unseen-aside');
const fifthUnseenAside = read('fifth-unseen-aside');

/** Each text of a pair once: one that was joined or parted differs in its lines alone. */
const textsOf = (pairs: readonly Pair[]): string[] =>
  pairs.flatMap((pair) => [...new Set([pair.old, pair.new].map(plain))]);

/** A sentence under other spaces is the same; other capitals may be what a pair is about. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

const isQuiet = ({ must }: Pair): boolean => Object.keys(must).length === 0;

const namesIn = (text: string): string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);

describe.each([
  ['tuning', tuning, 120, 1 / 2],
  ['aside', aside, 120, 1 / 2],
  ['fresh-tuning', freshTuning, 120, 1 / 3],
  ['fresh-aside', freshAside, 120, 1 / 3],
  ['last-aside', lastAside, 50, 1 / 3],
  ['unseen-aside', unseenAside, 120, 1 / 3],
  ['second-unseen-aside', secondUnseenAside, 80, 1 / 3],
  ['third-unseen-aside', thirdUnseenAside, 50, 1 / 3],
  ['fourth-unseen-aside', fourthUnseenAside, 40, 1 / 3],
  ['fifth-unseen-aside', fifthUnseenAside, 80, 1 / 3],
])('%s', (_, pairs, least, quiet) => {
  test('has many pairs', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(least);
  });

  test('has many pairs in which nothing is claimed', () => {
    expect(pairs.filter(isQuiet).length).toBeGreaterThanOrEqual(pairs.length * quiet);
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

describe('the files', () => {
  test('that are only measured have no sentence in common with those for work', () => {
    const known = new Set(textsOf([...tuning, ...freshTuning]));
    const measured = textsOf([
      ...aside,
      ...freshAside,
      ...lastAside,
      ...unseenAside,
      ...secondUnseenAside,
      ...thirdUnseenAside,
      ...fourthUnseenAside,
      ...fifthUnseenAside,
    ]);
    expect(measured.filter((text) => known.has(text))).toEqual([]);
  });

  test('that were dealt in turn have the same kinds, each as often to within one', () => {
    const count = (pairs: readonly Pair[], kind: string) =>
      pairs.filter((pair) => pair.kind === kind).length;
    const kinds = [...new Set([...tuning, ...aside].map((pair) => pair.kind))];
    const uneven = kinds.filter((kind) => Math.abs(count(tuning, kind) - count(aside, kind)) > 1);
    expect(uneven).toEqual([]);
  });
});
