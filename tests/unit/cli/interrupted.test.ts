/** Whatever happens while a command writes, the content is either as before or as after it. */
import { describe, expect, it } from 'vitest';
import { diskFiles, finishWrites } from '../../../src/content/commit-files.ts';
import { publishedTrips } from './published-trips.ts';
import { readyToAdopt } from './ready-to-adopt.ts';
import { runCommand } from './run-command.ts';
import { contentsOf, copyOf, failingAt } from './temporary-content.ts';

const small = () => Promise.resolve(copyOf('tests/fixtures/small'));

/** Each command, and the content that it starts from: the small school unless it says otherwise. */
const COMMANDS: [string, string[], (() => Promise<string>)?][] = [
  ['new', ['new', 'pets', '2026-2027']],
  ['ids', ['ids', 'pets', '2025-2026']],
  [
    'adopt',
    ['adopt', 'pets', '2025-2026', '--on', '2026-11-20', '--minute', '14/26'],
    readyToAdopt,
  ],
  [
    'correct',
    // prettier-ignore
    ['correct', 'pets', '2024-2025', 'permission', '--replace', 'permisson', '--with', 'permission', '--why', 'Misspelt.'],
  ],
  // prettier-ignore
  ['correct --field', ['correct', 'pets', '2024-2025', '--field', 'minute', '--with', '24/08', '--why', 'Misread.']],
  // prettier-ignore
  ['withdraw', ['withdraw', 'pets', '2024-2025', '--on', '2026-11-20', '--why', 'Moved out.']],
  ['end', ['end', 'pets', '--on', '2026-11-20', '--why', 'Moved out.']],
  ['redact', ['redact', '--words', 'Class 2', '--why', 'A person asked.']],
  [
    'correct --file',
    // prettier-ignore
    ['correct', 'trips', '2026-2027', '--file', 'map-2.png', '--with', 'tests/screenshots/clause-phone-dark.png', '--why', 'The wrong map.'],
    publishedTrips,
  ],
  [
    'redact --file',
    ['redact', 'trips', '--file', 'forms/claim.pdf', '--why', 'A person asked.'],
    publishedTrips,
  ],
  ['rename', ['rename', 'pets', 'animals', '--why', 'Birds are in it too.']],
  [
    'import',
    [
      'import',
      'tests/fixtures/small/pets/2025-2026.mdx',
      '--policy',
      'fish',
      '--edition',
      '2026-2027',
    ],
  ],
];

describe.each(COMMANDS)('%s', (_name, args, start = small) => {
  const run = (folder: string, files = diskFiles) =>
    runCommand([...args, '--content', folder], { files });

  async function states() {
    const folder = await start();
    const before = contentsOf(folder);
    const counted = failingAt(Infinity, 'crash');
    expect(await run(folder, counted)).toMatchObject({ code: 0, err: '' });
    return { before, after: contentsOf(folder), changes: counted.changes };
  }

  it('interrupted at any change, leaves the old state or the new one', async () => {
    const { before, after, changes } = await states();
    expect(after).not.toEqual(before);
    const seen = { before: 0, after: 0 };
    for (let n = 0; n < changes; n++) {
      const folder = await start();
      expect((await run(folder, failingAt(n, 'crash'))).code).toBe(1);
      finishWrites(folder, diskFiles);
      const now = contentsOf(folder);
      const isNew = JSON.stringify(now) === JSON.stringify(after);
      if (!isNew) expect(now).toEqual(before);
      seen[isNew ? 'after' : 'before']++;
    }
    expect(seen.before).toBeGreaterThan(0);
  });

  it('on a full disk, leaves the old state or the new one, and says so', async () => {
    const { before, after, changes } = await states();
    for (let n = 0; n < changes; n++) {
      const folder = await start();
      const { code, err } = await run(folder, failingAt(n, 'full'));
      expect(code).toBe(1);
      expect(err).toContain('ENOSPC');
      finishWrites(folder, diskFiles);
      const now = contentsOf(folder);
      if (JSON.stringify(now) !== JSON.stringify(after)) expect(now).toEqual(before);
    }
  });

  it('run again after an interruption, does what it should have done', async () => {
    const { after, changes } = await states();
    for (let n = 0; n < changes; n++) {
      const folder = await start();
      await run(folder, failingAt(n, 'crash'));
      await run(folder);
      expect(contentsOf(folder)).toEqual(after);
    }
  });

  it('run twice, changes nothing the second time', async () => {
    const { after } = await states();
    const folder = await start();
    await run(folder);
    await run(folder);
    expect(contentsOf(folder)).toEqual(after);
  });
});
