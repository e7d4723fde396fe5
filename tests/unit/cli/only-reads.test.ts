/** Commands that only read leave a content folder untouched, whatever they find in it. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles, JOURNAL, type FileSystem } from '../../../src/content/commit-files.ts';
import { LOCK } from '../../../src/content/lock.ts';
import { runCommand } from './run-command.ts';
import { contentsOf, copyOf, failingAt, Fault } from './temporary-content.ts';

const SMALL = 'tests/fixtures/small';
const READING: [string, string[]][] = [
  ['check', ['check']],
  ['check --json', ['check', '--json']],
  ['status', ['status']],
  ['verify', ['verify']],
  ['verify --head', ['verify', '--head', '6JSP-6VGR-RT3G-4JBS-YD8H-D6SC-XDPK']],
  ['compare', ['compare', 'pets/2024-2025', 'pets/2025-2026']],
];

/** Everything that is in a folder, and when each folder was last changed: a file that came and went is seen too. */
function stateOf(folder: string): unknown {
  const folders = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => join(e.parentPath, e.name));
  const changed = [folder, ...folders].map((path) => [
    path,
    statSync(path, { bigint: true }).mtimeNs,
  ]);
  return { contents: contentsOf(folder), changed };
}

const refuse = () => {
  throw new Fault('EROFS');
};
/** A disk that nothing can be written to. */
const readOnly: FileSystem = {
  ...diskFiles,
  makeFolder: refuse,
  removeEmpty: refuse,
  write: refuse,
  rename: refuse,
  remove: refuse,
};

/** The small school, where a correction was interrupted after it was decided upon. */
async function interrupted(): Promise<string> {
  for (let n = 0; ; n++) {
    const folder = copyOf(SMALL);
    // prettier-ignore
    await runCommand(['correct', 'pets', '2024-2025', 'permission', '--replace', 'permisson', '--with', 'permission', '--why', 'Misspelt.', '--content', folder], { files: failingAt(n, 'crash') });
    if (diskFiles.exists(join(folder, JOURNAL))) return folder;
  }
}

describe.each(READING)('%s', (_name, args) => {
  it('writes nothing into a content folder', async () => {
    const folder = copyOf(SMALL);
    const before = stateOf(folder);
    const { err } = await runCommand([...args, '--content', folder], { files: readOnly });
    expect(err).toBe('');
    expect(stateOf(folder)).toEqual(before);
  });

  it('does not finish what an interrupted command left, and says which command does', async () => {
    const folder = await interrupted();
    const before = stateOf(folder);
    const ran = await runCommand([...args, '--content', folder], { files: readOnly });
    expect(ran.code).toBe(1);
    expect(ran.out + ran.err).toContain('npm run policy -- finish');
    expect(stateOf(folder)).toEqual(before);
    const finished = await runCommand(['finish', '--content', folder]);
    expect(finished).toMatchObject({
      code: 0,
      err: expect.stringContaining('in place now') as string,
    });
    expect((await runCommand([...args, '--content', folder])).out).not.toContain('finish');
  });
});

describe('finish', () => {
  it('changes nothing where nothing was interrupted', async () => {
    const folder = copyOf(SMALL);
    const before = contentsOf(folder);
    expect(await runCommand(['finish', '--content', folder])).toMatchObject({ code: 0, err: '' });
    expect(contentsOf(folder)).toEqual(before);
  });
});

it('A command that only reads does not wait for a lock where no file is half written', async () => {
  const folder = copyOf(SMALL);
  const held = {
    command: 'adopt',
    process: 1,
    computer: 'elsewhere',
    since: '2026-11-28T11:02:00Z',
  };
  writeFileSync(join(folder, LOCK), JSON.stringify(held));
  expect(await runCommand(['status', '--content', folder])).toMatchObject({ code: 0, err: '' });
});
