/**
 * `npm run language`: shows that another language is one file beside src/strings/en.ts and a
 * line in LANGUAGES. A copy of the project gets a pseudo-language, which is English between
 * marks; the demonstration school is built in it, read and used in a browser. What is not marked,
 * and is not the school's own, is a word that a translation could not reach.
 *
 * Usage: language [--keep <empty folder>]
 * Ends with 1 where something is left.
 */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPseudoSite } from './language/pseudo-project.ts';
import { everydayWords, schoolWords } from './language/school-words.ts';
import { TYPED, visitScripts } from './language/scripts.ts';
import { likelySources } from './language/sources.ts';
import type { Found } from './language/reader.ts';
import { READERS, unmarked } from './language/unmarked.ts';

const { values } = parseArgs({ options: { keep: { type: 'string' } } });
const folder = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), 'language-'));
process.on('exit', () => {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
});
mkdirSync(folder, { recursive: true });

/** A text that is left. */
interface Left {
  count: number;
  /** One place where it stands. */
  example: string;
}

const site = buildPseudoSite(folder);
const ofPages = schoolWords([]);
const ofSearch = schoolWords([...everydayWords(), ...TYPED]);
const wordsFor = (path: string) => (path.startsWith('search') ? ofSearch : ofPages);

/** What scripts are, and what search keeps for itself: read by using them. */
const NOT_READ = /^(?:pagefind|_astro)[\\/]/;
const isRead = (kind: string): kind is keyof typeof READERS => Object.hasOwn(READERS, kind);

const left = new Map<string, Left>();
const add = (path: string, found: readonly Found[]) => {
  for (const { text, at } of found) {
    const known = left.get(text) ?? { count: 0, example: `${path} (${at})` };
    known.count += 1;
    left.set(text, known);
  }
};

for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
  const kind = extname(path);
  if (!NOT_READ.test(path) && isRead(kind))
    add(path, unmarked(kind, readFileSync(join(site, path), 'utf8'), wordsFor(path)));
}
const inFiles = new Set(left.keys());
const faults = await visitScripts(site, (path, html) =>
  add(`${path} in the browser`, unmarked('.html', html, ofSearch)),
);

const rows = [...left].map(([text, entry]) => ({
  ...entry,
  text,
  byScript: !inFiles.has(text),
  sources: likelySources(text),
}));
const rooms = Map.groupBy(rows, ({ byScript, sources }) =>
  byScript
    ? 'put on the page by scripts'
    : (/^src\/[^/]+/.exec(sources[0] ?? '')?.[0] ?? 'source not found'),
);
for (const [room, entries] of [...rooms].sort()) {
  console.log(`\n${room}: ${entries.length}`);
  for (const { count, example, text, sources } of entries.sort((a, b) => b.count - a.count)) {
    console.log(`  ${count} × ${text.slice(0, 200)}`);
    console.log(`      ${example}${sources.map((source) => `\n      ? ${source}`).join('')}`);
  }
}
for (const fault of faults) console.log(`\nin the browser: ${fault}`);
console.log(
  `\n${rows.length} texts are not in the table of a language; ${faults.length} faults in the browser.`,
);
process.exitCode = rows.length + faults.length > 0 ? 1 : 0;
