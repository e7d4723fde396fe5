/** A small school’s site, built once for a test file, and copies of it in memory. */
import { mkdtempSync, rmSync, writeFileSync, mkdirSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '../../../src/content/read-content.ts';
import { readRegister } from '../../../src/content/register/register-file.ts';
import { knownSite, type KnownSite } from '../../../src/cli/site-check/known-site.ts';
import type { SiteCopy } from '../../../src/cli/site-check/site-copy.ts';
import { filesOf, start } from '../build/run.ts';
import { runCommand } from './run-command.ts';

export const TODAY = '2026-11-23';

export type Files = Map<string, Buffer>;

export interface BuiltSite {
  content: string;
  /** The built folder. */
  folder: string;
  files: Files;
  known: KnownSite;
  remove(): void;
}

const RULES = (title: string, walk: string, more: string) => `---
title: ${title}
status: draft
lastReviewed: Autumn 2024
nextReview: Autumn 2027
---

## Corridors {/* #corridors */}

${walk} {/* #walk */}

- on the left of the corridor {/* #left */}
- without a ball {/* #no-ball */}

## Lunch {/* #lunch */}

Lunch is eaten in the hall, without [pets](/pets/#hamster).[^hall] {/* #hall */}

| Year {/* #years */} | Time |
|---|---|
| Year 1 {/* #year-1 */} | 12 o’clock |
| Year 2 {/* #year-2 */} | half past 12 |
${more}
[^hall]: Or outdoors in the summer term. {/* #outdoors */}
`;

const HOUSE_RULES = {
  '2024-2025': RULES('House Rules', 'Children should walk in corridors:', ''),
  '2025-2026': RULES(
    'House Rules',
    'Children must walk in corridors:',
    '\nEverybody helps to clear the tables. {/* #clear-tables */}\n',
  ),
};

/** The small school with one policy more, of which two editions are published. */
export async function buildSite(): Promise<BuiltSite> {
  const scratch = mkdtempSync(join(tmpdir(), 'site-'));
  const content = join(scratch, 'content');
  cpSync('tests/fixtures/small', content, { recursive: true });
  for (const [edition, source] of Object.entries(HOUSE_RULES)) {
    const file = join(content, `house-rules/${edition}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    const changes =
      edition === '2024-2025'
        ? ''
        : 'changes:\n  walk: { kind: substantive, why: It is the rule. }\n  clear-tables: { kind: substantive, why: The hall is needed. }\n';
    writeFileSync(file, source.replace('\n---\n', `\n${changes}---\n`));
    const on = `${edition.slice(0, 4)}-09-01`;
    const days = ['--on', on, '--effective', on, '--minute', '1'];
    const adopted = await runCommand([
      ...['adopt', 'house-rules', edition, ...days, '--content', content],
    ]);
    if (adopted.code !== 0) throw new Error(adopted.out + adopted.err);
  }
  const folder = join(scratch, 'site');
  const { code, printed } = await start(
    ...(['src/cli/build.ts', '--content', content, '--out', folder] as [string, ...string[]]),
  ).done;
  if (code !== 0) throw new Error(printed);
  const { register } = readRegister(content);
  return {
    content,
    folder,
    files: filesOf(folder),
    known: knownSite({ files: readContent(content), register }, TODAY),
    remove: () => rmSync(scratch, { recursive: true, force: true }),
  };
}

export const copyInMemory = (files: Files): SiteCopy => ({
  files: [...files.keys()],
  read: (path) => Promise.resolve(files.get(path) ?? null),
});
