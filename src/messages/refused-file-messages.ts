/** Messages about files that are not imported. */
import { excess } from './file-messages.ts';
import { error, type Needs } from './message.ts';

export const refusedFileMessages = {
  'import-empty': error(
    'The file has nothing in it.',
    () => 'The file is empty.',
    () => 'Check that the right file was named, and that it was saved.',
  ),
  'import-unknown': error<Needs<never, 'kind' | 'remedy'>>(
    'The file is of a kind that cannot be read.',
    (d) => `This is ${d.kind ?? 'a file of an unknown kind'}, which cannot be imported.`,
    (d) =>
      d.remedy ??
      'Save the policy as a Word document (.docx) or an OpenDocument text (.odt) and import that.',
  ),
  'import-old-word': error(
    'The file is in Word’s format from before 2007 (.doc).',
    () => 'This is an old Word document (.doc), which cannot be read.',
    () => 'Open it in Word and save it with File ▸ Save As ▸ Word Document (*.docx).',
  ),
  'import-password': error(
    'The file is protected by a password.',
    () => 'The file is protected by a password, so its words cannot be read.',
    () =>
      'Open it with its password, remove the password (in Word: File ▸ Info ▸ Protect Document ▸ Encrypt with Password, and empty the box; in LibreOffice: File ▸ Save As, without “Save with password”), and save it.',
  ),
  'import-damaged': error<Needs<'reason'>>(
    'The file is damaged or cut short.',
    (d) => `The file is damaged: ${d.reason}.`,
    () =>
      'Open it in the program that it was made with and save a new copy; if it was copied or downloaded, do that again.',
  ),
  'import-too-large': error<Needs<'found' | 'remedy' | 'what', 'most'>>(
    'The file is larger than any policy, or holds something that is deeper or more.',
    (d) => excess(d),
    (d) => d.remedy,
  ),
  'import-tracked-changes': error<Needs<'count' | 'examples'>>(
    'The file has tracked changes, and the command does not say what to do with them.',
    (d) =>
      `The file has tracked changes that are neither accepted nor rejected: ${d.count}. ${d.examples}`,
    () =>
      'Accept or reject them in Word (Review ▸ Accept or Reject) or LibreOffice (Edit ▸ Track Changes ▸ Manage), or add --accept-changes to import the text with all of them, or --reject-changes for the text without any.',
  ),
  'import-comments': error<Needs<'count' | 'examples'>>(
    'The file has comments, and the command does not say what to do with them.',
    (d) => `The file has ${d.count}. ${d.examples}`,
    () =>
      'Deal with them and delete them in the program that it was written with, or add --without-comments to leave them out and list them in the report.',
  ),
  'import-pictures-only': error<Needs<'pages'>>(
    'A PDF has pictures of pages and no words.',
    (d) => `The file has no words, only pictures (${d.pages}): it was scanned.`,
    () =>
      'Import the Word file that it was printed from, or first let a scanner program recognise the words (OCR), and check them.',
  ),
  'import-no-words': error(
    'There is no text in the file.',
    () => 'No text was found in the file.',
    () => 'Check that the right file was named.',
  ),
  'import-pdf-reader': error(
    'The part that reads PDF files is not installed.',
    () => 'The part that reads PDF files is not installed.',
    () => 'Run “npm install” (without leaving out optional parts), or import the Word file.',
  ),
};
