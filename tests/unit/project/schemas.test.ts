/** Checks the outputs for other programs with their schemas in docs/schemas. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareEditions, toComparisonJson } from '../../../src/compare/index.ts';
import { loadContent } from '../../../src/build/check-content.ts';
import type { Policy } from '../../../src/content/build-library.ts';
import { changesBetween, lineageBetween } from '../../../src/content/lineage.ts';
import { sealOf } from '../../../src/content/register/register.ts';
import { FIELDS, UNSEALED } from '../../../src/policy/frontmatter.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { toCsv } from '../../../src/publish/csv.ts';
import { manifestFile, printManifest, toManifest } from '../../../src/publish/manifest.ts';
import { comparisonToCsv } from '../../../src/publish/comparison-to-csv.ts';
import { toCodesJson } from '../../../src/publish/to-codes-json.ts';
import { toDaysJson } from '../../../src/publish/to-days-json.ts';
import { toEditionJson } from '../../../src/publish/edition-json.ts';
import { searchWords } from '../../../src/search/search-words.ts';
import { loadSearch } from '../../../src/search/search-content.ts';
import { parse, stringify } from 'yaml';
import { parseWords } from '../../../src/content/words-file.ts';
import type { Edition } from '../../../src/policy/edition.ts';
import { reviewRows, reviewTable } from '../../../src/site/review-rows.ts';
import { strings } from '../../../src/strings/strings.ts';
import { demoSchool, editionOf } from '../../support/demo.ts';
import { EXAMPLE_FOLDER } from '../../support/example.ts';
import { runCommand } from '../cli/run-command.ts';
import { copyOf } from '../cli/temporary-content.ts';

const TODAY = '2026-11-23';
const FOLDERS = [EXAMPLE_FOLDER, 'tests/fixtures/demo', 'tests/fixtures/small'];
const BAD = readdirSync('tests/fixtures/bad').map((name) => `tests/fixtures/bad/${name}`);

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const names = readdirSync('docs/schemas');
for (const name of names)
  ajv.addSchema(JSON.parse(readFileSync(`docs/schemas/${name}`, 'utf8')) as object, name);

function schema(name: string): ValidateFunction {
  const validate = ajv.getSchema(`${name}.schema.json`);
  if (!validate) throw new Error(`There is no schema “${name}”.`);
  return validate;
}

/** What is wrong with a value; empty if its schema accepts it. */
function errorsOf(name: string, value: unknown): string[] {
  const validate = schema(name);
  // The output is JSON, in which an undefined field is left out.
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}

const loaded = FOLDERS.map((folder) => ({
  folder,
  ...loadContent(folder, { today: () => TODAY }),
}));

const pairsOf = ({ editions }: Policy) =>
  editions.flatMap((from, i) => editions.slice(i + 1).map((to) => ({ from, to })));

const comparisons = loaded.flatMap(({ library }) =>
  library.policies.flatMap((policy) =>
    pairsOf(policy).map(({ from, to }) =>
      compareEditions(from, to, {
        lineage: lineageBetween(policy.editions, from, to),
        changes: changesBetween(policy.editions, from, to),
      }),
    ),
  ),
);

async function printed(...args: string[]): Promise<unknown> {
  const { out, err } = await runCommand(args, { today: TODAY });
  if (out === '') throw new Error(err);
  return JSON.parse(out);
}

/** Every value inside a value, itself included. */
function within(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [value, ...Object.values(value).flatMap(within)];
}

/** The small school after what can be done to a published edition. */
async function changedSchool(): Promise<string> {
  const folder = copyOf('tests/fixtures/small');
  const pets = ['pets', '2024-2025'];
  for (const args of [
    ['correct', ...pets, 'permission', '--replace', 'permisson', '--with', 'permission'],
    ['correct', ...pets, '--field', 'owner', '--with', 'Ann Oak'],
    ['redact', '--words', 'Ann Oak', '--yes'],
    ['withdraw', ...pets, '--on', TODAY],
    ['rename', 'pets', 'animals'],
  ]) {
    const ran = await runCommand([...args, '--why', 'It was wrong.', '--content', folder]);
    expect(ran).toMatchObject({ code: 0, err: '' });
  }
  return folder;
}

describe('the schemas', () => {
  it.each(names)('%s is draft 2020-12, and closes every object', (name) => {
    const source = JSON.parse(readFileSync(`docs/schemas/${name}`, 'utf8')) as { $schema: string };
    expect(source.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const objects = within(source).filter(
      (one) => typeof one === 'object' && one !== null && 'type' in one && one.type === 'object',
    );
    for (const one of objects) expect(one).toMatchObject({ additionalProperties: false });
  });

  it('are all described in docs/data-formats.md', () => {
    const page = readFileSync('docs/data-formats.md', 'utf8');
    for (const name of names) expect(page).toContain(`](schemas/${name})`);
  });
});

describe('what schools write', () => {
  it('words.yaml has a schema that allows what is read, and no more', () => {
    const source = readFileSync('tests/fixtures/demo/words.yaml', 'utf8');
    const list = parse(source) as { words: object[] };
    expect(errorsOf('words', list)).toEqual([]);
    expect(parseWords(source, 'words.yaml', new Set()).problems).toEqual([]);
    const odd = { words: [{ word: 'DSL', meaning: 'who leads' }] };
    expect(errorsOf('words', odd)).not.toEqual([]);
    expect(parseWords(stringify(odd), 'words.yaml', new Set()).problems).not.toEqual([]);
  });
});

describe('what is published', () => {
  it('edition.json', () => {
    const published = loaded.flatMap(({ library, register }) =>
      library.policies.flatMap((p) =>
        p.editions.map((e) => toEditionJson(e, p, TODAY, sealOf(register, p.slug, e.edition))),
      ),
    );
    expect(published.length).toBeGreaterThan(20);
    for (const one of published) expect(errorsOf('edition', one)).toEqual([]);
  });

  it('edition.json and codes.json, with a correction, words taken out, a withdrawal and another name', async () => {
    const { library, register } = loadContent(await changedSchool(), { today: () => TODAY });
    const [policy] = library.policies;
    const [pets] = policy!.editions;
    expect(policy!.slug).toBe('animals');
    const json = toEditionJson(pets!, policy!, TODAY, sealOf(register, 'animals', pets!.edition));
    expect(json.ledger.map(({ act }) => act)).toEqual(['correct', 'correct', 'redact', 'withdraw']);
    expect(errorsOf('edition', json)).toEqual([]);
    const codes = toCodesJson(library, register);
    expect(codes.codes.map(({ changedOn }) => changedOn)).toContain(TODAY);
    expect(codes.heads).toHaveLength(7);
    expect(codes.heads[0]!.after).toMatchObject([{ act: 'rename', to: 'animals', edition: null }]);
    expect(json).toMatchObject({ policy: 'animals', sealedAs: 'pets' });
    expect(errorsOf('codes', codes)).toEqual([]);
  });

  it('codes.json', () => {
    for (const { library, register } of loaded)
      expect(errorsOf('codes', toCodesJson(library, register))).toEqual([]);
  });

  it('on/days.json', () => {
    for (const { library } of loaded)
      expect(errorsOf('days', toDaysJson(library, TODAY))).toEqual([]);
  });

  it('edition.json has a place for every fact, and for no other', () => {
    const { properties } = JSON.parse(readFileSync('docs/schemas/edition.schema.json', 'utf8')) as {
      properties: { facts: { properties: object } };
    };
    const isFact = ([name, { keys }]: [string, { keys: unknown }]) =>
      !keys && !UNSEALED.some((one) => one === name);
    const facts = Object.entries(FIELDS)
      .filter(isFact)
      .map(([name]) => name);
    expect(Object.keys(properties.facts.properties).sort()).toEqual(facts.sort());
  });

  it('comparison.json', () => {
    expect(comparisons.length).toBeGreaterThan(40);
    for (const one of comparisons)
      expect(errorsOf('comparison', toComparisonJson(one))).toEqual([]);
  });

  it('manifest.json', () => {
    const files = ['index.html', '_astro/page.js', '.htaccess'].map((path) =>
      manifestFile(path, Buffer.from(path)),
    );
    expect(errorsOf('manifest', JSON.parse(printManifest(toManifest(files))))).toEqual([]);
  });

  it('search/words.json', () => {
    for (const { library, folder } of loaded) {
      const words = searchWords(library, loadSearch(library, readContent(folder), TODAY), TODAY);
      expect(errorsOf('search-words', words)).toEqual([]);
    }
  });

  it('matches the examples of docs/data-formats.md', () => {
    const page = readFileSync('docs/data-formats.md', 'utf8');
    const examples = [...page.matchAll(/^```json\n(.*?)^```/gms)].map(
      ([, json]) => JSON.parse(json ?? '') as object,
    );
    const [edition, comparison, manifest] = examples;
    expect(examples).toHaveLength(3);
    expect(errorsOf('manifest', manifest)).toEqual([]);
    expect(errorsOf('edition', edition)).toEqual([]);
    expect(errorsOf('comparison', comparison)).toEqual([]);
  });

  it('the columns of the CSV files are those that docs/data-formats.md names', () => {
    const page = readFileSync('docs/data-formats.md', 'utf8');
    const policies = loaded.flatMap(({ library }) => library.policies);
    const reviews = toCsv(reviewTable(reviewRows(policies, TODAY, strings()), strings()));
    for (const csv of [...comparisons.map((one) => comparisonToCsv(one, strings())), reviews]) {
      const [headings = ''] = csv.replace('\uFEFF', '').split('\r\n');
      expect(page).toContain(`\n${headings}\n`);
    }
  });
});

describe('the register', () => {
  const lines = (folder: string) =>
    readFileSync(`${folder}/register.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it.each(FOLDERS)('of %s', (folder) => {
    for (const line of lines(folder)) expect(errorsOf('register-line', line)).toEqual([]);
  });

  it('with a correction', async () => {
    const folder = copyOf(EXAMPLE_FOLDER);
    const clause = ['social-media', '2022-2023', 'sites-covered'];
    const words = ['--replace', 'Tiktok', '--with', 'TikTok', '--why', 'The name was misspelt.'];
    await runCommand(['correct', ...clause, ...words, '--content', folder]);
    await runCommand(['redact', '--words', 'Facebook', '--why', 'x', '--yes', '--content', folder]);
    const last = lines(folder).find((line) => line.act === 'correct')!;
    expect(last).toMatchObject({ policy: 'social-media' });
    expect(lines(folder).some((line) => 'instead' in line)).toBe(true);
    for (const line of lines(folder)) expect(errorsOf('register-line', line)).toEqual([]);
    expect(errorsOf('register-line', { ...last, act: 'forget' })).not.toEqual([]);
    expect(errorsOf('register-line', { ...last, by: 'me' })).not.toEqual([]);
  });
});

describe('what the commands print', () => {
  it.each(FOLDERS)('status --json and check --json of %s', async (content) => {
    const folder = ['--content', content];
    expect(errorsOf('status-output', await printed('status', '--json', ...folder))).toEqual([]);
    const all = await printed('status', '--all', '--json', ...folder);
    expect(errorsOf('status-output', all)).toEqual([]);
    expect(errorsOf('check-output', await printed('check', '--json', ...folder))).toEqual([]);
  });

  it('check --json, whatever is wrong', async () => {
    for (const folder of BAD) {
      const problems = await printed('check', '--json', '--content', copyOf(folder));
      expect(errorsOf('check-output', problems)).toEqual([]);
      expect(problems).not.toEqual([]);
    }
  });

  it('verify --json, of a site with something of everything wrong', async () => {
    const site = copyOf('tests/fixtures/small');
    mkdirSync(`${site}/uniform`);
    writeFileSync(`${site}/uniform/index.html`, '<base href="/">');
    const found = await printed('verify', site, '--json', '--content', 'tests/fixtures/small');
    expect(errorsOf('verify-output', found)).toEqual([]);
    const { findings } = found as { findings: { about: string }[] };
    const subjects = ['words', 'invented', 'foreign', 'files'];
    expect([...new Set(findings.map(({ about }) => about))]).toEqual(subjects);
  });

  it('compare --json, of editions and of any files', async () => {
    const pairs = [
      ['social-media/2022-2023', 'social-media/2026-2027'],
      ['tests/fixtures/demo/trips/2022-2023.mdx', 'tests/fixtures/demo/behaviour/2026-2027.mdx'],
      ['tests/fixtures/demo/FEATURES.md', 'README.md'],
    ];
    for (const pair of pairs)
      expect(
        errorsOf(
          'compare-output',
          await printed('compare', '--json', ...pair, '--content', EXAMPLE_FOLDER),
        ),
      ).toEqual([]);
  });
});

/** `days.json` of one policy with one answer for all days. */
const daysWith = (answer: object) => ({
  madeOn: TODAY,
  days: [],
  policies: [{ policy: 'a', title: 'A', stretches: [{ from: null, to: null, answer }] }],
});

describe('a schema refuses', () => {
  const [old, now] = ['2022-2023', '2026-2027'].map((name) =>
    editionOf(demoSchool(), 'behaviour', name),
  ) as [Edition, Edition];
  const edition = toEditionJson(old, { editions: [old], ended: null }, TODAY);
  const [clause] = edition.clauses;
  it.each<[string, unknown]>([
    ['a field that nobody knows', { ...edition, colour: 'red' }],
    ['a mistyped code', { ...edition, code: 'PZY6-FMPZ-9H73-VJ9U' }],
    ['a fact that nobody knows', { ...edition, facts: { ...edition.facts, colour: 'red' } }],
    ['an unknown status', { ...edition, status: 'in force' }],
    ['an edition without a title', { ...edition, title: undefined }],
    ['a slug with a capital', { ...edition, policy: 'Behaviour' }],
    ['a clause of another kind', { ...edition, clauses: [{ ...clause, kind: 'picture' }] }],
    [
      'a clause that leaves its number out',
      { ...edition, clauses: [{ ...clause, number: undefined }] },
    ],
    ['a clause with marks', { ...edition, clauses: [{ ...clause, runs: [] }] }],
  ])('edition: %s', (_, wrong) => expect(errorsOf('edition', wrong)).not.toEqual([]));

  const comparison = toComparisonJson(compareEditions(old, now));
  const [change] = comparison.changes;
  const withChange = (more: object) => ({ ...comparison, changes: [{ ...change, ...more }] });
  const segment = { op: 'same', text: 'Staff' };
  it.each<[string, object]>([
    ['an unknown operation', { redline: [{ op: 'replace', text: 'Staff' }] }],
    ['typing on words that stayed', { redline: [{ ...segment, typography: true }] }],
    ['earlier marks on words that came', { redline: [{ ...segment, op: 'insert', was: [] }] }],
    ['an unknown mark', { redline: [{ ...segment, marks: [{ type: 'underline' }] }] }],
    ['a link without its address', { redline: [{ ...segment, marks: [{ type: 'link' }] }] }],
    ['no kind', { kind: [] }],
    ['“unchanged” among the changes', { kind: ['unchanged'] }],
    ['an unknown effect', { force: { from: null, to: 'must', effect: 'tightened' } }],
    ['an effect on words', { meanings: [{ class: 'wording', effect: 'added', sentence: 'New.' }] }],
    ['an entry without a reason', { entry: { kind: 'substantive' } }],
  ])('comparison: %s', (_, more) => {
    expect(errorsOf('comparison', comparison)).toEqual([]);
    expect(errorsOf('comparison', withChange(more))).not.toEqual([]);
  });

  it('comparison: a clause that came from another policy, and one that went to one', () => {
    const there = { policy: 'other', title: 'Other Policy', edition: '2024-2025' };
    const [gone, came] = [
      { ...old, clauses: [] },
      { ...now, clauses: [] },
    ];
    const crossings = Object.fromEntries(
      now.clauses.map((one) => [one.id, [{ ...there, clause: one }]]),
    );
    const arrived = toComparisonJson(compareEditions(gone, now, { origins: crossings }), 'other');
    const left = toComparisonJson(compareEditions(now, came, { destinations: crossings }));
    expect(arrived.changes[0]).toHaveProperty('origin.0.title', 'Other Policy');
    expect(left.changes[0]).toHaveProperty('destination.0.edition', '2024-2025');
    for (const one of [arrived, left]) expect(errorsOf('comparison', one)).toEqual([]);
  });

  it.each<[string, string, unknown]>([
    [
      'comparison',
      'a count below nothing',
      { ...comparison, counts: { ...comparison.counts, added: -1 } },
    ],
    ['comparison', 'a file’s name for an edition', { ...comparison, from: 'old.md' }],
    ['status-output', 'a day in words', { today: '23 November', editions: [] }],
    [
      'status-output',
      'an unknown standing',
      {
        today: TODAY,
        editions: [
          { policy: 'a', edition: '2026-2027', standing: 'draft', review: null, reviewWords: '' },
        ],
      },
    ],
    [
      'check-output',
      'a problem without a remedy',
      [{ code: 'file-empty', severity: 'error', file: 'a', line: 0, column: 0, message: 'Empty.' }],
    ],
    [
      'check-output',
      'an unknown severity',
      [
        {
          code: 'file-empty',
          severity: 'fatal',
          file: 'a',
          line: 0,
          column: 0,
          message: 'Empty.',
          remedy: 'Write.',
        },
      ],
    ],
    ['codes', 'no head', { head: '', codes: [], heads: [] }],
    ['days', 'an answer without an edition', daysWith({ kind: 'edition' })],
    ['days', 'one candidate', daysWith({ kind: 'unrecorded', candidates: [null] })],
    ['register-line', 'another version', { register: 1, about: '' }],
    ['search-words', 'an empty object', {}],
    [
      'manifest',
      'a way out of the site',
      { version: 1, files: [{ path: '/etc', bytes: 1, sha256: '0'.repeat(64) }] },
    ],
    [
      'manifest',
      'a hash that is none',
      { version: 1, files: [{ path: 'a', bytes: 1, sha256: 'A' }] },
    ],
    [
      'verify-output',
      'an unknown subject',
      {
        where: 'dist',
        editions: 1,
        clauses: 1,
        files: 1,
        findings: [{ about: 'looks', file: 'a', says: 'b' }],
        unchecked: [],
      },
    ],
  ])('%s: %s', (name, _, wrong) => expect(errorsOf(name, wrong)).not.toEqual([]));
});
