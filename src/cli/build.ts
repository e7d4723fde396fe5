/**
 * `npm run build`: builds the site beside the last one and puts it in its place
 * only when everything went well, so that the last good build is never lost.
 *
 * Usage: build [--content <folder>] [--out <folder>]
 * Ends with 0 when the site was built, 1 when it could not be, 2 for wrong use.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readabilityReport } from '../content/readability-report.ts';
import { context } from '../build/context.ts';
import { diskProblem } from './disk-problem.ts';
import { BuildFolder, checkBuildFolder } from '../build/build-folder.ts';
import { readOptions, withUsage } from './usage.ts';
import { UsageError } from '../messages/usage-error.ts';

const USE = 'npm run build -- [--content <folder>] [--out <folder>]';
const project = resolve(import.meta.dirname, '../..');

await withUsage(async () => {
  const { values } = readOptions(
    {
      options: {
        content: { type: 'string', default: context.contentFolder },
        out: { type: 'string', default: 'dist' },
      },
    },
    USE,
  );
  const { content, out } = values;
  if (!existsSync(content)) throw new UsageError(`There is no folder “${content}”.`, USE);
  context.contentFolder = content;
  const folder = new BuildFolder(resolve(out));
  checkBuildFolder(folder.path, content, project);
  if (!(await buildInto(folder))) return;
  reportReadability();
  console.log(`Built ${nameOf(folder)}.`);
});

/** The path as an author would write it, without the current folder. */
function nameOf({ path }: BuildFolder): string {
  const way = relative(process.cwd(), path);
  return way.startsWith('..') ? path : way;
}

/** @returns false if the build failed and the last good one was kept */
async function buildInto(folder: BuildFolder): Promise<boolean> {
  const lastBuild = () =>
    folder.exists
      ? `Nothing was changed: ${nameOf(folder)} is the last good build.`
      : 'There is no build yet.';
  const stop = (signal: NodeJS.Signals) => {
    folder.restore();
    console.error(`\nStopped. ${lastBuild()}`);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    folder.restore();
    await buildSite(folder.next);
    folder.accept();
    return true;
  } catch (thrown) {
    folder.restore();
    console.error(`${messageOf(thrown)}\n\n${lastBuild()}`);
    process.exitCode = 1;
    return false;
  }
}

async function buildSite(outDir: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Astro takes a second to load, so it is loaded only after the arguments have been checked.
  const { build } = await import('astro');
  await build({ root: project, outDir, logLevel: 'warn' });
}

/** Prints how old a reader has to be for each sentence for parents. */
function reportReadability(): void {
  const { policies } = context.content().library;
  console.log(`${readabilityReport(policies, context.today())}\n`);
}

/** Problems of the content are for the author, who is not shown a stack or a file of this program. */
function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const isForAuthor = thrown.name === 'PolicyError' || thrown.name === 'UsageError';
  if (isForAuthor) return thrown.message;
  return diskProblem(thrown) ?? thrown.stack ?? thrown.message;
}
