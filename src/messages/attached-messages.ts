/** Messages about pictures and files that stand beside an edition. */
import { error, near, warning, type Needs } from './message.ts';

export const attachedMessages = {
  'picture-words': error<Needs<'found' | 'name'>>(
    'A picture has no text alternative, or one that says no more than the name of its file.',
    (d) =>
      d.found
        ? `“${d.found}” does not say what the picture shows.`
        : 'The picture has no words for those who do not see it.',
    (d) => `Write between the square brackets what it shows: ![The way to the hall](${d.name}).`,
  ),
  'attached-elsewhere': error<Needs<'found' | 'name'>>(
    'A picture or an attached file is not in the folder of the policy.',
    (d) =>
      `“${d.found}” is not in the policy’s own folder, and only what is there is kept and published with it.`,
    (d) => `Put the file into the folder of this policy, and write its name alone: ${d.name}`,
  ),
  'attached-name': error<Needs<'name' | 'suggestion'>>(
    'The name of a picture or an attached file cannot be part of an address.',
    (d) =>
      `“${d.name}” cannot be part of an address: a name has letters without accents, digits, hyphens and dots.`,
    (d) => `Rename the file to ${d.suggestion}, and write that name here.`,
  ),
  'attached-type': error<Needs<'name' | 'remedy' | 'what'>>(
    'A picture or an attached file is of a sort that is not published.',
    (d) => `“${d.name}” ${d.what}.`,
    (d) => d.remedy,
  ),
  'attached-missing': error<Needs<'folder' | 'name', 'suggestion'>>(
    'A picture or an attached file is not there.',
    (d) => `There is no “${d.name}” in ${d.folder}.${near(d)}`,
    (d) =>
      d.suggestion
        ? `Write ${d.suggestion} here, or put “${d.name}” into the folder ${d.folder}.`
        : `Put the file into the folder ${d.folder}, or take it out of the text.`,
  ),
  'attached-letters': error<Needs<'found' | 'name'>>(
    'The name of a picture or an attached file has other capitals than on the disk.',
    (d) =>
      `The file is called “${d.found}”, not “${d.name}”: some computers tell capitals apart, and web servers do.`,
    (d) => `Write ${d.found} here.`,
  ),
  'attached-large': error<Needs<'found' | 'most' | 'remedy' | 'what'>>(
    'A picture or an attached file is too large.',
    (d) => `${d.what} has ${d.found}, and at most ${d.most} are published.`,
    (d) => d.remedy,
  ),
  'attached-content': error<Needs<'name' | 'remedy' | 'what'>>(
    'A picture or an attached file is not what its name says, or holds something that could run.',
    (d) => `“${d.name}” ${d.what}.`,
    (d) => d.remedy,
  ),
  'attached-unused': warning<Needs<'folder' | 'name' | 'written'>>(
    'A picture or a file is in the folder of a policy, and no edition uses it.',
    (d) => `No edition of the policy uses “${d.name}”, and it is not published.`,
    (d) => `Write ${d.written} where it belongs in the text, or move the file out of ${d.folder}.`,
  ),
  'logo-missing': error<Needs<'folder' | 'name', 'suggestion'>>(
    'The school’s logo is not there.',
    (d) => `There is no “${d.name}” in ${d.folder}.${near(d)}`,
    (d) =>
      d.suggestion
        ? `Write ${d.suggestion} here, or put “${d.name}” into the folder ${d.folder}.`
        : `Put the file into the folder ${d.folder}, beside school.yaml, or remove this line.`,
  ),
  'logo-words': warning<Needs<'name'>>(
    'The school’s logo has words in it that are no outlines.',
    (d) =>
      `“${d.name}” has words in it that every computer draws with a font of its own, and the preview picture leaves them out.`,
    () =>
      'Turn the words into outlines (“convert text to path”) in the program that drew the logo, and save it again.',
  ),
  'logo-unused': warning<Needs<'name' | 'remedy'>>(
    'A picture is beside school.yaml, and nothing uses it.',
    (d) => `Nothing uses “${d.name}”, and it is not published.`,
    (d) => d.remedy,
  ),
};
