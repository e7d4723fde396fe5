/** What is claimed of labelled pairs that say what must and what may be claimed. */
import { readFileSync } from 'node:fs';
import { clausesOf } from '../../../src/compare/comparison.ts';
import { compareEditions } from '../../../src/compare/index.ts';
import type { Meaning } from '../../../src/compare/index.ts';
import { readForeignText } from '../../../src/policy/foreign-text.ts';

export const CLAIMED = ['force', 'who', 'quantity', 'law', 'reference'] as const;
export type Claimed = (typeof CLAIMED)[number];

/** As in tests/fixtures/meaning/README.md. */
export interface ClaimPair {
  kind: string;
  old: string;
  new: string;
  must: Partial<Record<Claimed, string[]>>;
  may: Partial<Record<Claimed, string[]>>;
  names?: Partial<Record<Claimed, string>>;
}

/** A class over all pairs; `wrong` and `missed` are pairs in words, with what was claimed. */
export interface ClaimScore {
  right: number;
  wanted: number;
  found: number;
  wrong: string[];
  missed: string[];
}

/** The files of tests/fixtures/meaning that are read while the code is mended. */
export const FOR_WORK = ['tuning', 'fresh-tuning'] as const;

/** Those that only say how the code does. */
export const ONLY_MEASURED = [
  'aside',
  'fresh-aside',
  'last-aside',
  'unseen-aside',
  'second-unseen-aside',
  'third-unseen-aside',
  'fourth-unseen-aside',
  'fifth-unseen-aside',
] as const;

/** @param file its name in tests/fixtures/meaning, without `.json` */
export function pairsOf(file: string): ClaimPair[] {
  const url = new URL(`../../fixtures/meaning/${file}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as ClaimPair[];
}

/** Every class of `CLAIMED`, in its order. */
export function scoreClaims(pairs: readonly ClaimPair[]): Record<Claimed, ClaimScore> {
  const fresh = (): ClaimScore => ({ right: 0, wanted: 0, found: 0, wrong: [], missed: [] });
  const scores: Record<Claimed, ClaimScore> = {
    force: fresh(),
    who: fresh(),
    quantity: fresh(),
    law: fresh(),
    reference: fresh(),
  };
  for (const pair of pairs) {
    const meanings = meaningsOf(pair);
    const told = meanings.map(({ sentence }) => sentence).join(' ') || 'nothing';
    for (const name of CLAIMED) {
      const score = scores[name];
      const mine = meanings.filter((meaning) => meaning.class === name);
      const right = mine.filter((meaning) => isRight(meaning, name, pair));
      score.right += right.length;
      for (const meaning of mine)
        if (!right.includes(meaning)) score.wrong.push(inWords(pair, meaning.sentence));
      if (!(name in pair.must)) continue;
      score.wanted++;
      if (right.length > 0) score.found++;
      else score.missed.push(inWords(pair, told));
    }
  }
  return scores;
}

function isRight(meaning: Meaning, name: Claimed, { must, may, names }: ClaimPair): boolean {
  const allowed = must[name] ?? may[name];
  if (!allowed) return false;
  if (allowed.length > 0 && meaning.effect && !allowed.includes(meaning.effect)) return false;
  const words = names?.[name]?.split('/');
  const { from = '', to = '', sentence } = meaning;
  return !words || words.some((word) => `${from} ${to} ${sentence}`.includes(word));
}

const inWords = (pair: ClaimPair, told: string): string =>
  `[${pair.kind}] “${pair.old}” → “${pair.new}”: ${told}`.replace(/\s+/g, ' ');

/** Shares from 0 to 1; 1 where nothing was claimed, or nothing had to be. */
export const precisionOf = ({ right, wrong }: ClaimScore): number =>
  right + wrong.length === 0 ? 1 : right / (right + wrong.length);
export const recallOf = ({ found, wanted }: ClaimScore): number =>
  wanted === 0 ? 1 : found / wanted;

/** All that a comparison of the two texts says. A sentence without a name for it is one clause. */
function meaningsOf(pair: ClaimPair): Meaning[] {
  const edition = (name: 'old' | 'new') => {
    const text = /[{\n]/.test(pair[name]) ? pair[name] : `${pair[name]} {one}`;
    const source = text.replace(/\{(\w+)\}/g, '{/* #pair-$1 */}');
    const { clauses, facts, unread } = readForeignText(
      `---\ntitle: Pair\nstatus: draft\n---\n\n${source}\n`,
      `${name}.mdx`,
    );
    return { policy: 'pair', edition: name, clauses, beside: { facts, unread } };
  };
  return clausesOf(compareEditions(edition('old'), edition('new'))).flatMap(
    ({ meanings }) => meanings,
  );
}
