/**
 * How sure it is that an edited clause goes on from an old one: sure enough to keep its id, which
 * people have linked to. Words that few clauses have say most about it.
 */
import { isHeading, type Clause } from '../policy/clause.ts';

/** A clause of the edition before and the clause of the draft that it was paired with, by index. */
export interface EditedPair {
  from: number;
  to: number;
}

/** So alike (share of both texts, rare words weighing most) that the place need not speak for it. */
const ALIKE = 0.7;
/** Less alike, in a text so long that the likeness is no chance. */
const ALIKE_AND_LONG = { likeness: 0.6, words: 16 };
/** All but a few words of the shorter text are in the longer one, beside a clause that goes on. */
const CONTAINED = 0.8;
/** A rewritten text of some length between two clauses that both go on. */
const BETWEEN = { likeness: 0.45, words: 14 };
/** In its place, and like no other clause of either edition, which is less than this part of the likeness. */
const ALONE = { likeness: 0.45, others: 0.5 };
/** Another clause that comes so near would be as good an answer. */
const MARGIN = 0.05;
/** A text of so many words that the other one begins with, or that differs in figures and months alone. */
const BEGINNING = 5;
const BUT_FIGURES = 2;
/** A heading with other words: this share of what stands below both headings goes on. */
const BELOW = 0.5;

type Bag = ReadonlyMap<string, number>;

/** What is known of two editions' texts, to judge the pairs of them. */
export class IdJudge {
  readonly #before: readonly Clause[];
  readonly #after: readonly Clause[];
  readonly #old: readonly Bag[];
  readonly #new: readonly Bag[];
  readonly #weights = new Map<string, number>();
  /** Pairs of equal text and edited ones, in both directions. */
  readonly #to = new Map<number, number>();
  readonly #from = new Map<number, number>();
  /** The words of each clause in order, one space behind each; and those without figures and months. */
  readonly #oldWords: readonly string[];
  readonly #newWords: readonly string[];
  readonly #oldKeys: readonly string[];
  readonly #newKeys: readonly string[];
  /** Clauses that may be mistaken for others: those that were not paired by their whole text. */
  readonly #openOld: readonly number[];
  readonly #openNew: readonly number[];

  /**
   * @param texts what of each clause is compared; headings without their letters and numbers
   * @param same pairs of equal text
   * @param edited pairs of which it is asked how sure they are
   */
  constructor(
    before: readonly Clause[],
    after: readonly Clause[],
    texts: { before: readonly string[]; after: readonly string[] },
    same: readonly EditedPair[],
    edited: readonly EditedPair[],
  ) {
    this.#before = before;
    this.#after = after;
    this.#old = texts.before.map(bagOf);
    this.#new = texts.after.map(bagOf);
    this.#oldWords = texts.before.map((text) =>
      wordsOf(text)
        .map((word) => `${word} `)
        .join(''),
    );
    this.#newWords = texts.after.map((text) =>
      wordsOf(text)
        .map((word) => `${word} `)
        .join(''),
    );
    this.#oldKeys = texts.before.map(withoutFigures);
    this.#newKeys = texts.after.map(withoutFigures);
    const bags = [...this.#old, ...this.#new];
    const found = new Map<string, number>();
    for (const bag of bags)
      for (const word of bag.keys()) found.set(word, (found.get(word) ?? 0) + 1);
    for (const [word, n] of found) this.#weights.set(word, Math.log(1 + bags.length / n));
    for (const { from, to } of [...same, ...edited]) {
      this.#to.set(from, to);
      this.#from.set(to, from);
    }
    const [sameOld, sameNew] = [new Set(same.map((s) => s.from)), new Set(same.map((s) => s.to))];
    this.#openOld = [...before.keys()].filter((b) => !sameOld.has(b));
    this.#openNew = [...after.keys()].filter((a) => !sameNew.has(a));
  }

  isSure({ from, to }: EditedPair): boolean {
    const { likeness, contained, words } = this.#likeness(from, to);
    if (likeness >= ALIKE) return true;
    if (this.#isHeadingPair(from, to) && this.#shareBelow(from, to) >= BELOW) return true;
    if (likeness >= ALIKE_AND_LONG.likeness && words >= ALIKE_AND_LONG.words) return true;
    if (this.#isOnlyOne(from, to) || this.#begins(from, to)) return true;
    if (this.#rivalOf(from, to) >= likeness - MARGIN) return false;
    const beside = [-1, 1].filter((step) => this.#isBeside(from + step, to + step)).length;
    if (beside > 0 && contained >= CONTAINED) return true;
    if (beside === 2 && likeness >= BETWEEN.likeness && words >= BETWEEN.words) return true;
    const alone = this.#nextLike(from, to) <= likeness * ALONE.others;
    return beside > 0 && likeness >= ALONE.likeness && alone;
  }

  /** The same words, which no other clause of either edition has, but for figures and months. */
  #isOnlyOne(from: number, to: number): boolean {
    const [key, now] = [this.#oldKeys[from] ?? '', this.#newKeys[to] ?? ''];
    if (key !== now || key.split(' ').length < BUT_FIGURES) return false;
    return [this.#oldKeys, this.#newKeys].every(
      (keys) => keys.filter((k) => k === key).length === 1,
    );
  }

  /** One begins with all the words of the other, and no other clause begins so. */
  #begins(from: number, to: number): boolean {
    const [old, now] = [this.#oldWords[from] ?? '', this.#newWords[to] ?? ''];
    const [short, long] = old.length <= now.length ? [old, now] : [now, old];
    if (short.split(' ').length - 1 < BEGINNING || !long.startsWith(short)) return false;
    return [this.#oldWords, this.#newWords].every(
      (texts) => texts.filter((text) => text.startsWith(short)).length === 1,
    );
  }

  /** The old clauses that a clause of the draft may go on from, the likeliest first; two at most. */
  candidates(to: number, given: ReadonlySet<number>): Clause[] {
    return this.#openOld
      .filter((b) => !given.has(b) && this.#before[b]?.kind === this.#after[to]?.kind)
      .map((b) => ({
        b,
        likeness: this.#likeness(b, to).likeness + (this.#from.get(to) === b ? MARGIN : 0),
      }))
      .filter(({ b, likeness }) => likeness >= CANDIDATE || this.#from.get(to) === b)
      .sort((x, y) => y.likeness - x.likeness)
      .slice(0, 2)
      .flatMap(({ b }) => this.#before[b] ?? []);
  }

  /** How alike the likest other clause is, on either side. One that is liker to its own partner is none. */
  #rivalOf(from: number, to: number): number {
    const own = (b: number, a: number | undefined) =>
      a === undefined ? 0 : this.#likeness(b, a).likeness;
    let most = 0;
    for (const b of this.#openOld) {
      if (b === from) continue;
      const { likeness } = this.#likeness(b, to);
      if (likeness > most && own(b, this.#to.get(b)) <= likeness) most = likeness;
    }
    for (const a of this.#openNew) {
      if (a === to) continue;
      const { likeness } = this.#likeness(from, a);
      const partner = this.#from.get(a);
      const ownLikeness = partner === undefined ? 0 : own(partner, a);
      if (likeness > most && ownLikeness <= likeness) most = likeness;
    }
    return most;
  }

  /**
   * How like the likest other clause is, also of those that keep all their words: a clause that
   * is one of many of a form is known by few of its words.
   */
  #nextLike(from: number, to: number): number {
    const old = this.#before.map((_, b) => (b === from ? 0 : this.#likeness(b, to).likeness));
    const now = this.#after.map((_, a) => (a === to ? 0 : this.#likeness(from, a).likeness));
    return Math.max(0, ...old, ...now);
  }

  #likeness(from: number, to: number): { likeness: number; contained: number; words: number } {
    const [old, now] = [this.#old[from] ?? EMPTY, this.#new[to] ?? EMPTY];
    let shared = 0;
    for (const [word, n] of old) shared += this.#weight(word) * Math.min(n, now.get(word) ?? 0);
    const [a, b] = [this.#size(old), this.#size(now)];
    return {
      likeness: a + b === 0 ? 0 : (2 * shared) / (a + b),
      contained: Math.min(a, b) === 0 ? 0 : shared / Math.min(a, b),
      words: [...old.values()].reduce((sum, n) => sum + n, 0),
    };
  }

  #weight(word: string): number {
    return this.#weights.get(word) ?? 0;
  }

  #size(bag: Bag): number {
    let sum = 0;
    for (const [word, n] of bag) sum += this.#weight(word) * n;
    return sum;
  }

  /** True where both places hold clauses of a pair, or both are before the first or behind the last. */
  #isBeside(from: number, to: number): boolean {
    const ends = (from < 0 && to < 0) || (from >= this.#before.length && to >= this.#after.length);
    return ends || (from >= 0 && this.#to.get(from) === to);
  }

  #isHeadingPair(from: number, to: number): boolean {
    const [old, now] = [this.#before[from], this.#after[to]];
    return old !== undefined && now !== undefined && isHeading(old) && isHeading(now);
  }

  /** The share of the clauses straight below both headings that go on from one to the other. */
  #shareBelow(from: number, to: number): number {
    const old = below(this.#before, from);
    const now = new Set(below(this.#after, to));
    const going = old.filter((b) => now.has(this.#to.get(b) ?? -1)).length;
    return old.length + now.size === 0 ? 0 : (2 * going) / (old.length + now.size);
  }
}

/** Less than this is not worth naming as a candidate. */
const CANDIDATE = 0.35;

const EMPTY: Bag = new Map();

/** From a heading to the next one. */
function below(clauses: readonly Clause[], heading: number): number[] {
  const next = clauses.findIndex((c, i) => i > heading && isHeading(c));
  const end = next < 0 ? clauses.length : next;
  return Array.from({ length: end - heading - 1 }, (_, i) => heading + 1 + i);
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Two clauses with these words are the same line with another date or figure in it. */
const withoutFigures = (text: string): string =>
  wordsOf(text)
    .filter((word) => !/\p{N}/u.test(word) && !MONTH.test(word))
    .join(' ');

function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

const NUMBER_OR_LETTER = String.raw`(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|[a-z])`;
const LABEL = new RegExp(
  String.raw`^(?:\p{L}{3,}\s+${NUMBER_OR_LETTER}\s*[:.)–—-]+\s*|(?:part|section|article|chapter|appendix|annex|schedule)\s+${NUMBER_OR_LETTER}\s+|${NUMBER_OR_LETTER}[.):]\s+|\d{1,3}(?:\.\d{1,3})*\s+)(?=\S)`,
  'iu',
);

/**
 * The texts of clauses as they are compared: a heading without “Part D:” or “4.2” before its words,
 * because those count the headings and do not say what they are about. Where two headings would
 * then be the same, both keep theirs.
 */
export function withoutHeadingLabels(clauses: readonly Clause[]): string[] {
  const bare = clauses.map((c) => (isHeading(c) ? c.text.replace(LABEL, '') : c.text));
  const times = new Map<string, number>();
  clauses.forEach((c, i) => {
    if (isHeading(c)) times.set(bare[i] ?? '', (times.get(bare[i] ?? '') ?? 0) + 1);
  });
  return clauses.map((c, i) =>
    isHeading(c) && (times.get(bare[i] ?? '') ?? 0) > 1 ? c.text : (bare[i] ?? c.text),
  );
}
