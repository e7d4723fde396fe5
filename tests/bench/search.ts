/**
 * `npm run bench:search`: how often a question finds its clause, with Pagefind's own program
 * over each school's index, beside Pagefind without our help and beside MiniSearch on the same
 * records; what a first search costs a reader on a slow phone; how the index grows with the years.
 *
 * Usage: bench:search [--questions] [--misses <lot>/<school>] [--content <folder>]
 *   --questions  nothing but the questions: a few seconds, and no browser
 *   --misses     also list the questions of a lot whose answer is not first
 *   --content    weigh a first search of another content folder too, such as 40 policies
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { loadLibrary } from '../../src/content/read-content.ts';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { DEMO_FOLDER, DEMO_TODAY } from '../support/demo.ts';
import { memorySearch } from '../support/memory-search.ts';
import { growth } from './search/growth.ts';
import { miniSearch, type Method } from './search/methods.ts';
import { placeOf, readLots, SCHOOLS, scores, type School } from './search/queries.ts';
import { firstView, linkedSearch, typedSearch, type Model, type Weight } from './search/weight.ts';

const { values } = parseArgs({
  options: {
    questions: { type: 'boolean', default: false },
    misses: { type: 'string', default: '' },
    content: { type: 'string' },
  },
});

console.log('lot        school     method            n    at 1   at 3  at 10    MRR');
for (const school of Object.keys(SCHOOLS) as School[]) await askSchool(school);
if (!values.questions) {
  await weighFirstSearches();
  await reportGrowth();
}

/** Asks every question of a school in every way. */
async function askSchool(school: School): Promise<void> {
  const lots = readLots().filter((lot) => lot.school === school);
  const site = await memorySearch(SCHOOLS[school], DEMO_TODAY);
  const methods: Record<string, Method> = {
    'this site': site.ids,
    'Pagefind alone': site.plain,
    MiniSearch: miniSearch(site.records.now),
  };
  for (const { name, queries } of lots)
    for (const [method, ask] of Object.entries(methods)) {
      const places: number[] = [];
      for (const query of queries) {
        const found = await ask(query.ask);
        const place = placeOf(query, found);
        places.push(place);
        if (values.misses === `${name}/${school}` && method === 'this site' && place !== 1)
          console.log(`  ${place || '–'}  “${query.ask}” found ${found[0] ?? 'nothing'}`);
      }
      const { n, at1, at3, at10, mrr } = scores(places);
      const shares = [at1, at3, at10, mrr].map((share) => share.toFixed(3).padStart(7)).join('');
      console.log(
        `${name.padEnd(11)}${school.padEnd(11)}${method.padEnd(15)}${String(n).padStart(4)} ${shares}`,
      );
    }
}

/** What a first search costs, measured in a browser against the built site. */
async function weighFirstSearches(): Promise<void> {
  const sites: { name: string; folder: string; word: string }[] = [
    { name: 'the real school', folder: SCHOOLS.real, word: 'friend' },
    { name: '14 policies', folder: SCHOOLS.ashgrove, word: 'calpol' },
    ...(values.content ? [{ name: values.content, folder: values.content, word: 'phone' }] : []),
  ];
  const work = mkdtempSync(join(tmpdir(), 'bench-search-'));
  const browser = await chromium.launch({
    ...(findBrowser() ? { executablePath: findBrowser()! } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const { name, folder, word } of sites) {
      const out = join(work, String(sites.findIndex((site) => site.name === name)));
      build(folder, out);
      const what = (model: Model) =>
        model === 'browser' ? '' : ', where each new connection costs three round trips more';
      for (const model of ['browser', 'connections'] as const) {
        console.log(`\nA first search of ${name} on a slow phone${what(model)}:`);
        weigh('search page, nothing asked', await firstView(browser, out, model));
        weigh('link to a search, first result', await linkedSearch(browser, out, word, model));
        weigh('typing on the home page', await typedSearch(browser, out, word, model));
      }
    }
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}

function build(content: string, out: string): void {
  const built = spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--content', content, '--out', out],
    { encoding: 'utf8', env: { ...process.env, POLICIES_TODAY: DEMO_TODAY } },
  );
  if (built.status !== 0) throw new Error(built.stderr);
}

function weigh(what: string, { requests, kilobytes, steps, seconds }: Weight): void {
  const cells = [
    what.padEnd(34),
    `${kilobytes.toFixed(1).padStart(7)} KB`,
    `${String(requests).padStart(3)} requests`,
    `${steps} steps`,
    `${seconds.toFixed(2)} s`,
  ];
  console.log(`  ${cells.join('  ')}`);
}

async function reportGrowth(): Promise<void> {
  console.log(
    '\nThe index by years, a twentieth of the clauses changed in each (compressed, without Pagefind itself)',
  );
  for (const editions of [1, 40, 200]) {
    const { now, other } = await growth(loadLibrary(DEMO_FOLDER), editions);
    const size = ({ records, kilobytes }: typeof now) =>
      `${String(records).padStart(6)} records ${kilobytes.toFixed(1).padStart(7)} KB`;
    console.log(
      `  ${String(editions).padStart(4)} editions: in force ${size(now)}; other wordings, on request ${size(other)}`,
    );
  }
}
