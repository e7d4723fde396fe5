/** What can stand in a content folder and is no text file in its place: each is named, and none holds up a command or ends it with a stack. */
import type * as fs from 'node:fs';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { checkContent } from '../../../src/build/check-content.ts';
import { fileMessages } from '../../../src/messages/file-messages.ts';
import { readSchoolFile } from '../../../src/content/read-content.ts';
import { runCommand } from '../cli/run-command.ts';

/** Files that the system refuses to open. */
const locked = vi.hoisted(() => new Map<string, string>());
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const open = (path: unknown, ...rest: unknown[]) => {
    const [, code] = [...locked].find(([end]) => String(path).endsWith(end)) ?? [];
    if (code) throw Object.assign(new Error(code), { code, syscall: 'open', path });
    return real.readFileSync(path as string, ...(rest as []));
  };
  return { ...real, readFileSync: open, default: { ...real, readFileSync: open } };
});

const DRAFT = '---\ntitle: Bicycles\nstatus: draft\n---\n\nLock it. {/* #lock */}\n';

/** A small sound content folder, with what `prepare` does to it. */
function folder(prepare: (at: (path: string) => string) => void): string {
  const path = join(mkdtempSync(join(tmpdir(), 'odd-')), 'content');
  onTestFinished(() => rmSync(dirname(path), { recursive: true, force: true }));
  onTestFinished(() => locked.clear());
  mkdirSync(join(path, 'bicycles'), { recursive: true });
  writeFileSync(join(path, 'school.yaml'), 'name: Hill School\ntimeZone: Europe/London\n');
  writeFileSync(join(path, 'bicycles/2026-2027.mdx'), DRAFT);
  prepare((name) => join(path, name));
  return path;
}

const problemsOf = (path: string) => checkContent(path, { root: 'content' }).problems;
const codes = (path: string) => problemsOf(path).map((p) => `${p.code} ${p.file}`);

/** Puts something else in a file's place. */
const instead = (name: string, make: (path: string) => void) => (at: (path: string) => string) => {
  rmSync(at(name), { recursive: true, force: true });
  make(at(name));
};
const asFolder = (name: string) => instead(name, (path) => mkdirSync(path));
const asPipe = (name: string) => instead(name, (path) => spawnSync('mkfifo', [path]));
const asLink = (name: string, to = 'elsewhere') => instead(name, (path) => symlinkSync(to, path));
const of = (size: number, name: string) => (at: (path: string) => string) => {
  writeFileSync(at(name), '');
  truncateSync(at(name), size);
};
const holding = (name: string, bytes: string | Uint8Array) => (at: (path: string) => string) =>
  writeFileSync(at(name), bytes);

const SCHOOL = 'school.yaml';
const EDITION = 'bicycles/2026-2027.mdx';
const REGISTER = 'register.jsonl';

const CASES: [string, (at: (path: string) => string) => void, string][] = [
  ['a folder for school.yaml', asFolder(SCHOOL), 'file-is-folder content/school.yaml'],
  ['a folder for the register', asFolder(REGISTER), 'file-is-folder content/register.jsonl'],
  ['a folder for an edition', asFolder(EDITION), `file-is-folder content/${EDITION}`],
  [
    'a folder with an edition’s name',
    (at) => mkdirSync(at('bicycles/2025-2026')),
    'file-is-folder content/bicycles/2025-2026',
  ],
  ['a file for a policy', holding('scooters', DRAFT), 'folder-is-file content/scooters'],
  [
    'an edition outside any policy',
    holding('scooters.mdx', DRAFT),
    'folder-is-file content/scooters.mdx',
  ],
  ['a pipe for school.yaml', asPipe(SCHOOL), 'file-unreadable content/school.yaml'],
  ['a pipe for the register', asPipe(REGISTER), 'file-unreadable content/register.jsonl'],
  ['a pipe for an edition', asPipe(EDITION), `file-unreadable content/${EDITION}`],
  ['a link for a policy', asLink('scooters', '../drive'), 'file-link content/scooters'],
  ['a link for an edition', asLink(EDITION), `file-link content/${EDITION}`],
  ['a link to itself', asLink(EDITION, '2026-2027.mdx'), `file-link content/${EDITION}`],
  ['a link for school.yaml', asLink(SCHOOL, '/etc/hostname'), 'file-link content/school.yaml'],
  ['a link for the register', asLink(REGISTER), 'file-link content/register.jsonl'],
  ['a device', asLink(EDITION, '/dev/zero'), `file-link content/${EDITION}`],
  ['an edition of 60 MB', of(60e6, EDITION), `too-large content/${EDITION}`],
  ['a school.yaml of 60 MB', of(60e6, SCHOOL), 'too-large content/school.yaml'],
  ['a register of 60 MB', of(60e6, REGISTER), 'too-large content/register.jsonl'],
  [
    'UTF-16',
    holding(EDITION, Buffer.from(`\ufeff${DRAFT}`, 'utf16le')),
    `file-not-text content/${EDITION}`,
  ],
  [
    'UTF-16 without its mark',
    holding(EDITION, Buffer.from(DRAFT, 'utf16le')),
    `file-not-text content/${EDITION}`,
  ],
  ['a Word file', holding(EDITION, 'PK\x03\x04\x14'), `file-not-text content/${EDITION}`],
  ['a PDF file', holding(EDITION, '%PDF-1.7'), `file-not-text content/${EDITION}`],
  ['data', holding(SCHOOL, Buffer.from([1, 2, 0, 0, 3])), 'file-not-text content/school.yaml'],
  [
    'school.yaml in other letters',
    (at) => renameSync(at(SCHOOL), at('School.yaml')),
    'school-missing content/school.yaml',
  ],
  ['law.yml', holding('law.yml', 'law: []'), 'file-name content/law.yml'],
  [
    'an edition in other letters',
    (at) => renameSync(at(EDITION), at('bicycles/2026-2027.MDX')),
    'edition-name content/bicycles/2026-2027.MDX',
  ],
  [
    '.txt behind an edition',
    (at) => renameSync(at(EDITION), at(`${EDITION}.txt`)),
    `edition-name content/${EDITION}.txt`,
  ],
  [
    'an ending in other letters',
    (at) => renameSync(at(EDITION), at('bicycles/2026-2027.mdх')),
    'letters-in-name content/bicycles/2026-2027.mdх',
  ],
  [
    'a policy in other letters',
    (at) => renameSync(at('bicycles'), at('bicycleѕ')),
    'letters-in-name content/bicycleѕ',
  ],
  [
    'a policy with a percent sign',
    (at) => renameSync(at('bicycles'), at('bi%63ycles')),
    'policy-name content/bi%63ycles',
  ],
  [
    'a copy',
    (at) => cpSync(at(EDITION), at('bicycles/2026-2027 (1).mdx')),
    'edition-copy content/bicycles/2026-2027 (1).mdx',
  ],
];

describe('names, where it stands', () => {
  it.each(CASES)('%s', async (_, prepare, told) => {
    const path = folder(prepare);
    expect(codes(path)).toContain(told);
    const { out, err, code } = await runCommand(['check', '--strict', '--content', path]);
    expect(code).toBe(1);
    expect(out).toContain(told.slice(told.indexOf('/') + 1));
    expect(out + err).not.toMatch(/^\s+at .+:\d+:\d+|EISDIR|ENOENT|ELOOP/m);
  });

  it('a file that may not be opened', () => {
    const path = folder(() => locked.set(EDITION, 'EACCES'));
    expect(problemsOf(path)).toMatchObject([
      { code: 'file-unreadable', file: `content/${EDITION}`, severity: 'error' },
    ]);
  });

  it('only that, and not what would follow from it', () => {
    for (const name of [SCHOOL, EDITION, REGISTER])
      for (const odd of [asFolder(name), asLink(name), of(60e6, name)])
        expect(problemsOf(folder(odd)).filter((p) => p.severity === 'error')).toHaveLength(1);
  });
});

it('has a case for every message about a file', () => {
  const shown = new Set(CASES.map(([, , told]) => told.split(' ')[0]));
  const aboutTexts = /^(?:character|letters-mixed|yaml|merge)/;
  const aboutFiles = Object.keys(fileMessages).filter((code) => !aboutTexts.test(code));
  expect(aboutFiles.filter((code) => !shown.has(code))).toEqual([]);
});

it('thousands of files are too many, and no more are looked at', () => {
  const path = folder((at) => {
    for (let i = 0; i < 5002; i++) mkdirSync(at(`policy-${i}`));
  });
  expect(codes(path)).toEqual(['too-large content']);
});

it('what lies beside the policies and is none of them is left alone', () => {
  const path = folder((at) => {
    mkdirSync(at('bicycles/files'));
    writeFileSync(at('bicycles/files/rules.html'), '<html>');
    writeFileSync(at('bicycles/2026-2027.docx'), 'PK\x03\x04');
    writeFileSync(at('bicycles/2026-2027.mdx.orig'), DRAFT);
    writeFileSync(at('bicycles/.DS_Store'), 'x');
    writeFileSync(at('bicycles/._2026-2027.mdx'), 'x');
    writeFileSync(at('bicycles/~$26-2027.mdx'), 'x');
    writeFileSync(at('README.md'), 'About this folder.');
    mkdirSync(at('.git'));
    symlinkSync('README.md', at('picture.png'));
  });
  expect(codes(path)).toEqual([]);
});

it('a picture or a form that no edition uses is named', () => {
  const path = folder((at) => {
    mkdirSync(at('bicycles/files'));
    writeFileSync(at('bicycles/files/form.pdf'), '%PDF-1.7');
    writeFileSync(at('bicycles/map.png'), Buffer.from([0x89, 0]));
  });
  expect(codes(path)).toEqual([
    'attached-unused content/bicycles/files/form.pdf',
    'attached-unused content/bicycles/map.png',
  ]);
});

it('a published edition that cannot be read has not disappeared', () => {
  const path = folder((at) => {
    cpSync('tests/fixtures/small', at('.'), { recursive: true });
    const edition = at('pets/2024-2025.mdx');
    rmSync(edition);
    symlinkSync('../elsewhere.mdx', edition);
  });
  const errors = problemsOf(path).filter((p) => p.severity === 'error');
  expect(errors.map((p) => p.code)).toEqual(['file-link']);
});

it('the build’s own look at school.yaml waits for no pipe', () => {
  expect(readSchoolFile(folder(asPipe(SCHOOL)))).toBe('');
  const path = folder(() => undefined);
  expect(readSchoolFile(path)).toBe(readFileSync(join(path, SCHOOL), 'utf8'));
});

it('commands that read the register refuse one that is a link', async () => {
  const path = folder(asLink(REGISTER));
  const { code, err } = await runCommand(['status', '--content', path]);
  expect([code, err.includes('file-link')]).toEqual([1, true]);
});
