/** `import` on the command line: its questions, what it refuses, what it writes. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskFiles } from '../../../src/content/commit-files.ts';
import { EXAMPLE_FOLDER } from '../../support/example.ts';
import { p, run, styled, wordFile } from '../import/word.ts';
import { runCommand } from './run-command.ts';

let folder: string;
let content: string;
let file: string;
const target = () => join(content, 'social-media/2027-2028.mdx');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  content = join(folder, 'content');
  cpSync(EXAMPLE_FOLDER, content, { recursive: true });
  file = join(folder, 'policy.docx');
  writeFileSync(file, plain);
});
afterEach(() => rmSync(folder, { recursive: true }));

const body =
  styled('Title', 'Use of Social Media Policy') +
  styled('Heading1', 'Rules') +
  p('Staff must not post indecent remarks.');
const plain = wordFile({ body });
const tracked = wordFile({
  body: `${body}<w:p><w:ins w:id="1">${run('Volunteers too.')}</w:ins></w:p>`,
  comments: `<w:comment w:id="0">${p('Really?')}</w:comment>`,
});

const importing = (args: string[] = [], more: Parameters<typeof runCommand>[1] = {}) =>
  runCommand(
    [
      'import',
      file,
      '--policy',
      'social-media',
      '--edition',
      '2027-2028',
      '--content',
      content,
      ...args,
    ],
    more,
  );

test('writes a draft with the ids of the edition in force, and reports', async () => {
  const { code, out } = await importing();
  expect(code).toBe(0);
  expect(out).toContain('2 (1 heading, 1 paragraph)');
  expect(out).toContain('1 the same words');
  const text = readFileSync(target(), 'utf8');
  expect(text).toContain('Staff must not post indecent remarks. {/* #no-indecent-remarks */}');
  expect(text).toContain('status: draft');
  expect(text).toContain('supersedes: 2022-2023');
  expect((await runCommand(['check', '--content', content])).out).toContain('0 errors');
});

test('never overwrites a draft without --replace, and never a published edition', async () => {
  await importing();
  const before = readFileSync(target(), 'utf8');
  writeFileSync(file, wordFile({ body: `${body}${p('Another clause.')}` }));
  expect(await importing()).toMatchObject({ code: 2, err: expect.stringContaining('--replace') });
  expect(await importing([], { answers: [false] })).toMatchObject({ code: 1 });
  expect(readFileSync(target(), 'utf8')).toBe(before);
  expect((await importing(['--replace'])).code).toBe(0);
  expect(readFileSync(target(), 'utf8')).toContain('Another clause.');

  const args = [
    'import',
    file,
    '--policy',
    'social-media',
    '--edition',
    '2022-2023',
    '--content',
    content,
  ];
  const published = readFileSync(join(content, 'social-media/2022-2023.mdx'), 'utf8');
  expect(await runCommand([...args, '--replace'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('never overwritten'),
  });
  expect(readFileSync(join(content, 'social-media/2022-2023.mdx'), 'utf8')).toBe(published);
});

test('asks a person about tracked changes and comments, and refuses a program', async () => {
  writeFileSync(file, tracked);
  expect(await importing()).toMatchObject({
    code: 1,
    err: expect.stringContaining('import-tracked-changes'),
  });
  expect(await importing(['--yes'])).toMatchObject({ code: 1 });
  expect(await importing(['--accept-changes'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('import-comments'),
  });
  expect(existsSync(target())).toBe(false);

  const asked = await importing([], { answers: [false, true, true, true] });
  expect(asked.asked).toEqual([
    'Take the text with all of these changes accepted?',
    'Take the text as it was before them?',
    'Leave the comments out?',
    'Write this draft?',
  ]);
  expect(asked.out).toContain('comment (comment 1): “Really?”');
  expect(readFileSync(target(), 'utf8')).not.toContain('Volunteers');
  expect(await importing(['--accept-changes', '--without-comments', '--replace'])).toMatchObject({
    code: 0,
  });
  expect(readFileSync(target(), 'utf8')).toContain('Volunteers too.');
});

test('writes nothing in a dry run, nor when the disk is full', async () => {
  expect(await importing(['--dry-run'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Nothing was written.'),
  });
  expect(existsSync(target())).toBe(false);
  const full = {
    ...diskFiles,
    write() {
      throw Object.assign(new Error('no space left on device'), {
        code: 'ENOSPC',
        syscall: 'write',
      });
    },
  };
  expect(await importing([], { files: full })).toMatchObject({ code: 1 });
  expect(readdirSync(join(content, 'social-media')).sort()).toEqual([
    '2022-2023.mdx',
    '2026-2027.mdx',
  ]);
});

test('a policy’s first edition needs no folder', async () => {
  const args = ['import', file, '--policy', 'bags', '--edition', '2027-2028', '--content', content];
  const { code, out } = await runCommand(args);
  expect(code).toBe(0);
  expect(out).toContain('first edition: every clause has a new id');
  expect(readFileSync(join(content, 'bags/2027-2028.mdx'), 'utf8')).not.toContain('supersedes');
});

test.each([
  [['import'], 'Name the file'],
  [['import', 'nowhere.docx'], 'There is no file'],
  [['import', 'package.json'], 'Name the policy'],
  [
    ['import', 'package.json', '--policy', 'search', '--edition', '2027-2028'],
    'cannot be the name',
  ],
  [
    ['import', 'package.json', '--policy', 'bags', '--edition', '2027'],
    'is not the name of an edition',
  ],
])('%j is explained', async (args, message) => {
  expect(await runCommand(args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
});
