/**
 * `npm run bench:search`: how often a question finds its clause, in a real browser against
 * the built site, beside Pagefind without our help and beside MiniSearch; what a first search
 * costs a reader; how the index grows with the years.
 *
 * Usage: bench:search [--misses]   also list the questions of the written part that miss
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { loadLibrary } from '../../src/content/read-content.ts';
import { searchRecords } from '../../src/search/records.ts';
import { findBrowser } from '../browser.ts';
import { DEMO_FOLDER, DEMO_TODAY } from '../support/demo.ts';
import { EXAMPLE_FOLDER } from '../support/example.ts';
import { growth } from './search/growth.ts';
import { miniSearch, ours, plainPagefind, type Method } from './search/methods.ts';
import { placeOf, readQueries, scores, type QuerySet, type School } from './search/queries.ts';
import { firstView, linkedSearch, typedSearch, type Weight } from './search/weight.ts';

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const CONTENT: Record<School, string> = { real: EXAMPLE_FOLDER, demo: DEMO_FOLDER };
const METHODS = ['this site', 'Pagefind alone', 'MiniSearch'] as const;
type MethodName = (typeof METHODS)[number];

const work = mkdtempSync(join(tmpdir(), 'bench-search-'));
const browser = await chromium.launch({
  ...(findBrowser() ? { executablePath: findBrowser()! } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const places = new Map<string, number[]>();
  for (const school of ['real', 'demo'] as const) await ask(school, browser, places);
  report(places);
  await reportGrowth();
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

/** Asks every question of a school in every way, and weighs a first search there. */
async function ask(school: School, browser: Browser, places: Map<string, number[]>) {
  const out = join(work, school);
  const built = spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--content', CONTENT[school], '--out', out],
    { encoding: 'utf8', env: { ...process.env, POLICIES_TODAY: DEMO_TODAY } },
  );
  if (built.status !== 0) throw new Error(built.stderr);
  const { address, server } = await serveFolder(out, { port: 0, under: '/a/folder/' });
  const page = await browser.newPage();
  const plain = await browser.newPage();
  const { now } = searchRecords(loadLibrary(CONTENT[school]), DEMO_TODAY);
  const methods: Record<MethodName, Method> = {
    'this site': ours(page, address),
    'Pagefind alone': plainPagefind(plain, address),
    MiniSearch: miniSearch(now),
  };
  for (const [set, queries] of Object.entries(readQueries()))
    for (const query of queries.filter((q) => q.school === school))
      for (const name of METHODS) {
        const found = await methods[name](query.ask);
        const place = placeOf(query, found);
        const key = `${set}/${school}/${name}`;
        places.set(key, [...(places.get(key) ?? []), place]);
        if (values.misses && set === 'written' && name === 'this site' && place !== 1)
          console.log(`${place || '–'}  ${school}: “${query.ask}” found ${found[0] ?? 'nothing'}`);
      }
  const word = school === 'real' ? 'friend' : 'phone';
  console.log(
    `\nA first search of the ${school} school, slow 4G and a processor four times slower:`,
  );
  weigh('search page, nothing asked', await firstView(browser, address));
  weigh('link to a search, first result', await linkedSearch(browser, address, word));
  weigh('typing on the home page, first result', await typedSearch(browser, address, word));
  server.close();
}

function weigh(what: string, { requests, kilobytes, seconds }: Weight): void {
  console.log(
    `  ${what.padEnd(38)} ${kilobytes.toFixed(1).padStart(7)} KB  ${String(requests).padStart(3)} requests  ${seconds.toFixed(1)} s`,
  );
}

function report(places: ReadonlyMap<string, number[]>): void {
  const line = (...cells: string[]) =>
    console.log(cells.map((cell, i) => (i < 2 ? cell.padEnd(22) : cell.padStart(8))).join(''));
  for (const set of ['heldOut', 'written'] satisfies QuerySet[]) {
    console.log(set === 'heldOut' ? '\nKept aside' : '\nUsed to write the vocabulary');
    line('school', 'method', 'n', 'at 1', 'at 3', 'MRR');
    for (const school of ['real', 'demo', 'both'] as const)
      for (const name of METHODS) {
        const schools = school === 'both' ? ['real', 'demo'] : [school];
        const every = schools.flatMap((s) => places.get(`${set}/${s}/${name}`) ?? []);
        const { n, at1, at3, mrr } = scores(every);
        line(school, name, String(n), ...[at1, at3, mrr].map((share) => share.toFixed(3)));
      }
  }
}

async function reportGrowth(): Promise<void> {
  console.log(
    '\nThe index by years, a twentieth of the clauses changed in each (compressed, without Pagefind itself)',
  );
  for (const editions of [1, 5, 20, 50, 200]) {
    const { now, other } = await growth(loadLibrary(DEMO_FOLDER), editions);
    const size = ({ records, kilobytes }: typeof now) =>
      `${String(records).padStart(6)} records ${kilobytes.toFixed(1).padStart(7)} KB`;
    console.log(
      `  ${String(editions).padStart(3)} editions: in force ${size(now)}; other wordings, on request ${size(other)}`,
    );
  }
}
