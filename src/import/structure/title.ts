/** Finds a document's title on its cover, and leaves the other lines of the cover out. */
import type { ImportNotice, LeftOut, SourceWords } from '../formats/source-document.ts';
import { looksShort } from '../formats/label.ts';
import { textOf } from '../../policy/runs.ts';
import { isAllBold, isPiece, splitLines, type Piece, type PieceBlock } from './pieces.ts';
import { readWhen } from './read-when.ts';

export interface TakenTitle {
  title: string | null;
  place: string;
  /** Its words as the text has them; null where they stand outside it. */
  words: string | null;
  blocks: PieceBlock[];
}

/** Other places in which a document may give its title. */
export interface TitleElsewhere {
  /** The title of the edition before, to recognise it by. */
  known: string | null;
  /** The titles that control tables give. */
  stated: readonly SourceWords[];
  /** Lines of headers and footers. */
  besides: readonly SourceWords[];
}

/** What a school calls such a document. */
const KIND =
  '(?:polic(?:y|ies)|procedures?|codes? of (?:conduct|practice|behaviour|ethics)|code|statement|guidance|guidelines?|guide|constitution|by-?laws|regulations|terms of reference|handbook|plan|notice|scheme|agreement|protocol|charter|rules|strategy|framework|standing orders|manual|prospectus|articles of association|instrument of government|scheme of delegation)';

/** A line that says what the document is: “Umbrella Policy”, “Policy on Umbrellas”, “Umbrellas: Code of Conduct”. */
const NAMES_IT = new RegExp(`\\b${KIND}\\b`, 'i');
const ONLY_KIND = new RegExp(
  `^(?:the )?${KIND}(?:(?: |,? (?:and|&) |, )${KIND})*(?: \\(?[\\d/–-]+\\)?)?$`,
  'i',
);

/** First headings of a text, which no document has for its title. */
const SECTION =
  /^(?:introduction|purposes?(?: .*)?|aims?(?: .*)?|scope|background|rationale|overview|context|definitions?|principles|objectives?|summary|foreword|preamble|preface|(?:table of )?contents|statement of (?:intent|purpose|principles?)|(?:policy|mission|vision|our) statement|(?:our )?(?:vision|mission|values|ethos|aims)(?: .*)?|legal framework|legislation.*|roles and responsibilities|responsibilities|monitoring.*|review|(?:related|linked|other) .*|about this .*|the policy|policy (?:aims?|statement|purpose|objectives?|review)|who .*|what .*|why .*|how .*|when .*)$/i;

/** Numbered or lettered divisions are sections wherever they stand. */
const DIVISION =
  /^(?:article|section|part|chapter|schedule|appendix|annex|clause)\s+(?:[\dIVXLC]+|[A-Z])\b/i;

const ORGANISATION =
  /\b(?:schools?|academ(?:y|ies)|college|nursery|(?:pre-?|play)school|kindergarten|trust|federation|partnership|mat|council|diocese|primary|infants|juniors|club|society|association|sixth form|learning community)$/i;

/** True for a name such as “Brindlemoor C of E Primary School, Fernhollow”: every word has a capital or joins two. */
function isOrganisation(text: string): boolean {
  const [name = ''] = text.split(/[,–(|]/);
  const plain = name.trim();
  return (
    ORGANISATION.test(plain) &&
    !NAMES_IT.test(text) &&
    plain.split(/\s+/).length > 1 &&
    plain
      .split(/\s+/)
      .every((w) => /^[\p{Lu}\d&’'.]/u.test(w) || /^(?:of|the|and|for|de|la)$/.test(w))
  );
}

/** Lines that stand on covers and are neither title nor section: addresses, dates, versions, mottoes. */
function isFurniture(text: string): boolean {
  return (
    isOrganisation(text) ||
    readWhen(text) !== null ||
    /^(?:non-)?statutory (?:policy|document)$/i.test(text) ||
    /^[“"‘'«].*[”"’'»]$/.test(text) ||
    /@|www\.|https?:|\b(?:tel(?:ephone)?|phone|fax|e-?mail|postcode|registered|company|charity|urn|ofsted)\b/i.test(
      text,
    ) ||
    /\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b/.test(text) ||
    /\b(?:road|street|lane|avenue|drive|close|crescent)\b.*,/i.test(text) ||
    /^(?:version|v|draft|edition|issue|page|ref)\b[\s.:]*[\d.]*/i.test(text) ||
    /^(?:(?:acting|executive|interim) )?(?:head ?teacher|principal|head|chair(?: of governors)?)\s*:/i.test(
      text,
    ) ||
    /^(?:for|by) .*\d{4}|©|^(?:academic|school) year\b/i.test(text)
  );
}

/** “Date of policy: May 2024” names a policy and is no title. */
const isDated = (text: string) =>
  text.includes(':') && readWhen(text.replace(/^[^:]*:/, '')) !== null;

/** A line of the cover; a paragraph that was broken into lines has several. */
interface Line {
  piece: Piece;
  text: string;
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Ignores capitals and punctuation. */
const foldTitle = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Lines of the cover around the title (the school's name, a motto) are left out and listed. */
export function takeTitle(
  blocks: readonly PieceBlock[],
  elsewhere: TitleElsewhere,
  notices: ImportNotice[],
  leftOut: LeftOut[],
): TakenTitle {
  const lines = linesAtStart(blocks);
  const chosen = chooseLines(lines, blocks, elsewhere.known);
  const [first] = chosen;
  const end = first ? coverEnd(lines, chosen, blocks) : coverWithoutTitle(lines, blocks);
  const cover = lines.slice(0, end);
  for (const { piece, text } of cover.filter((line) => !chosen.includes(line)))
    leftOut.push({ what: 'line of the cover', place: piece.place, text });
  const rest = blocks.slice(new Set(cover.map(({ piece }) => piece)).size);
  if (first) {
    const title = titleOf(chosen);
    return { title, place: first.piece.place, words: title, blocks: rest };
  }
  const other =
    elsewhere.stated[0] ??
    elsewhere.besides.find(
      ({ text }) => NAMES_IT.test(text) && looksShort(text) && !SECTION.test(text),
    );
  if (!other) return { title: null, place: '', words: null, blocks: rest };
  notices.push({
    place: other.place,
    text: `the text does not begin with a title; “${other.text}” was taken from here`,
  });
  return { title: flat(other.text), place: other.place, words: null, blocks: rest };
}

/** Short lines without a number at the very beginning. */
function linesAtStart(blocks: readonly PieceBlock[]): Line[] {
  const found: Line[] = [];
  for (const block of blocks.slice(0, 14)) {
    if (!isPiece(block) || block.label) break;
    const lines = splitLines(block.runs)
      .flatMap((runs) => withoutSchool(textOf(runs)))
      .map((text) => ({ piece: block, text: flat(text) }))
      .filter(({ text }) => text);
    const isShort = ({ text }: Line) =>
      looksShort(text.replace(/[.,;]$/, '')) && (block.heading === 0 || !/[:?]$/.test(text));
    if (!lines.every(isShort)) break;
    if (block.heading !== 0 && lines.some(({ text }) => endsCover(text))) break;
    found.push(...lines);
  }
  return found;
}

const endsCover = (text: string) => SECTION.test(text) || DIVISION.test(text);

/** “Brindlemoor School – Umbrella Policy” as two lines: the school's name is not part of the title. */
function withoutSchool(line: string): string[] {
  const parts = line.split(/\s+[–—|-]\s+|\t+|\s{3,}|:\s+/);
  const schools = parts.filter(isOrganisation);
  return schools.length > 0 && schools.length < parts.length ? parts : [line];
}

/** The lines that make the title, in order; none where no line looks like one. */
function chooseLines(
  lines: readonly Line[],
  blocks: readonly PieceBlock[],
  known: string | null,
): Line[] {
  const groups = [...lines.map((line) => [line]), ...lines.map((_, i) => broken(lines, i))];
  const asBefore = groups.find(
    (group) => known !== null && foldTitle(titleOf(group)) === foldTitle(known),
  );
  if (asBefore) return asBefore;
  const best = bestLine(lines, blocks);
  return best ? broken(lines, lines.indexOf(best)) : [];
}

const titleOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ');

function bestLine(lines: readonly Line[], blocks: readonly PieceBlock[]): Line | undefined {
  const free = lines.filter(({ text }) => !isFurniture(text) && !isDated(text));
  const titled = free.find(isTitled);
  const named = free.filter((line) => NAMES_IT.test(line.text) && canBeTitle(line, lines, blocks));
  return (
    named.find(isTitled) ??
    // Beneath a title that is styled as one, a plain line that speaks of a policy is no title.
    named.find((line) => titled === undefined || isProminent(line.piece)) ??
    titled ??
    free.find((line) => isChiefHeading(line, blocks, true)) ??
    free.find((line) => standsOut(line, blocks)) ??
    free.find((line) => isChiefHeading(line, blocks, false)) ??
    lines.find(isTitled)
  );
}

const isProminent = (piece: Piece) => piece.heading !== undefined || isAllBold(piece.runs);

const isTitled = ({ piece }: Line) => piece.heading === 0;

/** A line that names the document far down, with plain lines above it, is one of the text. */
function canBeTitle(line: Line, lines: readonly Line[], blocks: readonly PieceBlock[]): boolean {
  const before = lines.slice(0, lines.indexOf(line));
  if (line.piece.heading !== undefined && line.piece.heading > 0)
    return (
      !before.some(({ piece }) => piece.heading !== undefined && piece.heading > 0) ||
      before.every((l) => l.piece.heading === undefined || l.piece.heading <= 1)
    );
  return (
    before.length < 4 ||
    before.every((other) => isFurniture(other.text) || isTitled(other) || standsOut(other, blocks))
  );
}

/**
 * The only heading of the first level, or one right above another of it.
 * @param above true to ask for headings of further levels beneath it
 */
function isChiefHeading({ piece }: Line, blocks: readonly PieceBlock[], above: boolean): boolean {
  if (piece.heading !== 1) return false;
  const headings = blocks.flatMap((b) => (isPiece(b) && b.heading ? [b.heading] : []));
  const only = headings.filter((level) => level === 1).length === 1;
  if (above) return only && headings.some((level) => level > 1);
  const next = blocks[blocks.indexOf(piece) + 1];
  return only || (isPiece(next) && next.heading === 1);
}

/** Larger than all that follows, centred, or bold before a heading or more bold words. */
function standsOut({ piece }: Line, blocks: readonly PieceBlock[]): boolean {
  if (piece.heading !== undefined) return false;
  const after = blocks.slice(blocks.indexOf(piece) + 1);
  const [next] = after;
  if (next === undefined) return false;
  const largest = Math.max(0, ...after.map((b) => (isPiece(b) ? (b.look?.size ?? 0) : 0)));
  const size = piece.look?.size ?? 0;
  if (size > largest || (piece.look?.centred && size >= largest)) return true;
  if (piece.look?.centred && !isRepeatedLook(piece, after)) return true;
  if (!isAllBold(piece.runs) || !isPiece(next)) return false;
  return next.heading !== undefined || isAllBold(next.runs);
}

/** True where a later short line before text looks the same: both are then headings of sections. */
function isRepeatedLook(piece: Piece, after: readonly PieceBlock[]): boolean {
  return after.some((other, i) => {
    const next = after[i + 1];
    const isHeading = isPiece(next) && next.heading === undefined && !looksShort(textOf(next.runs));
    return isPiece(other) && isHeading && sameLook(piece, other);
  });
}

const sameLook = (a: Piece, b: Piece) =>
  a.heading === b.heading &&
  a.look?.centred === b.look?.centred &&
  Math.abs((a.look?.size ?? 0) - (b.look?.size ?? 0)) < 0.6 &&
  isAllBold(a.runs) === isAllBold(b.runs);

/** The line with those beside it that one title was broken into. */
function broken(lines: readonly Line[], at: number): Line[] {
  let [first, last] = [at, at];
  while (goesOn(lines[first - 1], lines[first])) first--;
  while (goesOn(lines[last], lines[last + 1])) last++;
  return lines.slice(first, last + 1);
}

const JOINS = '(?:of|and|for|on|in|to|the|with|at|&|or|its|a|an|by|from)';

/** True where the second line goes on with the first: “The Lending” / “of Umbrellas”, “Anti-Bullying” / “Policy”. */
function goesOn(a: Line | undefined, b: Line | undefined): boolean {
  if (!a || !b || !sameLook(a.piece, b.piece)) return false;
  if (isFurniture(a.text) || isFurniture(b.text)) return false;
  const open = new RegExp(`(?:\\b${JOINS}|[,:&–-])$`, 'i').test(a.text);
  const joined = new RegExp(`^(?:${JOINS}\\b|&|[–(-])`).test(b.text) || /^\p{Ll}/u.test(b.text);
  return open || joined || (ONLY_KIND.test(b.text) && !NAMES_IT.test(a.text));
}

/** How many lines belong to the cover, the title among them. */
function coverEnd(
  lines: readonly Line[],
  chosen: readonly Line[],
  blocks: readonly PieceBlock[],
): number {
  const title = lines.findIndex((line) => line === chosen.at(-1));
  let end = title + 1;
  const sameBlock = (i: number) => lines[i]?.piece === lines[title]?.piece;
  while (end < lines.length && (sameBlock(end) || isCoverBelow(lines, end, blocks))) end++;
  return end;
}

/** Below the title only what no reader would call a section belongs to the cover. */
function isCoverBelow(lines: readonly Line[], at: number, blocks: readonly PieceBlock[]): boolean {
  const line = lines[at];
  if (!line) return false;
  const { piece, text } = line;
  if (piece.heading !== undefined) return piece.heading === 0;
  if (isFurniture(text)) return true;
  const after = blocks.slice(blocks.indexOf(piece) + 1);
  const [next] = after;
  const bold = isAllBold(piece.runs) || (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase());
  const overText = !isPiece(next) || next.label !== null || !looksShort(textOf(next.runs));
  if (isRepeatedLook(piece, after)) return false;
  const largest = Math.max(0, ...after.map((b) => (isPiece(b) ? (b.look?.size ?? 0) : 0)));
  if ((piece.look?.size ?? 0) > largest) return !overText || !bold;
  return piece.look?.centred === true && !bold;
}

/** Without a title, only the school's name and the like above the text is its cover. */
function coverWithoutTitle(lines: readonly Line[], blocks: readonly PieceBlock[]): number {
  const end = lines.findIndex((line) => !isFurniture(line.text) || !standsOut(line, blocks));
  const count = end < 0 ? lines.length : end;
  const cut = lines[count - 1]?.piece === lines[count]?.piece ? lines[count - 1]?.piece : null;
  return cut ? lines.findIndex(({ piece }) => piece === cut) : count;
}
