/** The printed words below an element of an OpenDocument file, and what stands in it without being printed. */
import type { Xml } from '../read-xml.ts';

/** Elements of a text that hold words which no reader of the page sees there. */
export const UNPRINTED: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'text:note-citation',
  'text:number',
  'text:script',
  'text:ruby-text',
  'text:label',
  'svg:title',
  'svg:desc',
  'draw:object',
  'office:binary-data',
  'office:event-listeners',
  'office:change-info',
]);

/** With a space between paragraphs, cells and lines. */
export function wordsIn(xml: Xml): string {
  let words = '';
  const visit = (node: Xml, isInside: boolean): void => {
    if (UNPRINTED.has(node.name)) return;
    const isParagraph = node.name === 'text:p' || node.name === 'text:h';
    if (/^text:(?:s|tab|line-break)$/.test(node.name) || isParagraph) words += ' ';
    const isPrinted = isInside || isParagraph;
    for (const inner of node.children)
      if (typeof inner !== 'string') visit(inner, isPrinted);
      else if (isPrinted) words += inner;
    if (isParagraph) words += ' ';
  };
  visit(xml, /^text:(?!section$|list|table)/.test(xml.name));
  return words
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
