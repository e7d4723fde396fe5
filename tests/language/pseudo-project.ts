/** A copy of the project that speaks one more language, made as CONTRIBUTING.md says: a file, and a line in LANGUAGES. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_TODAY } from '../support/demo.ts';
import { TAG } from './marks.ts';

const PROJECT = join(import.meta.dirname, '../..');
const CONTENT = 'tests/fixtures/demo';

/** The entry of English in LANGUAGES, which the new one is written after. */
const ENGLISH = /^ {2}en: (\{.*?\}),$/ms;

/**
 * Builds the demonstration school in the pseudo-language.
 * @param folder an empty one, for the copy
 * @returns the folder of the built site
 * @throws Error with what the build printed, where it failed
 */
export function buildPseudoSite(folder: string): string {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  cpSync(join(PROJECT, CONTENT), join(folder, 'content'), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  addLanguage(join(folder, 'src/strings'));
  replaceIn(join(folder, 'content/school.yaml'), /^language: .*$/m, `language: ${TAG}`);
  const out = join(folder, 'dist');
  const build = spawnSync(process.execPath, ['src/cli/build.ts', '--out', out], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, POLICIES_TODAY: DEMO_TODAY },
  });
  if (build.status !== 0)
    throw new Error(`The copy could not be built:\n${build.stdout}${build.stderr}`);
  return out;
}

function addLanguage(folder: string): void {
  const list = join(folder, 'strings.ts');
  const [, entry = ''] = ENGLISH.exec(readFileSync(list, 'utf8')) ?? [];
  const tables = [...new Set(entry.match(/(?<=: )en\w*/g))];
  const inPseudo = (table: string) => table.replace(/^en/, TAG);
  writeFileSync(
    join(folder, `${TAG}.ts`),
    [
      `import { ${tables.join(', ')} } from './en.ts';`,
      readFileSync(join(import.meta.dirname, 'marks.ts'), 'utf8'),
      ...tables.map((table) => `export const ${inPseudo(table)} = marked(${table});`),
    ].join('\n'),
  );
  const line = entry
    .replace(/name: '.*?'/, "name: 'Marked English'")
    .replace(/example: '.*?'/, `example: '${TAG}'`)
    .replace(/(?<=: )en\w*/g, inPseudo);
  replaceIn(list, ENGLISH, (english) => `${english}\n  ${TAG}: ${line},`);
  replaceIn(
    list,
    /^import /m,
    `import { ${tables.map(inPseudo).join(', ')} } from './${TAG}.ts';\nimport `,
  );
}

/** @throws Error where the file has no such place */
function replaceIn(file: string, place: RegExp, by: string | ((found: string) => string)): void {
  const text = readFileSync(file, 'utf8');
  if (!place.test(text)) throw new Error(`${file} has no ${place}.`);
  writeFileSync(file, text.replace(place, typeof by === 'string' ? () => by : by));
}
