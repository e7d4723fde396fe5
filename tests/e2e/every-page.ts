/** What holds for every page of a built site, read from its folder without a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { straySpaces } from '../support/stray-spaces.ts';
import { htmlFaults } from '../support/valid-html.ts';

const filesOf = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));

/** The words of every edition, as the site gives them to programs. */
const wordsOfPolicies = (folder: string): string =>
  filesOf(folder, 'edition.json')
    .flatMap(({ bytes }) =>
      (JSON.parse(bytes.toString()) as { clauses: { text: string }[] }).clauses.map(
        ({ text }) => text,
      ),
    )
    .join('\n');

/** What the validator has against the pages, with the page it is on; the number of pages. */
export async function validate(folder: string): Promise<{ pages: number; faults: string[] }> {
  const pages = filesOf(folder, '.html');
  const faults: string[] = [];
  for (const { file, bytes } of pages)
    for (const fault of await htmlFaults(bytes.toString())) faults.push(`${file}: ${fault}`);
  return { pages: pages.length, faults };
}

/** Where a space stands before a punctuation mark. */
export function findStraySpaces(folder: string): string[] {
  const own = wordsOfPolicies(folder);
  return filesOf(folder, '.html').flatMap(({ file, bytes }) =>
    straySpaces(bytes, own).map((words) => `${file}: ${words}`),
  );
}
