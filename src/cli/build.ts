/**
 * `npm run build`: builds the site beside the last one and puts it in its place
 * only when everything went well, so that the last good build is never lost.
 * Builds of one project follow on each other: Astro has one place for the pages that it
 * has bundled, whatever folder they go to, and a second build would take them away.
 *
 * A draft with errors is left out and said at the end; with --strict nothing is built then.
 *
 * Usage: build [--content <folder>] [--out <folder>] [--strict]
 * Ends with 0 when the site was built, 1 when it could not be, 2 for wrong use.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readabilityReport } from '../content/readability-report.ts';
import { context } from '../build/context.ts';
import { BuildFolder, checkBuildFolder } from '../build/build-folder.ts';
import { writeFormerAddresses } from '../build/former-addresses.ts';
import { writeManifest } from '../build/write-manifest.ts';
import { replaceAlone } from './replace-alone.ts';
import { readOptions, withUsage } from './usage.ts';
import { leftOutWords } from './left-out-words.ts';
import { UsageError } from '../messages/usage-error.ts';

const USE = 'npm run build -- [--content <folder>] [--out <folder>] [--strict]';
const project = resolve(import.meta.dirname, '../..');

await withUsage(async () => {
  const { values } = readOptions(
    {
      options: {
        content: { type: 'string', default: context.contentFolder },
        out: { type: 'string', default: 'dist' },
        strict: { type: 'boolean', default: false },
      },
    },
    USE,
  );
  const { content, out, strict } = values;
  if (!existsSync(content)) throw new UsageError(`There is no folder “${content}”.`, USE);
  context.contentFolder = content;
  context.leavesOut = !strict;
  const folder = new BuildFolder(resolve(out));
  checkBuildFolder(folder.path, content, project);
  const lastGood = () => lastBuild(folder);
  if (!(await replaceAlone({ project, command: 'build', folder, lastGood }, buildSite))) return;
  reportReadability();
  console.log(`Built ${nameOf(folder)}.`);
  const leftOut = leftOutWords(context.content().library.leftOut);
  if (leftOut) console.error(`\n${leftOut}`);
});

/** The path as an author would write it, without the current folder. */
function nameOf({ path }: BuildFolder): string {
  const way = relative(process.cwd(), path);
  return way.startsWith('..') ? path : way;
}

function lastBuild(folder: BuildFolder): string {
  return folder.exists
    ? `Nothing was changed: ${nameOf(folder)} is the last good build.`
    : 'There is no build yet.';
}

async function buildSite(outDir: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Set to anything else, as on a developer's machine, these make the pages of `npm run dev`:
  // without a security policy, and with links that hold at the root of a domain only.
  process.env.NODE_ENV = 'production';
  delete process.env.DEV;
  // Astro takes a second to load, so it is loaded only after the arguments have been checked.
  const { build } = await import('astro');
  await build({ root: project, outDir, logLevel: 'warn' });
  // Not integrations: whatever writes a file, these come after it.
  writeFormerAddresses(outDir, context.content().library);
  writeManifest(outDir);
}

/** Prints how old a reader has to be for each sentence for parents. */
function reportReadability(): void {
  const { policies } = context.content().library;
  console.log(`${readabilityReport(policies, context.today())}\n`);
}
