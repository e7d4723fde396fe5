/** The written questions, and how well a list of addresses answers them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DEMO_FOLDER } from '../../support/demo.ts';
import { EXAMPLE_FOLDER } from '../../support/example.ts';

/** The schools that are asked, and where their content is. */
export const SCHOOLS = {
  real: EXAMPLE_FOLDER,
  demo: DEMO_FOLDER,
  ashgrove: 'tests/fixtures/search/ashgrove',
  kestrel: 'tests/fixtures/search/kestrel',
  millrace: 'tests/fixtures/search/millrace',
  northgate: 'tests/fixtures/search/northgate',
  hollins: 'tests/fixtures/search/hollins',
  larkrise: 'tests/fixtures/search/larkrise',
  penhale: 'tests/fixtures/search/penhale',
  saltmarsh: 'tests/fixtures/search/saltmarsh',
  fernhill: 'tests/fixtures/search/fernhill',
} as const;
export type School = keyof typeof SCHOOLS;

export interface Query {
  who: string;
  ask: string;
  /** `policy#clause-id`; any of them is right. */
  answer: string[];
}

/** Questions of one kind about one school. */
export interface Lot {
  name: string;
  school: School;
  queries: Query[];
}

const read = <T>(file: string): T =>
  parse(readFileSync(`tests/fixtures/search/${file}.yaml`, 'utf8')) as T;

/** The invented schools, each with one lot. */
const NEWER = [
  'ashgrove',
  'kestrel',
  'millrace',
  'northgate',
  'hollins',
  'larkrise',
  'penhale',
  'saltmarsh',
  'fernhill',
] as const;

/** Every lot; see the head of each file in tests/fixtures/search for how it was written. */
export function readLots(): Lot[] {
  const sets = read<Record<string, (Query & { school: School })[]>>('queries');
  const older = Object.entries(sets).flatMap(([name, queries]) =>
    (['real', 'demo'] as const).map((school) => ({
      name,
      school,
      queries: queries.filter((query) => query.school === school),
    })),
  );
  const newer = NEWER.map((school) => ({
    name: school,
    school,
    queries: read<Query[]>(school),
  }));
  return [...older, ...newer];
}

/** The place of the first right answer, from 1; 0 where there is none. */
export const placeOf = (query: Query, found: readonly string[]): number =>
  found.findIndex((address) => query.answer.includes(address)) + 1;

/** Success at 1, at 3 and at 10, and mean reciprocal rank, as shares of 1. */
export function scores(places: readonly number[]) {
  const share = (right: number) => right / Math.max(places.length, 1);
  return {
    n: places.length,
    at1: share(places.filter((place) => place === 1).length),
    at10: share(places.filter((place) => place > 0 && place <= 10).length),
    at3: share(places.filter((place) => place > 0 && place <= 3).length),
    mrr: share(places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0)),
  };
}
