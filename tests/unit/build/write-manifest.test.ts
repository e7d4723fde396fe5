import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeManifest } from '../../../src/build/write-manifest.ts';
import { printManifest, readManifest, toManifest } from '../../../src/publish/manifest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('names every file, those that only the server reads among them', () => {
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  for (const path of ['index.html', '404.html', '_headers', '.htaccess', 'a/b/x.json', 'a-b.html'])
    writeFileSync(join(folder, path), path);
  writeManifest(folder);
  const manifest = readManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  expect(manifest?.files.map(({ path }) => path)).toEqual([
    '.htaccess',
    '404.html',
    '_headers',
    'a-b.html',
    'a/b/x.json',
    'index.html',
  ]);
  expect(manifest?.files[1]).toEqual({
    path: '404.html',
    bytes: 8,
    sha256: '128cc35baaf40bac8ae4d2932ca6e009311e8279f03f258e9cc83966f1d5b32e',
  });
});

it('does not take the place of a file of the school', () => {
  writeFileSync(join(folder, 'manifest.json'), '{ "name": "Hill School" }');
  expect(() => writeManifest(folder)).toThrow('public/manifest.json has the address of the list');
  expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toContain('Hill School');
});

const file = { path: 'a/b', bytes: 1, sha256: '0'.repeat(64) };
it.each([
  ['no JSON', '{'],
  ['another version', JSON.stringify({ version: 2, files: [] })],
  ['a way out of the site', JSON.stringify({ version: 1, files: [{ ...file, path: '../b' }] })],
  ['an address from the root', JSON.stringify({ version: 1, files: [{ ...file, path: '/b' }] })],
  ['a file twice', JSON.stringify({ version: 1, files: [file, file] })],
  ['half a hash', JSON.stringify({ version: 1, files: [{ ...file, sha256: 'abc' }] })],
])('a manifest with %s is none', (_, text) => {
  expect(readManifest(text)).toBeNull();
  const sound = printManifest(toManifest([file]));
  expect(readManifest(sound)).toEqual({ version: 1, files: [file] });
});
