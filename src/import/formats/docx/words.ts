/** The words beneath an element, and which of them are no part of the text. */
import { child, descendants, elements, flagOf, textIn, valueOf, type Xml } from './xml.ts';

/** Why a content control holds no words of the text; null where it does. */
export function controlWithoutText(control: Xml): string | null {
  const properties = child(control, 'w:sdtPr');
  const gallery = valueOf(properties, 'w:docPartObj', 'w:docPartGallery');
  if (gallery === 'Table of Contents') return 'table of contents';
  if (flagOf(properties, 'w:showingPlcHdr')) return 'prompt for words never written';
  const binding = child(properties, 'w:dataBinding')?.attributes['w:xpath'] ?? '';
  return /creator|lastModifiedBy|manager/i.test(binding) ? 'file property' : null;
}

/** All printed words beneath an element, paragraphs and cells apart. */
export function wordsIn(xml: Xml): string {
  let words = '';
  const visit = (node: Xml): void => {
    if (node.name === 'mc:Fallback' || node.name === 'w:delText') return;
    if (/^(?:w|m|a):t$/.test(node.name)) words += textIn(node);
    else if (/^w:(?:tab|br|cr|ptab)$/.test(node.name)) words += ' ';
    else if (node.name === 'w:noBreakHyphen') words += '-';
    const apart = isLeftOut(node);
    if (apart) words += ' ';
    for (const inner of elements(node)) visit(inner);
    if (apart || /^(?:w:p|a:p)$/.test(node.name)) words += ' ';
  };
  visit(xml);
  return words
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is left out of the middle of a text is no part of the words beside it. */
const isLeftOut = (node: Xml) =>
  (node.name === 'w:sdt' && controlWithoutText(node) !== null) ||
  (node.name === 'w:r' && flagOf(child(node, 'w:rPr'), 'w:vanish') === true);

/** True where a text box is the copy kept for old programs. */
export function isFallback(root: Xml, element: Xml): boolean {
  for (const fallback of descendants(root))
    if (fallback.name === 'mc:Fallback')
      for (const inner of descendants(fallback)) if (inner === element) return true;
  return false;
}
