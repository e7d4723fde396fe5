/** What a page or a published file of the pseudo-language says without marks. */
import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { parse as parseCsv } from 'csv-parse/sync';
import { fromHtml } from 'hast-util-from-html';
import ical from 'ical.js';
import { Reader, type Found } from './reader.ts';
import type { SchoolWords } from './school-words.ts';

/** How each kind of published file is read. */
export const READERS = {
  '.html': (text: string, reader: Reader) => reader.read(fromHtml(text)),
  '.json': (text: string, reader: Reader) => readJson(JSON.parse(text), reader),
  '.csv': (text: string, reader: Reader) => {
    for (const row of parseCsv(text, { bom: true, relaxColumnCount: true }) as string[][])
      row.forEach((cell, column) => reader.readText(cell, `column ${column + 1}`));
  },
  '.ics': (text: string, reader: Reader) =>
    readCalendar(new ical.Component(ical.parse(text) as unknown[]), reader),
  '.xml': (text: string, reader: Reader) => readXml(parseXml(text), reader),
  '.css': (text: string, reader: Reader) => reader.readStyles(text),
} as const satisfies Record<string, (text: string, reader: Reader) => void>;

/**
 * @param kind how the text is read: a key of `READERS`
 * @param text of a page, as it was built or as a browser shows it, or of a file for other programs
 */
export function unmarked(kind: keyof typeof READERS, text: string, school: SchoolWords): Found[] {
  const reader = new Reader(school);
  READERS[kind](text, reader);
  return reader.found;
}

/** Under these names are codes of the contract and words of policies. */
const NO_WORDS_OF_OURS = new Set(
  'kind op class effect force from to redline marks was status standing answer id terms about groups places'.split(
    ' ',
  ),
);

function readJson(value: unknown, reader: Reader, path = ''): void {
  if (typeof value === 'string') reader.readText(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (NO_WORDS_OF_OURS.has(name)) continue;
    readJson(inner, reader, Array.isArray(value) ? path : path ? `${path}.${name}` : name);
  }
}

function readXml(node: XmlNode, reader: Reader, name = ''): void {
  if (node instanceof XmlText) {
    if (/<\w/.test(node.text)) reader.read(fromHtml(node.text, { fragment: true }));
    else reader.readText(node.text, name);
    return;
  }
  if (node instanceof XmlElement && node.attributes['xml:lang'])
    reader.readTag(node.attributes['xml:lang'], node.name);
  for (const child of (node as XmlElement).children ?? [])
    readXml(child, reader, node instanceof XmlElement ? node.name : name);
}

const SHOWN_IN_CALENDARS = new Set(['summary', 'description', 'x-wr-calname', 'name', 'location']);

function readCalendar(component: ical.Component, reader: Reader): void {
  for (const property of component.getAllProperties()) {
    const value = property.getFirstValue();
    if (typeof value === 'string' && SHOWN_IN_CALENDARS.has(property.name))
      reader.readText(value, property.name);
  }
  for (const inner of component.getAllSubcomponents()) readCalendar(inner, reader);
}
