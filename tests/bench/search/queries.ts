/** The written questions, and how well a list of addresses answers them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type School = 'real' | 'demo';

export interface Query {
  school: School;
  who: string;
  ask: string;
  /** `policy#clause-id`; any of them is right. */
  answer: string[];
}

export type QuerySet = 'heldOut' | 'written';

export const readQueries = (): Record<QuerySet, Query[]> =>
  parse(readFileSync('tests/fixtures/search/queries.yaml', 'utf8')) as Record<QuerySet, Query[]>;

/** The place of the first right answer, from 1; 0 where there is none. */
export const placeOf = (query: Query, found: readonly string[]): number =>
  found.findIndex((address) => query.answer.includes(address)) + 1;

/** Success at 1 and at 3, and mean reciprocal rank, as shares of 1. */
export function scores(places: readonly number[]) {
  const share = (right: number) => right / Math.max(places.length, 1);
  return {
    n: places.length,
    at1: share(places.filter((place) => place === 1).length),
    at3: share(places.filter((place) => place > 0 && place <= 3).length),
    mrr: share(places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0)),
  };
}
