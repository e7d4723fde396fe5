/** The language of a school, for those who need nothing else of its content. */
import { DEFAULT_LANGUAGE } from '../strings/strings.ts';
import { readSchoolFile } from './read-content.ts';
import { parseSchool } from './school.ts';

/**
 * A language tag out of school.yaml; the default where there is no such file, or something is
 * wrong in it, which is reported with the content.
 */
export function schoolLanguage(contentFolder: string): string {
  const { school } = parseSchool(readSchoolFile(contentFolder), contentFolder);
  return school?.language ?? DEFAULT_LANGUAGE;
}
