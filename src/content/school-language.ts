/** The language of a school, for those who need nothing else of its content. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LANGUAGE } from '../strings/strings.ts';
import { parseSchool } from './school.ts';

/**
 * A language tag out of school.yaml; the default where there is no such file, or something is
 * wrong in it, which is reported with the content.
 */
export function schoolLanguage(contentFolder: string): string {
  const file = join(contentFolder, 'school.yaml');
  const { school } = parseSchool(existsSync(file) ? readFileSync(file, 'utf8') : '', file);
  return school?.language ?? DEFAULT_LANGUAGE;
}
