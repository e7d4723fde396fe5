/** Many editions for the benchmarks: the policies we have, multiplied into invented years. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/content/read-content.ts';
import { buildLibrary } from '../../src/content/build-library.ts';
import { REGISTER_FILE, printRegister } from '../../src/content/register/register-file.ts';
import { emptyRegister } from '../../src/content/register/register.ts';
import { sealEditions } from '../../src/content/register/seal.ts';
import { EXAMPLE_FOLDER } from '../support/example.ts';

/** Adopted editions with a text of their own, to multiply. */
function sources(): string[] {
  const folders = [
    `${EXAMPLE_FOLDER}/social-media`,
    ...['behaviour', 'online-safety', 'trips'].map((p) => `tests/fixtures/demo/${p}`),
  ];
  return folders.flatMap((folder) => {
    const files = readdirSync(folder)
      .filter((f) => f.endsWith('.mdx'))
      .sort();
    const first = files.find((f) => /status: adopted/.test(readFileSync(join(folder, f), 'utf8')));
    return first ? [readFileSync(join(folder, first), 'utf8')] : [];
  });
}

/**
 * Writes `policies × editions` documents as a content folder. Each year changes a
 * few words in every seventh paragraph, so that no two years are alike.
 */
export function writeYears(folder: string, policies: number, editions: number): void {
  const texts = sources();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'school.yaml'), 'name: Benchmark School\ntimeZone: Europe/London\n');
  for (let p = 0; p < policies; p++) {
    const slug = `policy-${String.fromCharCode(97 + (p % 26))}${p}`;
    mkdirSync(join(folder, slug), { recursive: true });
    const [, , body = ''] = texts[p % texts.length]!.split(/^---$/m, 3);
    for (let e = 0; e < editions; e++) {
      const year = 2015 + e;
      const { text, ids } = edit(body, e);
      const changed = new Set([...ids, ...(e > 0 ? edit(body, e - 1).ids : [])]);
      const changes = [...changed].map(
        (id) => `  ${id}: { kind: editorial, why: Looked at again. }\n`,
      );
      const front = `---\ntitle: Policy ${p} of the benchmark\nstatus: adopted\nchanges:\n${changes.join('')}---\n`;
      writeFileSync(join(folder, slug, `${year}-${year + 1}.mdx`), front + text);
    }
  }
  seal(folder);
}

/** Published editions are sealed; without a seal the build would refuse them. */
function seal(folder: string): void {
  const { policies } = buildLibrary(readContent(folder));
  const editions = policies.flatMap((p) => p.editions);
  writeFileSync(
    join(folder, REGISTER_FILE),
    printRegister(sealEditions(emptyRegister, editions, '2026-01-01')),
  );
}

/** The text of one year, and the ids of the clauses that were given another sentence in it. */
function edit(body: string, year: number): { text: string; ids: string[] } {
  let paragraph = 0;
  const ids: string[] = [];
  const text = body.replace(
    /^([A-Z][^\n]*?)( \{\/\* #)([a-z0-9-]+)/gm,
    (whole, words: string, comment: string, id: string) => {
      paragraph++;
      if (year === 0 || (paragraph + year) % 7 !== 0) return whole;
      ids.push(id);
      return `${words} This was looked at again in year ${year}.${comment}${id}`;
    },
  );
  return { text, ids };
}
