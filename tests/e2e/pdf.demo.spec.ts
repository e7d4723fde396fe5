/** `npm run pdf`, read by a library that shares no code with it: structure, bookmarks, language, title and words. */
import { expect, test } from '@playwright/test';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestFile, readManifest } from '../../src/publish/manifest.ts';
import { en } from '../../src/strings/en.ts';
import { DEMO_FOLDER } from '../support/demo.ts';
import { EXAMPLE_FOLDER } from '../support/example.ts';
import { codeOf, start, startWith, waitFor } from '../unit/build/run.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

const SITE = 'dist-e2e-demo';
const work = mkdtempSync(join(tmpdir(), 'pdf-'));
const out = join(work, 'pdf');
const options = ['--content', DEMO_FOLDER, '--site', SITE, '--out', out];
const pdf = (args: readonly string[] = [], env: Record<string, string> = {}) =>
  startWith(env, 'src/cli/pdf.ts', ...options, ...args).done;

/** Every PDF by its name, with the page that it was printed from. */
const PAPERS = {
  'behaviour-2026-2027.pdf': 'behaviour/2026-2027/',
  'complaints-2024-2025.pdf': 'complaints/2024-2025/',
  'online-safety-2026-2027.pdf': 'online-safety/2026-2027/',
  'online-safety-2026-2027-to-2027-2028-meeting-pack.pdf':
    'online-safety/compare/2026-2027/2027-2028/',
  'online-safety-2027-2028-waiting.pdf': 'online-safety/2027-2028/',
  'trips-2025-2026.pdf': 'trips/2025-2026/',
  'trips-2025-2026-to-2026-2027-meeting-pack.pdf': 'trips/compare/2025-2026/2026-2027/',
  'trips-2026-2027-proposed.pdf': 'trips/2026-2027/',
};

interface Heading {
  kind: string;
  number: string | null;
  text: string;
}

const clausesOf = (page: string): Heading[] =>
  (JSON.parse(readFileSync(join(SITE, page, 'edition.json'), 'utf8')) as { clauses: Heading[] })
    .clauses;
/** Without spaces: where a line ends, none is drawn. */
const solid = (words: string) => words.replace(/\s+/g, '');

/** A text in which the sign of a footnote may follow a sentence or a word. */
const withNotes = (text: string) =>
  new RegExp(
    solid(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/[.,;](?=\s|$)/g, '$&\\d?')),
  );

test.describe.configure({ mode: 'serial' });
const read = new Map<string, ReadPdf>();
test.afterAll(() => rmSync(work, { recursive: true, force: true }));

test('every edition that applies or is to apply is printed, and every pack, with a list', async () => {
  const { code, printed } = await pdf();
  expect(code, printed).toBe(0);
  expect(printed).toContain('Printed 8 PDFs.');
  const manifest = readManifest(readFileSync(join(out, 'manifest.json'), 'utf8'))!;
  expect(manifest.files.map(({ path }) => path)).toEqual(Object.keys(PAPERS).toSorted());
  for (const file of manifest.files) {
    const bytes = readFileSync(join(out, file.path));
    expect(manifestFile(file.path, bytes)).toEqual(file);
    read.set(file.path, await readPdf(bytes));
  }
});

test('each is tagged, says its language, its title and its school, and is A4', () => {
  for (const [name, page] of Object.entries(PAPERS)) {
    const html = readFileSync(join(SITE, page, 'index.html'), 'utf8');
    const it = read.get(name)!;
    expect.soft(it.title, name).toBe(/<title>(.*?)<\/title>/.exec(html)![1]);
    expect.soft(it, name).toMatchObject({
      language: 'en-GB',
      author: 'Larkfield Primary School',
      tagged: true,
    });
    // The way to another edition is for the screen; “not in force · in force” would contradict itself.
    for (const words of [en.edition.nowInForce, '▾'])
      expect.soft(it.sheets[0]!.words, name).not.toContain(words);
    for (const [width, height] of it.sheets.map(({ size }) => size)) {
      expect.soft(Math.abs(width - 595.3), name).toBeLessThan(1);
      expect.soft(Math.abs(height - 841.9), name).toBeLessThan(1);
    }
  }
});

test('each has the headings as bookmarks, with their numbers', () => {
  for (const [name, page] of Object.entries(PAPERS)) {
    const { bookmarks } = read.get(name)!;
    if (page.includes('/compare/')) {
      for (const words of [en.meeting.title, en.meeting.minute, en.amendment.heading])
        expect.soft(bookmarks, name).toContain(words);
      continue;
    }
    const headings = clausesOf(page).filter(({ kind }) => kind === 'heading');
    const titles = headings.map(({ number, text }) => (number ? `${number} ${text}` : text));
    expect.soft(bookmarks.slice(1), name).toEqual([...titles, en.edition.about]);
  }
});

test('each has a structure of headings, paragraphs, lists and tables', () => {
  const roles = (name: string) => new Set(read.get(name)!.roles);
  for (const name of Object.keys(PAPERS)) {
    expect.soft(read.get(name)!.roles.filter((role) => role === 'H1')).toHaveLength(1);
    for (const role of ['H2', 'P', 'Link']) expect.soft(roles(name), name).toContain(role);
  }
  for (const role of ['H3', 'L', 'LI', 'Table', 'TR', 'TH', 'TD'])
    expect.soft(roles('trips-2025-2026.pdf'), role).toContain(role);
});

test('each says what the site says, to the word', () => {
  for (const [name, page] of Object.entries(PAPERS)) {
    const words = solid(
      read
        .get(name)!
        .sheets.map(({ words }) => words)
        .join(''),
    );
    if (page.includes('/compare/')) {
      const { changes } = JSON.parse(readFileSync(join(SITE, page, 'comparison.json'), 'utf8')) as {
        changes: { redline: { text: string }[] | null }[];
      };
      const redlines = changes.flatMap(({ redline }) => redline ?? []);
      expect(redlines.length).toBeGreaterThan(5);
      for (const { text } of redlines)
        for (const cell of text.split('|'))
          expect.soft(words.includes(solid(cell)), `${name}: ${cell}`).toBe(true);
      continue;
    }
    let left = words;
    for (const { text } of clausesOf(page).filter(({ kind }) => kind !== 'row')) {
      const at = left.search(withNotes(text));
      expect.soft(at, `${name}: ${text}`).toBeGreaterThanOrEqual(0);
      left = left.slice(Math.max(at, 0));
    }
  }
});

test('nothing is cut off, and no heading ends a sheet', () => {
  for (const [name, { sheets, bookmarks }] of read)
    for (const [i, { words, left, right }] of sheets.entries()) {
      const sheet = `${name}, sheet ${i + 1}`;
      expect.soft(left, sheet).toBeGreaterThan(45);
      expect.soft(right, sheet).toBeLessThan(595.3 - 45);
      for (const heading of bookmarks.slice(1))
        expect
          .soft(solid(words).endsWith(solid(heading)), `${sheet} ends in ${heading}`)
          .toBe(false);
      expect.soft(words.length, `${sheet} has next to nothing on it`).toBeGreaterThan(120);
    }
});

test('no link leads to the machine that printed', () => {
  const links = [...read.values()].flatMap((one) => one.links);
  expect(links).toContain('https://www.gov.uk/government/publications/behaviour-in-schools--2');
  for (const link of links) expect(link).not.toMatch(/localhost|127\.|\.invalid|^file:/);
});

test('the same words give the same files, and --quiet says nothing', async () => {
  const before = codeOf(out);
  expect(await pdf(['--quiet'], { NODE_NO_WARNINGS: '1' })).toEqual({ code: 0, printed: '' });
  expect(codeOf(out)).toBe(before);
});

test('where something is wrong it is said, and the last PDFs stay', async () => {
  const before = codeOf(out);
  const letters = join(work, 'letters');
  mkdirSync(letters);
  writeFileSync(join(letters, 'letter.txt'), 'Dear parents');
  const nowhere = join(work, 'nowhere');
  const broken = join(work, 'broken');
  writeFileSync(broken, '#!/bin/sh\nexit 3\n', { mode: 0o755 });
  const wrong = [
    [[], { CHROMIUM: nowhere }, 1, `CHROMIUM names a browser that is not there: ${nowhere}`],
    [[], { CHROMIUM: broken }, 1, `The browser ${broken} could not be started`],
    [['--content', EXAMPLE_FOLDER], {}, 1, 'was built from other texts: social-media 2022-2023'],
    [[], { POLICIES_TODAY: '2027-09-02' }, 1, 'was built on another day'],
    [['--site', nowhere], {}, 2, 'There is no built site'],
    [
      ['--out', letters],
      {},
      2,
      'holds something else than the PDFs of an earlier run (letter.txt)',
    ],
    [['--out', SITE], {}, 2, 'holds something else than the PDFs of an earlier run'],
  ] as const;
  const runs = await Promise.all(wrong.map(([args, env]) => pdf(args, env)));
  for (const [i, [, , code, words]] of wrong.entries()) {
    const ran = runs[i]!;
    expect.soft(ran.code, ran.printed).toBe(code);
    expect.soft(ran.printed).toContain(words);
    expect.soft(ran.printed).not.toMatch(/^\s+at /m);
    if (code === 1) expect.soft(ran.printed).toContain('Nothing was changed');
  }
  expect(codeOf(out)).toBe(before);
  expect([`${out}.next`, `${out}.old`].filter((one) => existsSync(one))).toEqual([]);
});

test('a run that is stopped leaves the last PDFs and nothing else', async () => {
  const before = codeOf(out);
  const running = start('src/cli/pdf.ts', ...options);
  await waitFor(`${out}.next`, running);
  running.process.kill('SIGTERM');
  const { code, printed } = await running.done;
  expect(code).toBe(143);
  expect(printed).toContain('Stopped. Nothing was changed');
  expect(codeOf(out)).toBe(before);
  expect([`${out}.next`, `${out}.old`].filter((one) => existsSync(one))).toEqual([]);
});
