/** Finds the pictures in a part of a Word file, each once, and names them: none is carried into the draft. */
import type { LeftOut, SourcePicture } from '../source-document.ts';
import type { Relation } from './package.ts';
import { child, descendants, elements, type Xml } from './xml.ts';

/** In the report, for a picture of which the file says nothing. */
const NO_DESCRIPTION = 'no description';

interface PictureContext {
  relations: ReadonlyMap<string, Relation>;
  leftOut: LeftOut[];
  pictures: SourcePicture[];
  bytesOf: (path: string) => Uint8Array | null;
}

/**
 * @param node what holds them: a drawing, or a whole header
 * @param boxes whether those in text boxes are named too, or with the words of the box
 */
export function namePictures(
  node: Xml,
  place: string,
  { relations, leftOut, pictures, bytesOf }: PictureContext,
  boxes: 'too' | 'apart',
): void {
  for (const { description, relation } of picturesIn(node, boxes)) {
    leftOut.push({ what: 'picture', place, text: description || NO_DESCRIPTION });
    const target = relations.get(relation);
    if (target && !target.external)
      pictures.push({
        place,
        description,
        path: target.target,
        read: () => bytesOf(target.target),
      });
  }
}

interface FoundPicture {
  /** Empty if the file says nothing of it. */
  description: string;
  /** The id of the relation that leads to its file; empty for a drawing that has none. */
  relation: string;
}

function picturesIn(node: Xml, boxes: 'too' | 'apart'): FoundPicture[] {
  const files = filesIn(node, '', boxes);
  if (files.length > 0) return files;
  // A drawing of lines and shapes has no file, and is a picture if the file describes it as one.
  return [...descendants(node)].flatMap(({ name, attributes }) => {
    const description = name === 'wp:docPr' ? attributes.descr?.trim() : undefined;
    return description ? [{ description, relation: '' }] : [];
  });
}

/** Copies for old programs count as none. */
function filesIn(node: Xml, around: string, boxes: 'too' | 'apart'): FoundPicture[] {
  let description = around;
  return elements(node).flatMap((element): FoundPicture[] => {
    const { name, attributes } = element;
    switch (name) {
      case 'w:txbxContent':
        return boxes === 'too' ? filesIn(element, '', boxes) : [];
      case 'mc:Fallback':
        return [];
      case 'wp:docPr':
        description = attributes.descr?.trim() ?? description;
        return [];
      case 'a:blip':
        return [{ description, relation: attributes['r:embed'] ?? attributes['r:link'] ?? '' }];
      case 'v:imagedata':
        return [{ description, relation: attributes['r:id'] ?? '' }];
      case 'v:shape':
        return filesIn(element, attributes.alt?.trim() || description, boxes);
      case 'pic:pic': {
        const own = child(element, 'pic:nvPicPr', 'pic:cNvPr')?.attributes.descr?.trim();
        return filesIn(element, own || description, boxes);
      }
      default:
        return filesIn(element, description, boxes);
    }
  });
}
