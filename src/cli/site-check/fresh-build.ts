/** Builds the content anew, beside everything, for a list of files that nobody can have changed. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesIn } from '../../build/write-manifest.ts';
import { manifestFile } from '../../publish/manifest.ts';
import type { FileList } from './known-site.ts';

const project = resolve(import.meta.dirname, '../../..');

/**
 * @param content the folder
 * @param today the day for which the site is built, ISO: standings and reviews depend on it
 * @returns every file, the manifest included; or what the build said, where it failed
 */
export async function freshBuild(
  content: string,
  today: string,
): Promise<FileList | { failed: string }> {
  const scratch = mkdtempSync(join(tmpdir(), 'fresh-build-'));
  try {
    const out = join(scratch, 'site');
    const failed = await build(['--content', resolve(content), '--out', out], today);
    if (failed !== null) return { failed };
    const files = filesIn(out).map((path) => manifestFile(path, readFileSync(join(out, path))));
    return { files, name: `a build of ${content}` };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** In a process of its own: a run of the build reads the content once and keeps it. */
function build(args: readonly string[], today: string): Promise<string | null> {
  const run = spawn(process.execPath, ['src/cli/build.ts', ...args], {
    cwd: project,
    env: { ...process.env, POLICIES_TODAY: today },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [run.stdout, run.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((done, fail) => {
    run.on('error', fail);
    run.on('close', (code) => done(code === 0 ? null : said));
  });
}
