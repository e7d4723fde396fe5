/** Messages about what a file is and what is in it, before it is read as a policy. */
import { error, warning, type Needs } from './message.ts';

export const fileMessages = {
  // What stands in the folder
  'file-link': error<Needs<'name' | 'target'>>(
    'A policy’s folder, or a file that would be read, is a link to somewhere else.',
    (d) =>
      `“${d.name}” is a link (to ${d.target}), and links are not followed: what they lead to is not kept with the policies and can change unnoticed.`,
    (d) => `Remove the link, and put the folder or file itself in its place as “${d.name}”.`,
  ),
  'file-is-folder': error<Needs<'name' | 'remedy'>>(
    'A folder stands where a file belongs.',
    (d) => `“${d.name}” is a folder, and a file belongs here.`,
    (d) => d.remedy,
  ),
  'folder-is-file': error<Needs<'name' | 'remedy'>>(
    'A file stands where the folder of a policy belongs.',
    (d) => `“${d.name}” is a file outside any policy’s folder, where nothing reads it.`,
    (d) => d.remedy,
  ),
  'file-unreadable': error<Needs<'name' | 'reason' | 'remedy'>>(
    'A file or folder cannot be opened.',
    (d) => `“${d.name}” cannot be read: ${d.reason}.`,
    (d) => d.remedy,
  ),
  'file-not-text': error<Needs<'kind' | 'remedy'>>(
    'A file is not a text saved as UTF-8: a Word file that was renamed, or another encoding.',
    (d) => `This is ${d.kind}, and a text saved as UTF-8 belongs here.`,
    (d) => d.remedy,
  ),
  'file-name': warning<Needs<'name' | 'why' | 'remedy'>>(
    'A file has a name by which nothing reads it.',
    (d) => `“${d.name}” is not read: ${d.why}.`,
    (d) => d.remedy,
  ),
  'too-large': error<Needs<'found' | 'remedy' | 'what', 'most'>>(
    'Something is larger, deeper or more than in any policy.',
    (d) => excess(d),
    (d) => d.remedy,
  ),
  'merge-conflict': error(
    'Git left both versions of some lines in the file.',
    () =>
      'Here stand both versions of some lines that two people changed, between marks that git put there.',
    () =>
      'Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  ),
  'merge-mark': error<Needs<'found'>>(
    'One of the marks is left that git puts around lines that two people changed.',
    (d) => `“${d.found}” is a mark that git puts around lines that two people changed.`,
    () => 'Remove the line, and look whether the lines before and after it say the same thing twice.',
  ),
  // Characters
  'character-misleading': error<Needs<'character' | 'does' | 'place' | 'remedy'>>(
    'A character that is not seen changes what a reader or search takes the words for.',
    (d) => `${d.character} stands in “${d.place}”: ${d.does}.`,
    (d) => d.remedy,
  ),
  'character-odd': warning<Needs<'character' | 'does' | 'place' | 'remedy'>>(
    'A character is in the text that nobody types, and that is not seen or looks different everywhere.',
    (d) => `${d.character} stands in “${d.place}”: ${d.does}.`,
    (d) => d.remedy,
  ),
  'letters-in-name': error<Needs<'character' | 'name' | 'remedy'>>(
    'An id, a field’s name, or the name of a folder or file has a letter of another alphabet that looks like a Latin one, or a character that is not seen.',
    (d) => `The name “${d.name}” is not what it seems: it has ${d.character}.`,
    (d) => d.remedy,
  ),
  'letters-mixed': warning<Needs<'character' | 'remedy' | 'word'>>(
    'A word mixes letters of two alphabets that look alike.',
    (d) => `The word “${d.word}” is not what it seems: it has ${d.character}.`,
    (d) => d.remedy,
  ),
  // YAML
  'yaml-reference': error<Needs<'found' | 'meaning' | 'remedy'>>(
    'A value in front matter or a YAML file begins with *, & or !, which YAML does not read as text.',
    (d) => `“${d.found}” is not read as a text: ${d.meaning}.`,
    (d) => d.remedy,
  ),
  'yaml-remark': warning<Needs<'name' | 'whole'>>(
    'A line among the fields begins with a # and a name, which makes a remark of it.',
    (d) => `“#${d.name}” and what is behind it are not read: to YAML a # begins a remark.`,
    (d) => `For a remark write a space after the #; for an entry write it without the #: ${d.whole}`,
  ),
  'yaml-cut': warning<Needs<'field' | 'found' | 'remedy'>>(
    'A value in front matter or a YAML file goes on after a # that begins a remark.',
    (d) => `“${d.found}” is not part of “${d.field}”: what follows “ #” is a remark to YAML.`,
    (d) => d.remedy,
  ),
};

/** Of anything that goes beyond a limit; `most` where it was counted to the end. */
export const excess = (d: Needs<'found' | 'what', 'most'>) =>
  d.most
    ? `${d.what} has ${d.found}; at most ${d.most} can be read, and no policy comes near that.`
    : `${d.what} has ${d.found}, which is the most that can be read; no policy comes near that.`;
