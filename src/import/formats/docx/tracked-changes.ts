/**
 * Tracked changes: counts them, and accepts or rejects all of them before anything is
 * read, so that no reader has to know of them.
 */
import { child, descendants, type Xml } from './xml.ts';

type Decision = 'accept' | 'reject';

export interface TrackedChanges {
  insertions: number;
  deletions: number;
  moves: number;
  /** Other formatting of text, paragraphs, tables or sections. */
  formatting: number;
  /** The first few inserted and deleted words, to recognise the changes by. */
  examples: string[];
}

const INSERTED = new Set(['w:ins', 'w:moveTo', 'w:cellIns']);
const DELETED = new Set(['w:del', 'w:moveFrom', 'w:cellDel']);
/** `w:pPrChange` and the like hold the properties from before the change. */
const FORMER = /^w:(?:r|p|tbl|tblGrid|tr|tc|sect|tblPrEx)PrChange$|^w:numberingChange$/;

export function findChanges(root: Xml): TrackedChanges {
  const found: TrackedChanges = {
    insertions: 0,
    deletions: 0,
    moves: 0,
    formatting: 0,
    examples: [],
  };
  for (const element of descendants(root)) {
    const { name } = element;
    if (name === 'w:ins' || name === 'w:cellIns') found.insertions++;
    else if (name === 'w:del' || name === 'w:cellDel') found.deletions++;
    else if (name === 'w:moveTo') found.moves++;
    else if (FORMER.test(name)) found.formatting++;
    if (!INSERTED.has(name) && !DELETED.has(name)) continue;
    const words = wordsOf(element).replace(/\s+/g, ' ').trim();
    if (words && found.examples.length < 3)
      found.examples.push(
        `${INSERTED.has(name) ? 'inserted' : 'deleted'} “${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`,
      );
  }
  return found;
}

function wordsOf(xml: Xml): string {
  let words = '';
  for (const { name, children } of descendants(xml))
    if (name === 'w:t' || name === 'w:delText') words += children.join('');
  return words;
}

/** The text with all changes accepted, or as it was before any of them. */
export function applyDecision(root: Xml, decision: Decision): Xml {
  const gone = decision === 'accept' ? DELETED : INSERTED;
  const kept = decision === 'accept' ? INSERTED : DELETED;
  return apply(root, { gone, kept, decision });
}

/** A decision, and what it means for the elements around changed words. */
interface Applied {
  /** Elements that are removed with their content. */
  gone: ReadonlySet<string>;
  /** Elements that are removed, but not their content. */
  kept: ReadonlySet<string>;
  decision: Decision;
}

function apply(xml: Xml, to: Applied): Xml {
  const children: (Xml | string)[] = [];
  const withoutMark = new Set<Xml>();
  for (const item of xml.children) {
    if (typeof item === 'string') children.push(item);
    else if (to.gone.has(item.name) || isGone(item, to)) continue;
    else if (to.kept.has(item.name)) children.push(...apply(item, to).children);
    else {
      const applied = apply(renamed(restored(item, to), to), to);
      children.push(applied);
      if (isMarkGone(item, to)) withoutMark.add(applied);
    }
  }
  return { ...xml, children: joinParagraphs(children, withoutMark) };
}

/** Rows and cells have their insertion or deletion recorded inside them. */
function isGone(xml: Xml, to: Applied): boolean {
  const inside =
    xml.name === 'w:tr'
      ? child(xml, 'w:trPr')
      : xml.name === 'w:tc'
        ? child(xml, 'w:tcPr')
        : undefined;
  return inside?.children.some((c) => typeof c !== 'string' && to.gone.has(c.name)) ?? false;
}

/** Deleted text that is kept becomes text. */
function renamed(xml: Xml, to: Applied): Xml {
  if (to.decision === 'accept') return xml;
  if (xml.name === 'w:delText') return { ...xml, name: 'w:t' };
  return xml.name === 'w:delInstrText' ? { ...xml, name: 'w:instrText' } : xml;
}

/** Rejecting brings back the properties from before a change of formatting. */
function restored(xml: Xml, to: Applied): Xml {
  const former = xml.children.find((c): c is Xml => typeof c !== 'string' && FORMER.test(c.name));
  if (!former) return xml;
  const before = child(former, xml.name);
  if (to.decision === 'accept' || !before)
    return { ...xml, children: xml.children.filter((c) => c !== former) };
  // What a paragraph's mark carries (its own insertion or deletion) is not part of the change.
  const mark = child(xml, 'w:rPr');
  return { ...xml, children: mark ? [...before.children, mark] : before.children };
}

/** The insertion or deletion of a paragraph's mark is recorded in the mark's own properties. */
function isMarkGone(xml: Xml, to: Applied): boolean {
  if (xml.name !== 'w:p') return false;
  const signs = child(xml, 'w:pPr', 'w:rPr')?.children ?? [];
  return signs.some((c) => typeof c !== 'string' && to.gone.has(c.name));
}

/** A paragraph without its mark runs on into the next one, and takes that one's properties. */
function joinParagraphs(
  children: (Xml | string)[],
  withoutMark: ReadonlySet<Xml>,
): (Xml | string)[] {
  if (withoutMark.size === 0) return children;
  const joined: (Xml | string)[] = [];
  let carried: (Xml | string)[] = [];
  for (const item of children) {
    if (typeof item === 'string' || item.name !== 'w:p') {
      joined.push(item);
      continue;
    }
    const properties = child(item, 'w:pPr');
    const content = item.children.filter((c) => c !== properties);
    if (withoutMark.has(item)) carried.push(...content);
    else {
      const start = properties ? [properties] : [];
      joined.push({ ...item, children: [...start, ...carried, ...content] });
      carried = [];
    }
  }
  if (carried.length > 0) joined.push({ name: 'w:p', attributes: {}, children: carried });
  return joined;
}
