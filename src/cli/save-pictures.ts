/** Puts the pictures of an imported file beside its draft, for the author to show or to delete. */
import { join } from 'node:path';
import type { SourcePicture } from '../import/formats/source-document.ts';
import { isPicture } from '../policy/attached.ts';
import type { Content } from './open-content.ts';
import type { Io } from './command.ts';

/** Pictures of the text; those of headers and footers are a letterhead. */
const IN_THE_TEXT = /^(?:paragraph|table|text box|footnote|endnote)/;

/**
 * A picture is never shown unasked: only an author can say what it shows, and whether it says
 * anything. A file that is there already is left alone.
 * @returns a line for each, with what to write where it stood
 */
export function savePictures(
  { folder }: Pick<Content, 'folder'>,
  policy: string,
  edition: string,
  pictures: readonly SourcePicture[],
  io: Io,
): string[] {
  let count = 0;
  return pictures
    .filter(({ place }) => IN_THE_TEXT.test(place))
    .map(({ place, path, description, read }) => {
      count += 1;
      const ending = /\.[A-Za-z0-9]+$/.exec(path)?.[0].toLowerCase() ?? '';
      const name = `${edition}-picture-${count}${ending}`;
      const bytes = isPicture(name) ? read() : null;
      if (!bytes)
        return `${place}: the picture is not of a kind that a page can show (${ending || 'no ending'}); save it as PNG by hand`;
      const target = join(folder, policy, name);
      if (!io.files.exists(target)) {
        io.files.makeFolder(join(folder, policy));
        io.files.write(target, bytes);
      }
      return `${place}: saved as ${folder}/${policy}/${name}. To show it, write ![${description || 'what it shows'}](${name}) there; else delete the file.`;
    });
}
