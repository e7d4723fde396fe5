/**
 * `npm run build`: builds the site beside the last one and puts it in its place
 * only when everything went well, so that the last good build is never lost.
 *
 * Usage: build [--content <folder>] [--out <folder>]
 */
import { build } from 'astro';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLibrary } from '../policy/files.ts';
import { readabilityReport } from '../policy/readability-report.ts';
import { todayIn } from '../policy/when.ts';

const { values } = parseArgs({
  options: { content: { type: 'string' }, out: { type: 'string', default: 'dist' } },
});
if (values.content) process.env.POLICIES_CONTENT = values.content;
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const out = resolve(values.out);
const next = `${out}.next`;
const old = `${out}.old`;
const clear = (folder: string) => rmSync(folder, { recursive: true, force: true });

try {
  if (!existsSync(out) && existsSync(old)) renameSync(old, out);
  clear(next);
  await build({ root: process.cwd(), outDir: next, logLevel: 'warn' });
  swap();
  const { school, policies } = loadLibrary(process.env.POLICIES_CONTENT ?? 'content');
  console.log(`${readabilityReport(policies, todayIn(school.timeZone))}\n`);
  console.log(`Built ${relative(process.cwd(), out) || out}.`);
} catch (thrown) {
  clear(next);
  console.error(messageOf(thrown));
  if (existsSync(out))
    console.error(`\nNothing was changed: ${values.out} is the last good build.`);
  process.exitCode = 1;
}

/** Two renames; an interruption between them leaves the old build as `dist.old`, which the next run puts back. */
function swap(): void {
  if (existsSync(out)) {
    clear(old);
    renameSync(out, old);
  }
  renameSync(next, out);
  clear(old);
}

/** Faults of the content are for the author: no stack, no file of ours. */
function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return thrown.name === 'PolicyError' ? thrown.message : (thrown.stack ?? thrown.message);
}
