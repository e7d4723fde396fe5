import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { savePictures } from '../../../src/cli/save-pictures.ts';
import { diskFiles } from '../../../src/content/commit-files.ts';
import type { Io } from '../../../src/cli/command.ts';

const bytes = new Uint8Array([137, 80, 78, 71]);
const picture = (place: string, path: string, description = '') => ({
  place,
  path,
  description,
  read: () => bytes,
});

it('saves the pictures of the text beside the draft, says how each is shown, and overwrites nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const io = { files: diskFiles } as Io;
    const save = () =>
      savePictures(
        { folder },
        'sheds',
        '2026-2027',
        [
          picture('header1', 'word/media/crest.png', 'Crest'),
          picture('paragraph 4', 'word/media/image1.PNG', 'Map of the sheds'),
          picture('paragraph 9', 'word/media/image2.emf'),
        ],
        io,
      );
    const lines = save();
    expect(readdirSync(join(folder, 'sheds'))).toEqual(['2026-2027-picture-1.png']);
    expect(new Uint8Array(readFileSync(join(folder, 'sheds/2026-2027-picture-1.png')))).toEqual(
      bytes,
    );
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('paragraph 4: saved as');
    expect(lines[0]).toContain('![Map of the sheds](2026-2027-picture-1.png)');
    expect(lines[1]).toContain('paragraph 9');
    expect(lines[1]).toContain('by hand');
    writeFileSync(join(folder, 'sheds/2026-2027-picture-1.png'), 'mine');
    save();
    expect(readFileSync(join(folder, 'sheds/2026-2027-picture-1.png'), 'utf8')).toBe('mine');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
