/** Many editions for the benchmarks: the policies we have, multiplied into invented years. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Adopted editions with a text of their own, to multiply. */
function sources(): string[] {
  const folders = [
    'content/social-media',
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
      const front = `---\ntitle: Policy ${p} of the benchmark\nstatus: adopted\n---\n`;
      writeFileSync(join(folder, slug, `${year}-${year + 1}.mdx`), front + edit(body, e));
    }
  }
}

function edit(body: string, year: number): string {
  let paragraph = 0;
  return body.replace(/^([A-Z][^\n]*?)( \{\/\* #)/gm, (whole, text: string, id: string) => {
    paragraph++;
    if (year === 0 || (paragraph + year) % 7 !== 0) return whole;
    return `${text} This was looked at again in year ${year}.${id}`;
  });
}
