/**
 * Random years: a real text edited as a school would over a year, with the answer known.
 *
 * Of the clauses that are not headings, in each year about one in seven is edited, one in
 * twenty-five moved, split, merged, removed, and as many are new; a third of the moved and
 * half of the split and merged ones are edited as well.
 */
import { tokenize } from '../../../src/language/tokenize.ts';
import type { ClauseInput } from '../../../src/compare/alignment.ts';
import { seeded, type Random } from './random.ts';

export interface Year {
  before: ClauseInput[];
  after: ClauseInput[];
  /** By index; clauses that were split or merged are not among the pairs. */
  pairs: Map<number, number>;
  moved: Set<number>;
  splits: { from: number; to: number[] }[];
  merges: { from: number[]; to: number }[];
}

/** A clause of the new edition and the old clauses its words come from. */
interface Draft {
  clause: ClauseInput;
  from: number[];
  moved?: boolean;
}

const SHARES = { edit: 0.15, move: 0.04, split: 0.04, merge: 0.04, remove: 0.04, add: 0.04 };

/** @param strangers clauses of other texts: what is new is taken from them */
export function randomYear(
  before: ClauseInput[],
  strangers: readonly ClauseInput[],
  seed: number,
): Year {
  const random = seeded(seed);
  const drafts: Draft[] = [];
  for (let i = 0; i < before.length; i += 1) {
    const clause = before[i];
    if (!clause) continue;
    const next = before[i + 1];
    const dice = random.next();
    const halves = splitText(clause.text);
    if (clause.kind === 'heading' || clause.kind === 'row') drafts.push({ clause, from: [i] });
    else if (dice < SHARES.split && halves) {
      halves.forEach((half, h) => {
        const text = maybeEdit(half, random, before);
        // What hangs from the clause hangs from its first half.
        const id = h === 0 ? {} : { id: `half-${i}` };
        drafts.push({ clause: { ...clause, text, ...id }, from: [i] });
      });
    } else if (dice < SHARES.split + SHARES.merge && next && canJoin(clause, next)) {
      const text = maybeEdit(`${clause.text} ${next.text}`, random, before);
      drafts.push({ clause: { ...clause, text }, from: [i, i + 1] });
      i += 1;
    } else if (dice > 1 - SHARES.remove) continue;
    else if (dice > 1 - SHARES.remove - SHARES.edit) {
      drafts.push({ clause: { ...clause, text: edit(clause.text, random, before) }, from: [i] });
    } else drafts.push({ clause, from: [i] });
    if (random.next() < SHARES.add && clause.kind !== 'row') {
      const text = random.pick(strangers).text;
      drafts.push({ clause: { ...clause, id: `new-${i}`, kind: 'paragraph', text }, from: [] });
    }
  }
  moveSome(drafts, random, before);
  return answer(before, drafts);
}

/** Shorter texts than this are neither split nor made by a merge: an edit would leave nothing of them. */
const LEAST_WORDS = 14;

function canJoin(a: ClauseInput, b: ClauseInput): boolean {
  const words = `${a.text} ${b.text}`.split(/\s+/).length;
  return (
    a.kind === b.kind &&
    a.section?.join() === b.section?.join() &&
    b.kind !== 'heading' &&
    words >= LEAST_WORDS
  );
}

/** Cut at the sentence end, or else the semicolon or comma, nearest to the middle; null for short texts. */
function splitText(text: string): [string, string] | null {
  if (text.split(/\s+/).length < LEAST_WORDS) return null;
  for (const mark of [/[.!?]\s+/g, /[;:,]\s+/g]) {
    const cuts = [...text.matchAll(mark)].map((match) => match.index + match[0].length);
    const middle = cuts.sort(
      (a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2),
    )[0];
    if (middle !== undefined && middle > text.length * 0.2 && middle < text.length * 0.8) {
      return [text.slice(0, middle).trim(), text.slice(middle).trim()];
    }
  }
  return null;
}

function maybeEdit(text: string, random: Random, source: readonly ClauseInput[]): string {
  return random.next() < 0.5 ? edit(text, random, source) : text;
}

/** One to four changes: a phrase out, a phrase in from elsewhere, or one for another. */
function edit(text: string, random: Random, source: readonly ClauseInput[]): string {
  const words = text.split(' ');
  const changes = 1 + random.below(4);
  for (let n = 0; n < changes; n += 1) {
    const most = Math.max(1, Math.min(4, Math.floor(words.length / 4)));
    const out = random.below(2) * (1 + random.below(most));
    const phrase = random.pick(source).text.split(' ');
    const start = random.below(phrase.length);
    const into =
      out > 0 && random.below(2) === 0 ? [] : phrase.slice(start, start + 1 + random.below(most));
    words.splice(random.below(Math.max(1, words.length - out)), out, ...into);
  }
  return words.join(' ').trim() || text;
}

/** Takes clauses out and puts them elsewhere, under what is there. */
function moveSome(drafts: Draft[], random: Random, before: readonly ClauseInput[]): void {
  const count = Math.round(drafts.length * SHARES.move);
  for (let n = 0; n < count; n += 1) {
    const at = random.below(drafts.length);
    const draft = drafts[at];
    if (!draft || draft.from.length !== 1 || draft.moved || isStill(drafts, draft)) continue;
    const to = random.below(drafts.length - 1);
    if (Math.abs(to - at) < 4) continue;
    drafts.splice(at, 1);
    const above = drafts[to]?.clause;
    const section =
      above?.kind === 'heading' ? [...(above.section ?? []), above.text] : above?.section;
    const text =
      random.next() < 1 / 3 ? edit(draft.clause.text, random, before) : draft.clause.text;
    const kind = draft.clause.kind === 'item' ? 'paragraph' : draft.clause.kind;
    drafts.splice(to + 1, 0, {
      clause: { ...draft.clause, text, kind, section, parent: undefined },
      from: draft.from,
      moved: true,
    });
  }
}

/** Headings, rows, halves of a split and texts too short to know again stay where they are. */
function isStill(drafts: readonly Draft[], draft: Draft): boolean {
  const { kind, text } = draft.clause;
  const halves = drafts.filter(({ from }) => from.length === 1 && from[0] === draft.from[0]);
  return kind === 'heading' || kind === 'row' || halves.length > 1 || tokenize(text).length < 8;
}

function answer(before: ClauseInput[], drafts: Draft[]): Year {
  const year: Year = {
    before,
    after: drafts.map(({ clause }) => clause),
    pairs: new Map(),
    moved: new Set(),
    splits: [],
    merges: [],
  };
  const targets = new Map<number, number[]>();
  drafts.forEach(({ from, moved }, j) => {
    if (from.length > 1) year.merges.push({ from, to: j });
    else if (from[0] !== undefined) {
      targets.set(from[0], [...(targets.get(from[0]) ?? []), j]);
      if (moved) year.moved.add(from[0]);
    }
  });
  for (const [from, to] of targets) {
    if (to.length > 1) year.splits.push({ from, to });
    else year.pairs.set(from, to[0] ?? 0);
  }
  return year;
}
