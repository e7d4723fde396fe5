/** Reads small editions and schools written in a test. */
import { parseEdition, type Edition } from '../../../src/policy/edition.ts';
import { buildLibrary } from '../../../src/content/build-library.ts';

export const EDITION_FILE = 'content/house-rules/2026-2027.mdx';

/** An edition with its text and, where needed, more front matter (whole lines). */
export const source = (body: string, front = '', status = 'adopted'): string =>
  `---\ntitle: House Rules\nstatus: ${status}\n${front}---\n\n${body}`;

/** Parses a file of the policy “house-rules”. */
export function read(text: string, name = '2026-2027') {
  return parseEdition({ policy: 'house-rules', edition: name, file: EDITION_FILE, source: text });
}

/** The edition of a file without problems. @throws Error if it has any */
export function edition(text: string, name?: string): Edition {
  const { edition: found, problems } = read(text, name);
  if (!found || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return found;
}

/** A school with the given files: `house-rules/2026-2027.mdx` → text. `school` is more of school.yaml. */
export const schoolOf = (files: Record<string, string>, school = '') =>
  buildLibrary({
    root: 'content',
    files: new Map([
      ['school.yaml', `name: Hill School\ntimeZone: Europe/London\n${school}`],
      ...Object.entries(files),
    ]),
  });
