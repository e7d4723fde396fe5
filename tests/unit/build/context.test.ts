import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BuildContext } from '../../../src/build/context.ts';

let folder: string;
let context: BuildContext;
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  folder = join(mkdtempSync(join(tmpdir(), 'context-')), 'content');
  cpSync('tests/fixtures/demo', folder, { recursive: true });
  context = new BuildContext({ contentFolder: folder, day: '2026-11-23' });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const input = (edition: string) => {
  const file = `${folder}/trips/${edition}.mdx`;
  return { policy: 'trips', edition, file, source: readFileSync(file, 'utf8') };
};

it('reads the content once, and prints its warnings once', () => {
  const first = context.content();
  rmSync(folder, { recursive: true });
  expect(context.content()).toBe(first);
  expect(console.warn).toHaveBeenCalledTimes(1);
});

it('reads it again after something changed', () => {
  const { library } = context.content();
  const school = join(folder, 'school.yaml');
  writeFileSync(school, readFileSync(school, 'utf8').replace('Larkfield Primary', 'Larkhill'));
  context.contentChanged();
  expect(context.content().library.school.name).not.toBe(library.school.name);
});

it('parses a file once, and again if its text changed', () => {
  const text = input('2025-2026');
  const { edition } = context.parse(text);
  expect(context.parse(text).edition?.clauses).toBe(edition?.clauses);
  const changed = { ...text, source: text.source.replace('three weeks', 'four weeks') };
  expect(context.parse(changed).edition?.clauses).not.toBe(edition?.clauses);
});

it('takes over what the thread has parsed', async () => {
  await context.parseAhead();
  const text = input('2026-2027');
  const ahead = context.parse(text).edition;
  const alone = new BuildContext({ contentFolder: folder }).parse(text).edition;
  expect(ahead).toEqual(alone);
  expect(context.parse(text).edition?.clauses).toBe(ahead?.clauses);
});

it('uses the same day throughout', () => {
  expect(context.today()).toBe('2026-11-23');
  expect(context.todayIn('Pacific/Kiritimati')).toBe('2026-11-23');
});

it('keeps what was parsed as it was, even if the library gives an edition the text of another', () => {
  const { library } = context.content();
  const trips = library.policies.find(({ slug }) => slug === 'trips');
  const left = trips?.editions.find(({ edition }) => edition === '2024-2025');
  expect(left?.clauses.length).toBeGreaterThan(0);
  expect(context.parse(input('2024-2025')).edition?.clauses).toEqual([]);
});
