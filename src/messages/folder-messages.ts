/** Messages about the content folder, and about a file and its front matter. */
import { error, near, type Needs } from './message.ts';

export const folderMessages = {
  // The folder
  'content-missing': error<Needs<'folder'>>(
    'The content folder does not exist or holds no policy.',
    (d) => `There is no policy in ${d.folder}.`,
    () =>
      'Make a folder for each policy, with one file for each edition: content/social-media/2026-2027.mdx. A new school begins with “npm run policy -- init”.',
  ),
  'school-missing': error<Needs<never, 'instead'>>(
    'There is no school.yaml in the content folder.',
    (d) =>
      d.instead
        ? `school.yaml is missing; “${d.instead}” is there, and is not read.`
        : 'school.yaml is missing.',
    (d) =>
      d.instead ? `Rename ${d.instead} to school.yaml, in these very letters.` : 'Write content/school.yaml with at least “name:” and “timeZone: Europe/London”.',
  ),
  'edition-name': error<Needs<'name' | 'suggestion'>>(
    'A file in a policy folder is not named after an academic year.',
    (d) => `“${d.name}” is not the name of an edition.`,
    (d) =>
      `Name the file after the academic year, ${d.suggestion}.mdx, or ${d.suggestion}.2.mdx for a second edition in that year.`,
  ),
  'edition-copy': error<Needs<'name' | 'beside' | 'next'>>(
    'A file in a policy folder looks like a copy of the edition beside it.',
    (d) => `“${d.name}” is beside ${d.beside} and is not read; it may be a copy of it.`,
    (d) =>
      `Keep one of the two: put what is right into ${d.beside} and remove this file. A second edition in that year is called ${d.next}.`,
  ),
  'policy-name': error<Needs<'name' | 'remedy'>>(
    'The name of a policy folder cannot be part of an address.',
    (d) => `“${d.name}” cannot be the name of a policy.`,
    (d) =>
      `${d.remedy} A name has lower-case letters, digits and single hyphens, and starts with a letter.`,
  ),
  'name-reserved': error<Needs<'name'>>(
    'A policy or an edition takes a name that the site needs for itself.',
    (d) => `“${d.name}” is a name that the site needs for itself.`,
    () => 'Choose another name for the folder.',
  ),
  'policy-empty': error<Needs<'policy'>>(
    'A policy folder holds no edition.',
    (d) => `The policy “${d.policy}” has no edition.`,
    () => 'Put an edition into the folder (2026-2027.mdx) or remove the folder.',
  ),
  // The file and its front matter
  'file-empty': error(
    'An edition’s file has nothing in it.',
    () => 'The file is empty.',
    () => 'Write the front matter and the policy, or remove the file.',
  ),
  'character-unreadable': error(
    'A file holds a character that is not UTF-8.',
    () => 'A character here could not be read, because the file is not saved as UTF-8.',
    () =>
      'Save the file again as UTF-8 (“encoding” in the editor), and look at its quotation marks and dashes.',
  ),
  'front-matter-missing': error<Needs<never, 'before'>>(
    'An edition does not start with front matter.',
    () => 'The front matter is missing: the file does not start with a line of three hyphens.',
    (d) =>
      d.before
        ? `Remove ${d.before}, so that the three hyphens are the first line.`
        : 'Start the file with “---”, then “title:” and “status:”, then “---” again.',
  ),
  'front-matter-dashes': error<Needs<'found'>>(
    'A line before or after the front matter has something else than three hyphens at its left edge.',
    (d) => `“${d.found}” stands here, where a line of three hyphens belongs.`,
    () =>
      'Write --- with the hyphen key, at the left edge; a program for letters may make a dash of it, so write the file in an editor for plain text.',
  ),
  'front-matter-open': error(
    'The front matter is never closed.',
    () => 'The front matter has no end.',
    () => 'Write a line of three hyphens (---) before this line: after the last field, before the text of the policy.',
  ),
  'yaml-broken': error<Needs<'reason', 'remedy'>>(
    'Front matter or school.yaml is not valid YAML.',
    (d) => `This cannot be read: ${d.reason}.`,
    (d) =>
      d.remedy ??
      'Check the indentation and the quotation marks; a text that contains “: ” needs quotation marks around it.',
  ),
  'yaml-not-fields': error(
    'Front matter or school.yaml is not a list of named fields.',
    () => 'This has to be a list of named fields.',
    () => 'Write one field on each line, with a name, a colon and its value: “title: House Rules”.',
  ),
  'field-missing': error<Needs<'field', 'remedy'>>(
    'A required field is not there.',
    (d) => `“${d.field}” is missing.`,
    (d) => d.remedy ?? `Add “${d.field}:”.`,
  ),
  'field-unknown': error<Needs<'field' | 'known', 'suggestion' | 'whole'>>(
    'A field has a name that is not known here.',
    (d) => `“${d.field}” is not a known field here.${near(d)}`,
    (d) =>
      d.whole
        ? `If these words belong to the text before them, put the whole of it in quotation marks: ${d.whole}`
        : d.suggestion
          ? `Write “${d.suggestion}”, or remove the line. Known fields: ${d.known}.`
          : `Correct the name or remove the line. Known fields: ${d.known}.`,
  ),
  'field-wrong': error<Needs<'field' | 'reason' | 'remedy'>>(
    'A field has a value that it cannot have.',
    (d) => `“${d.field}” ${d.reason}.`,
    (d) => d.remedy,
  ),
};
