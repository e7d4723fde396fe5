/** Reads OpenDocument texts (.odt, .ott, .fodt): the text, its notes, and the list of what is not part of the text. */
import { importError } from '../../../messages/import-error.ts';
import { fillReferences } from '../fill-references.ts';
import {
  paragraphsOf,
  type ReadOptions,
  type SourceBlock,
  type SourceDocument,
} from '../source-document.ts';
import { child, descendants, elements, type Xml } from '../read-xml.ts';
import { OdtBlockReader, noLists, type BlockContext } from './odt-block-reader.ts';
import { applyDecision, findChanges } from './changes.ts';
import type { FoundNote } from './odt-inline-reader.ts';
import { OdtNumbering } from './odt-numbering.ts';
import { openOdt, type OdtPackage } from './odt-package.ts';
import { OdtStyles } from './odt-styles.ts';
import { wordsIn } from './words-in.ts';

/** @throws ImportError if the file cannot be read, or if a person has to decide about changes and comments first; TooMuch */
export function readOdt(bytes: Uint8Array, options: ReadOptions): SourceDocument {
  const pack = openOdt(bytes, options.file);
  const comments = commentsIn(pack);
  refuseUndecided(pack, comments, options);
  const text = applyDecision(pack.text, options.changes ?? 'accept');
  const document: SourceDocument = {
    format: 'OpenDocument',
    blocks: [],
    footnotes: [],
    besides: [],
    leftOut: [],
    notices: [],
    pictures: [],
    words: [{ place: 'the text', text: wordsIn(text) }],
  };
  const context: BlockContext = {
    styles: new OdtStyles(pack.styled),
    numbering: new OdtNumbering(pack.styled),
    lists: noLists(),
    leftOut: document.leftOut,
    notices: document.notices,
    pictures: document.pictures,
    unfilled: [],
    notes: [],
    properties: pack.properties,
    controls: controlsIn(text),
    bytesOf: pack.bytesOf,
    objectAt: pack.objectAt,
  };
  document.blocks = new OdtBlockReader(context).read(elements(text));
  readNotes(context, document);
  fillReferences(document, context.unfilled);
  document.besides = readPages(pack, context, document);
  if (pack.hasMacros)
    document.notices.push({
      place: 'the file',
      text: 'it has macros, which are no part of the text and were not read',
    });
  for (const [i, comment] of comments.entries())
    document.leftOut.push({
      what: 'comment',
      place: `comment ${i + 1}`,
      text: commentWords(comment),
    });
  return document;
}

const commentsIn = ({ text }: OdtPackage): Xml[] =>
  [...descendants(text)].filter(({ name }) => name === 'office:annotation');

/** What somebody wrote, without who wrote it and when. */
const commentWords = (comment: Xml): string =>
  elements(comment)
    .filter(({ name }) => name.startsWith('text:'))
    .map(wordsIn)
    .filter(Boolean)
    .join(' ');

function refuseUndecided(pack: OdtPackage, comments: readonly Xml[], options: ReadOptions): void {
  const { insertions, deletions, formatting, examples } = findChanges(pack.text);
  // Changes of formatting change no word, so they need no decision.
  if (insertions + deletions > 0 && !options.changes)
    throw importError('import-tracked-changes', options.file, {
      count: [
        counted(insertions, 'insertion'),
        counted(deletions, 'deletion'),
        counted(formatting, 'change of formatting', 'changes of formatting'),
      ]
        .filter(Boolean)
        .join(', '),
      examples: `For instance: ${examples.join(', ')}.`,
    });
  const [comment] = comments;
  if (!comment || options.withoutComments) return;
  const first = commentWords(comment);
  throw importError('import-comments', options.file, {
    count: counted(comments.length, 'comment'),
    examples: first ? `The first says “${first.slice(0, 80)}”.` : '',
  });
}

function counted(n: number, one: string, many = `${one}s`): string {
  return n === 0 ? '' : `${n} ${n === 1 ? one : many}`;
}

/** Notes are read where the text refers to them; one that only left-out words refer to is left out with them. */
function readNotes(context: BlockContext, document: SourceDocument): void {
  const used = new Set(
    paragraphsOf(document.blocks).flatMap(({ runs }) =>
      runs.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.type === 'footnote' ? [mark.to] : [])),
      ),
    ),
  );
  // A note may have a note of its own, so that the list grows while it is read.
  const read = (note: FoundNote): void => {
    const paragraphs = new OdtBlockReader(context, note.place).readParagraphs(elements(note.body));
    if (paragraphs.length === 0) return;
    if (used.has(note.label))
      document.footnotes.push({ label: note.label, paragraphs, place: note.place });
    else
      document.leftOut.push({
        what: `${note.kind} that nothing refers to`,
        place: note.place,
        text: wordsIn(note.body),
      });
  };
  for (const note of context.notes) read(note);
}

const PAGE_PART = /^style:(header|footer)(?:-left|-first)?$/;

/** The lines of headers and footers, once each. Their words are listed as left out. */
function readPages(
  { pages }: OdtPackage,
  context: BlockContext,
  document: SourceDocument,
): SourceBlock[] {
  const seen = new Set<string>();
  return pages.flatMap((page) =>
    elements(page).flatMap((part): SourceBlock[] => {
      const [, kind] = PAGE_PART.exec(part.name) ?? [];
      if (kind === undefined || part.attributes['style:display'] === 'false') return [];
      const text = wordsIn(part);
      const name = (
        page.attributes['style:display-name'] ??
        page.attributes['style:name'] ??
        ''
      ).replaceAll('_20_', ' ');
      const place = `${kind} of the page style “${name}”`;
      if (text) document.leftOut.push({ what: kind, place, text });
      const apart: BlockContext = {
        ...context,
        lists: noLists(),
        leftOut: [],
        notices: [],
        unfilled: [],
        notes: [],
      };
      const blocks = new OdtBlockReader(apart, place).read(elements(part));
      for (const one of apart.leftOut)
        if (one.what === 'picture') document.leftOut.push({ ...one, place });
      if (seen.has(`${kind} ${text}`)) return [];
      seen.add(`${kind} ${text}`);
      return blocks.map((block) => ({ ...block, place }));
    }),
  );
}

/** What the controls of forms say or hold, by their ids. */
function controlsIn(text: Xml): Map<string, string> {
  const controls = new Map<string, string>();
  for (const { name, attributes } of descendants(child(text, 'office:forms'))) {
    const id = attributes['xml:id'] ?? attributes['form:id'];
    if (!name.startsWith('form:') || id === undefined) continue;
    const words = ['form:label', 'form:current-value', 'form:value', 'form:title']
      .map((key) => attributes[key]?.trim())
      .filter(Boolean);
    if (words.length > 0) controls.set(id, words.join(': '));
  }
  return controls;
}
