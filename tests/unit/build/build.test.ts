/**
 * Building: all or nothing. The runs are real ones that follow each other, as an
 * author's do, so the tests of this file depend on their order.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGISTER_FILE, printRegister } from '../../../src/content/register/register-file.ts';
import { emptyRegister } from '../../../src/content/register/register.ts';
import { sealEditions } from '../../../src/content/register/seal.ts';
import { PLAIN_DRAFT } from '../../../src/build/plain-draft.ts';
import { readManifest } from '../../../src/publish/manifest.ts';
import { en } from '../../../src/strings/en.ts';
import { edition } from '../policy/read.ts';
import {
  codeOf,
  filesOf,
  filesWith,
  start,
  startWith,
  waitFor,
  writeContent,
  type Ran,
} from './run.ts';

const work = mkdtempSync(join(tmpdir(), 'build-'));
const content = join(work, 'content');
const out = join(work, 'site');
const build = (env: Record<string, string> = {}) =>
  startWith(env, 'src/cli/build.ts', '--content', content, '--out', out);
const leftovers = () => [`${out}.next`, `${out}.old`].filter(existsSync);
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Words that only drafts have: in texts, ids, titles, file names, reasons, notes. A hash may have the figures of the year. */
const DRAFT_WORDS = ['zebrawood', 'quagga', '2031-', '2031–', ' 2031', 'okapi'];
const SCHOOL =
  'name: Hill School\ntimeZone: Europe/London\npublishedAt: https://www.example.org/policies/\n';
const ADOPTED = `---
title: House Rules
status: adopted
nextReview: Autumn 2027
---

## Corridors {/* #corridors */}

Children must walk in corridors. {/* #walk */}
`;
const DRAFT = `---
title: House Rules
status: draft
effectiveFrom: 2031-09-01
changes:
  walk: { kind: substantive, why: Because of the zebrawood floor. }
---

## Corridors {/* #corridors */}

Children must skate on zebrawood in corridors. {/* #walk */}

They must greet the okapi. {/* #greet-okapi */}
`;
const PLAN = `---
title: Quagga Plan
status: draft
---

## The quagga {/* #the-quagga */}

It must be fed. {/* #feed */}
`;
const ADOPTED_FILE = 'house-rules/2026-2027.mdx';
const sealed = sealEditions(emptyRegister, [edition(ADOPTED)], '2026-11-01');
const GOOD = {
  'school.yaml': SCHOOL,
  [REGISTER_FILE]: printRegister(sealed),
  [ADOPTED_FILE]: ADOPTED,
  'house-rules/2031-2032.mdx': DRAFT,
  'quagga-plan/2031-2032.mdx': PLAN,
};
const FAULTY = {
  ...GOOD,
  'school.yaml': `${SCHOOL}motot: Onwards\n`,
  [ADOPTED_FILE]: ADOPTED.replace('walk in', 'run in'),
  'house-rules/2031-2032.mdx': `${DRAFT}\nUnder <11 and {live}.\n`,
  'quagga-plan/2031-2032.mdx': `${PLAN}\nSee [it](#nowhere). {/* #see */}\n`,
};

describe('good content', () => {
  let ran: Ran;
  beforeAll(async () => {
    writeContent(content, GOOD);
    ran = await build().done;
  });

  it('is built', () => {
    expect(ran.code, ran.printed).toBe(0);
    expect(ran.printed).toContain('Built ');
    const files = [...filesOf(out).keys()];
    for (const path of [
      ...['index.html', '404.html', 'house-rules/index.html', 'house-rules/2026-2027/index.html'],
      ...['house-rules/2026-2027/edition.json', 'house-rules/clauses/walk/index.html'],
      'house-rules/compare/2026-2027/2031-2032/comparison.json',
    ])
      expect(files).toContain(path);
    expect(leftovers()).toEqual([]);
  });

  it('has nothing of what “npm run dev” shows to those who write', () => {
    const said = Object.values(en.writing).map((entry) =>
      typeof entry === 'string' ? entry : (entry as (...values: unknown[]) => string)('¤', '¤'),
    );
    const spoken = said.flatMap((words) => words.split('¤')).filter((w) => w.trim().length > 6);
    expect(spoken.length).toBeGreaterThan(10);
    const marks = ['data-changes', 'page-shown', PLAIN_DRAFT, 'class="owed"'];
    expect(filesWith(out, [...spoken, ...marks])).toEqual([]);
  });

  it('has a manifest of every other file, sorted, with its size and hash', () => {
    const files = filesOf(out);
    const manifest = readManifest(files.get('manifest.json')!.toString());
    files.delete('manifest.json');
    const expected = [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => ({
        path,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }));
    expect(manifest).toEqual({ version: 1, files: expected });
    const paths = expected.map(({ path }) => path);
    for (const path of ['404.html', 'pagefind/pagefind.js', 'search/words.json', 'sitemap.xml'])
      expect(paths).toContain(path);
  });

  it('is the same whatever the machine is used for', async () => {
    const before = codeOf(out);
    const env = { NODE_ENV: 'development', DEV: '1' };
    expect((await build(env).done).code).toBe(0);
    expect(codeOf(out)).toBe(before);
    const page = filesOf(out).get('house-rules/index.html')!.toString();
    expect(page).toContain('<meta http-equiv="content-security-policy"');
    expect(page).toContain('src="../_astro/');
  });

  it('shows its proposals on pages of their own, and never as current, in search or to search engines', () => {
    expect(filesWith(join(out, 'house-rules/2031-2032'), ['zebrawood'])).not.toEqual([]);
    const current = filesOf(out).get('house-rules/index.html')!.toString();
    expect(current).toContain('Children must walk');
    expect(current).not.toMatch(/zebrawood|okapi/);
    const sitemap = filesOf(out).get('sitemap.xml')!.toString();
    expect(sitemap).toContain('https://www.example.org/policies/house-rules/');
    expect(sitemap).not.toMatch(/2031|quagga/);
    expect(filesWith(join(out, 'pagefind'), ['corridors'])).not.toEqual([]);
    expect(filesWith(join(out, 'pagefind'), DRAFT_WORDS)).toEqual([]);
  });
});

describe('“publishDrafts: false”', () => {
  it('leaves no trace of a draft in any file', async () => {
    writeContent(content, { ...GOOD, 'school.yaml': `${SCHOOL}publishDrafts: false\n` });
    expect(filesWith(out, DRAFT_WORDS)).not.toEqual([]);
    const { code, printed } = await build().done;
    expect(code, printed).toBe(0);
    expect(filesWith(out, DRAFT_WORDS)).toEqual([]);
    expect(filesWith(out, ['corridors'])).not.toEqual([]);
  });
});

describe('content with errors', () => {
  let before: string;
  let ran: Ran;
  beforeAll(async () => {
    before = codeOf(out);
    writeContent(content, FAULTY);
    // As if the previous run had been interrupted between its two renames.
    renameSync(out, `${out}.old`);
    ran = await build().done;
  });

  it('is not built', () => {
    expect(ran.code).toBe(1);
  });

  it('reports every error, with its place and what to do', () => {
    const told = ran.printed
      .split(/\n(?=\S+\.(?:mdx|yaml):)/)
      .filter((p) => /^\S+:\d+:\d+/.test(p));
    const faults = told.map((p) => p.split('\n')[0]!.replace(`${content}/`, ''));
    expect(faults).toEqual([
      'house-rules/2026-2027.mdx:9:1  error published-text-changed',
      'house-rules/2031-2032.mdx:13:1  warning change-unexplained-draft',
      'house-rules/2031-2032.mdx:15:1  warning change-unexplained-draft',
      'house-rules/2031-2032.mdx:15:7  error mdx-less-than',
      'house-rules/2031-2032.mdx:15:15  error expression-live',
      'quagga-plan/2031-2032.mdx:10:5  error reference-nowhere',
      'school.yaml:4:1  error field-unknown',
    ]);
    for (const p of told) expect(p).toMatch(/^ {2}→ \S/m);
  });

  it('is reported only in the author’s words', () => {
    expect(ran.printed).not.toMatch(/^\s+at |\.ts:|node_modules/m);
    expect(ran.printed).toContain('is the last good build');
  });

  it('leaves the last good build as it was, and puts it back where it belongs', () => {
    expect(codeOf(out)).toBe(before);
    expect(leftovers()).toEqual([]);
  });
});

describe('a run that is stopped half way', () => {
  let before: string;
  beforeAll(() => {
    before = codeOf(out);
    writeContent(content, GOOD);
  });

  it('by Ctrl+C leaves the last good build and nothing else', async () => {
    const running = build();
    await waitFor(`${out}.next`, running);
    running.process.kill('SIGINT');
    const { code, printed } = await running.done;
    expect(code).toBe(130);
    expect(printed).toContain('Stopped. Nothing was changed');
    expect(codeOf(out)).toBe(before);
    expect(leftovers()).toEqual([]);
  });

  it('by force leaves the last good build, and the next run removes the rest', async () => {
    const running = build();
    await waitFor(`${out}.next`, running);
    running.process.kill('SIGKILL');
    expect((await running.done).code).toBeNull();
    expect(codeOf(out)).toBe(before);
    expect(leftovers()).toEqual([`${out}.next`]);
    writeContent(content, { 'school.yaml': SCHOOL });
    expect((await build().done).code).toBe(1);
    expect(codeOf(out)).toBe(before);
    expect(leftovers()).toEqual([]);
  });
});

describe('wrong use', () => {
  beforeAll(() => {
    writeContent(content, GOOD);
    writeFileSync(join(work, 'letter.txt'), 'Dear parents');
  });

  it.each([
    [['--cotent', content], '--cotent'],
    [['content'], 'content'],
    [['--content', join(work, 'nowhere')], `There is no folder “${join(work, 'nowhere')}”`],
    [['--content', content, '--out', content], 'would be lost'],
    [['--content', content, '--out', work], 'would be lost'],
    [['--content', content, '--out', '.'], 'would be lost'],
    [['--content', content, '--out', join(content, 'site')], 'is only for policies'],
    [['--content', content, '--out', 'tests'], 'is not a built site'],
    [['--content', content, '--out', join(work, 'letter.txt')], 'is not a built site'],
  ])('%j is reported, and nothing is touched', async (args, words) => {
    const before = codeOf(work);
    const { code, printed } = await start('src/cli/build.ts', ...args).done;
    expect(code, printed).toBe(2);
    expect(printed).toContain(words);
    expect(printed).not.toMatch(/^\s+at /m);
    expect(codeOf(work)).toBe(before);
  });
});
