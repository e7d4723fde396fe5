/** Reads Word documents (.docx): the text, its notes, and the list of what is not part of the text. */
import {
  paragraphsOf,
  type ReadOptions,
  type SourceBlock,
  type SourceDocument,
  type SourceFootnote,
  type SourceWords,
} from '../source-document.ts';
import { fillReferences } from '../fill-references.ts';
import { importError } from '../../../messages/import-error.ts';
import { BlockReader, type BlockContext } from './block-reader.ts';
import { applyDecision, findChanges } from './tracked-changes.ts';
import { embeddedWords } from './embedded.ts';
import { namePictures } from './pictures.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type Part, type WordPackage } from './package.ts';
import { numberedStyles, Styles } from './styles.ts';
import { LIMITS } from '../../../policy/limits.ts';
import { TooMuch } from '../too-much.ts';
import { child, childrenOf, descendants, elements, valueOf, wordsIn, type Xml } from './xml.ts';

/** @throws ImportError if the file cannot be read, or if a person has to decide about changes and comments first */
export function readWord(bytes: Uint8Array, options: ReadOptions): SourceDocument {
  const pack = openPackage(bytes, options.file);
  const commentsPart = pack.part('comments');
  const comments = childrenOf(commentsPart?.xml, 'w:comment');
  refuseUndecided(pack, comments, options);
  const decided = (part: Part) => applyDecision(part.xml, options.changes ?? 'accept');

  const styles = pack.part('styles')?.xml;
  refuseManyStyles(styles);
  const shared = {
    styles: new Styles(styles),
    numbering: readNumbering(pack.part('numbering')?.xml, numberedStyles(styles)),
    leftOut: [],
    notices: [],
    unfilled: [],
    pictures: [],
    properties: pack.properties,
    bytesOf: pack.bytesOf,
    wordsOfEmbedded: (path: string) => embeddedWords(pack, path),
  };
  const contextOf = (part: Part): BlockContext => ({ ...shared, relations: pack.relations(part) });

  const body = child(decided(pack.main), 'w:body');
  const document: SourceDocument = {
    format: 'Word',
    blocks: new BlockReader(contextOf(pack.main)).read(elements(body)),
    footnotes: [],
    besides: [],
    leftOut: shared.leftOut,
    notices: shared.notices,
    pictures: shared.pictures,
    words: bodyWords(body),
  };
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = pack.part(`${kind}s`);
    if (part) readNotes(childrenOf(decided(part), `w:${kind}`), kind, contextOf(part), document);
  }
  fillReferences(document, shared.unfilled);
  leaveOutParts(pack, document);
  if ([...pack.relations(pack.main).values()].some(({ type }) => type === 'vbaProject'))
    document.notices.push({
      place: 'the file',
      text: 'it has macros, which are no part of the text and were not read',
    });
  document.besides = besidesOf(pack, contextOf);
  leaveOutComments(comments, document);
  if (commentsPart) {
    const relations = pack.relations(commentsPart);
    const context = { ...document, relations, bytesOf: pack.bytesOf };
    for (const [i, comment] of comments.entries())
      namePictures(comment, `comment ${i + 1}`, context, 'too');
  }
  return document;
}

/** @throws TooMuch for more styles than any document has, or a style that is based on too many others */
function refuseManyStyles(xml: Xml | undefined): void {
  const styles = childrenOf(xml, 'w:style');
  if (styles.length > LIMITS.styles.most)
    throw new TooMuch({ limit: 'styles', found: styles.length });
  const basedOn = new Map(
    styles.map((style) => [style.attributes['w:styleId'], valueOf(style, 'w:basedOn')]),
  );
  for (const id of basedOn.keys()) {
    const chain = new Set([id]);
    for (let next = basedOn.get(id); next !== undefined && !chain.has(next);) {
      chain.add(next);
      if (chain.size > LIMITS.stylesBasedOn.most) throw new TooMuch({ limit: 'stylesBasedOn' });
      next = basedOn.get(next);
    }
  }
}

function refuseUndecided(pack: WordPackage, comments: readonly Xml[], options: ReadOptions): void {
  const parts = [pack.main, ...pack.parts('footnotes'), ...pack.parts('endnotes')];
  const found = parts.map((part) => findChanges(part.xml));
  const sum = (key: 'insertions' | 'deletions' | 'moves' | 'formatting') =>
    found.reduce((n, f) => n + f[key], 0);
  const kinds = [
    counted(sum('insertions'), 'insertion'),
    counted(sum('deletions'), 'deletion'),
    counted(sum('moves'), 'move'),
    counted(sum('formatting'), 'change of formatting', 'changes of formatting'),
  ].filter(Boolean);
  // Changes of formatting change no word, so they need no decision.
  const words = sum('insertions') + sum('deletions') + sum('moves');
  if (words > 0 && !options.changes)
    throw importError('import-tracked-changes', options.file, {
      count: kinds.join(', '),
      examples: `For instance: ${found
        .flatMap((f) => f.examples)
        .slice(0, 3)
        .join(', ')}.`,
    });
  const [comment] = comments;
  if (comment && !options.withoutComments) {
    const first = wordsIn(comment);
    throw importError('import-comments', options.file, {
      count: counted(comments.length, 'comment'),
      examples: first ? `The first says “${first.slice(0, 80)}”.` : '',
    });
  }
}

function counted(n: number, one: string, many = `${one}s`): string {
  return n === 0 ? '' : `${n} ${n === 1 ? one : many}`;
}

/** Takes over the notes that the text refers to; the others are left out and listed. */
function readNotes(
  notes: readonly Xml[],
  kind: 'footnote' | 'endnote',
  context: BlockContext,
  document: SourceDocument,
): void {
  const used = referredNotes(document);
  for (const note of notes) {
    const read = readNote(note, kind, context);
    if (!read) continue;
    const { place } = read;
    const text = wordsIn(note);
    document.words.push({ place, text });
    if (used.has(read.label)) document.footnotes.push(read);
    else document.leftOut.push({ what: `${kind} that nothing refers to`, place, text });
  }
}

function readNote(
  note: Xml,
  kind: 'footnote' | 'endnote',
  context: BlockContext,
): SourceFootnote | null {
  const { 'w:id': id = '', 'w:type': type = 'normal' } = note.attributes;
  // The lines that separate notes from the text are stored as notes too.
  if (type !== 'normal') return null;
  const place = `${kind} ${id}`;
  const paragraphs = new BlockReader(context, place).readParagraphs(elements(note));
  return paragraphs.length === 0 ? null : { label: `${kind}-${id}`, paragraphs, place };
}

function referredNotes(document: SourceDocument): Set<string> {
  const labels = new Set<string>();
  for (const { runs } of paragraphsOf(document.blocks))
    for (const { marks } of runs)
      for (const mark of marks) if (mark.type === 'footnote') labels.add(mark.to);
  return labels;
}

/** Headers, footers and drawings are left out and listed, once each. */
function leaveOutParts(pack: WordPackage, document: SourceDocument): void {
  const kinds: [string, string][] = [
    ['header', 'header'],
    ['footer', 'footer'],
    ['diagramData', 'words in a diagram'],
    ['chart', 'words in a chart'],
  ];
  for (const [type, what] of kinds)
    for (const part of pack.parts(type)) {
      const text = wordsIn(part.xml);
      const place = nameOf(part);
      namePictures(
        part.xml,
        place,
        { ...document, relations: pack.relations(part), bytesOf: pack.bytesOf },
        'too',
      );
      if (!text) continue;
      document.words.push({ place, text });
      document.leftOut.push({ what, place, text });
    }
}

/** The lines and tables of headers and footers. What they leave out is listed with the whole part. */
function besidesOf(pack: WordPackage, contextOf: (part: Part) => BlockContext): SourceBlock[] {
  return ['header', 'footer'].flatMap((kind) =>
    pack.parts(kind).flatMap((part) => {
      const context = { ...contextOf(part), leftOut: [], notices: [], unfilled: [] };
      const place = nameOf(part);
      const blocks = new BlockReader(context, place).read(elements(part.xml));
      return blocks.map((block) => ({ ...block, place }));
    }),
  );
}

const nameOf = ({ path }: Part) => path.replace(/^.*\//, '').replace(/\.xml$/, '');

function leaveOutComments(comments: readonly Xml[], document: SourceDocument): void {
  for (const [i, comment] of comments.entries()) {
    const place = `comment ${i + 1}`;
    const text = wordsIn(comment);
    // A comment may be no more than a picture.
    if (!text) continue;
    document.leftOut.push({ what: 'comment', place, text });
    document.words.push({ place, text });
  }
}

/** The words of the text, gathered without regard to what the readers make of them. */
function bodyWords(body: Xml | undefined): SourceWords[] {
  const words: SourceWords[] = [];
  let paragraph = 0;
  for (const node of elements(body)) {
    const before = paragraph;
    paragraph +=
      node.name === 'w:p' ? 1 : [...descendants(node)].filter((d) => d.name === 'w:p').length;
    const text = wordsIn(node);
    if (text)
      words.push({
        place:
          paragraph - before > 1
            ? `paragraphs ${before + 1}–${paragraph}`
            : `paragraph ${paragraph}`,
        text,
      });
  }
  return words;
}
