/**
 * `npm run pdf`: prints the built site as PDFs with bookmarks and a structure for screen readers:
 * every edition in force, waiting or proposed, and the pack for the meeting of each that is
 * not in force yet. `manifest.json` beside them lists each with its size and its hash.
 *
 * The folder is replaced as a whole and only when everything went well.
 *
 * Usage: pdf [--content <folder>] [--site <folder>] [--out <folder>] [--quiet]
 * Ends with 0 when all were printed, 1 when they could not be, 2 for wrong use.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { BuildFolder } from '../build/build-folder.ts';
import { context } from '../build/context.ts';
import { UsageError } from '../messages/usage-error.ts';
import { manifestFile, printManifest, readManifest, toManifest } from '../publish/manifest.ts';
import { library, today } from '../site/library.ts';
import { checkBuiltFrom, papers, type Paper } from './papers.ts';
import { startPrinter, type Printer } from './printer.ts';
import { replaceAlone } from './replace-alone.ts';
import { readOptions, withUsage } from './usage.ts';

const USE =
  'npm run pdf -- [--content <folder>] [--site <folder>] [--out <folder>] [--quiet], after npm run build';
const project = resolve(import.meta.dirname, '../..');
const MANIFEST = 'manifest.json';

await withUsage(async () => {
  const { values } = readOptions(
    {
      options: {
        content: { type: 'string', default: context.contentFolder },
        site: { type: 'string', default: 'dist' },
        out: { type: 'string', default: 'pdf' },
        quiet: { type: 'boolean', default: false },
      },
    },
    USE,
  );
  const { content, site, out, quiet } = values;
  if (!existsSync(content)) throw new UsageError(`There is no folder “${content}”.`, USE);
  if (!existsSync(join(site, 'index.html')))
    throw new UsageError(`There is no built site in “${site}”.`, USE);
  context.contentFolder = content;
  context.leavesOut = true;
  context.saysWarnings = false;
  const folder = new BuildFolder(resolve(out));
  checkPdfFolder(folder.path);
  const say = quiet ? () => undefined : (line: string) => console.log(line);
  const lastGood = () =>
    folder.exists
      ? `Nothing was changed: the PDFs in ${nameOf(folder)} are those of the last run.`
      : 'No PDF was written.';
  let end = '';
  const made = await replaceAlone({ project, command: 'pdf', folder, lastGood }, async (next) => {
    const all = papers();
    checkBuiltFrom(site, all);
    end = await printAll(all, site, next, say);
  });
  if (made) say(`\n${end} ${nameOf(folder)}/${MANIFEST} lists them with their sizes and hashes.`);
});

/** The path as an author would write it, without the current folder. */
function nameOf({ path }: BuildFolder): string {
  const way = relative(process.cwd(), path);
  return way.startsWith('..') ? path : way;
}

/**
 * Checks that the folder holds what an earlier run made, is empty, or not there yet, because a run replaces all of it.
 * @throws UsageError if something else would be lost
 */
function checkPdfFolder(path: string): void {
  if (!existsSync(path)) return;
  const names = statSync(path).isDirectory() ? readdirSync(path) : [path];
  if (names.length === 0) return;
  const manifest = names.includes(MANIFEST) && readManifest(readText(join(path, MANIFEST)));
  const own = manifest ? manifest.files.map((file) => file.path) : [];
  const foreign = names.find((name) => name !== MANIFEST && !own.includes(name));
  // The manifest of a built site lists more than PDFs.
  if (manifest && foreign === undefined && own.every((name) => /^[^/]+\.pdf$/.test(name))) return;
  throw new UsageError(
    `${path} holds something else than the PDFs of an earlier run${foreign ? ` (${foreign})` : ''}, and would be replaced. Name another folder, or remove it first.`,
    USE,
  );
}

function readText(file: string): string {
  return readFileSync(file, 'utf8');
}

/** @returns what was made, in a sentence */
async function printAll(
  all: readonly Paper[],
  site: string,
  next: string,
  say: (line: string) => void,
): Promise<string> {
  const { school } = library();
  mkdirSync(next, { recursive: true });
  const { publishedAt, name: author } = school;
  const printer = await startPrinter(site, { publishedAt, author, day: today() });
  try {
    const files = [];
    for (const paper of all) {
      const { pdf, sheets } = await printOne(printer, paper, site);
      writeFileSync(join(next, paper.file), pdf);
      files.push(manifestFile(paper.file, pdf));
      say(`${paper.file}  ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}`);
    }
    writeFileSync(join(next, MANIFEST), printManifest(toManifest(files)));
    return `Printed ${files.length} ${files.length === 1 ? 'PDF' : 'PDFs'}.`;
  } finally {
    await printer.close();
  }
}

async function printOne(printer: Printer, { page, standing }: Paper, site: string) {
  const printed = await printer.print(page);
  if (standing && printed.standing !== standing)
    throw new UsageError(
      `${site} was built on another day: since then what ${page} is has changed. Build the site first: npm run build.`,
    );
  return printed;
}
