/** Takes out of the text what a policy says about itself: its title, its dates, who approved and owns it. */
import { parseWhen } from '../../language/when.ts';
import type { FactField } from '../../policy/frontmatter.ts';
import type { Details } from './draft.ts';
import type { LeftOut, ImportNotice, SourceWords } from '../formats/source-document.ts';
import { isAllBold, onOneLine, type Piece, type PieceBlock } from './pieces.ts';
import { looksShort } from '../formats/label.ts';
import { textOf } from '../../policy/runs.ts';
import { DATE_WORDS } from '../../strings/strings.ts';

interface PrintedField {
  name: FactField;
  /** How schools print it. */
  label: RegExp;
  /** The value as it is written in front matter; null if the text is not such a value. */
  read: (value: string) => string | null;
}

const when = (value: string) => parseWhen(value, DATE_WORDS)?.written ?? null;
const date = (value: string) => {
  const found = parseWhen(value, DATE_WORDS);
  return found?.kind === 'day' ? found.start : null;
};
const name = (value: string) => (value.length <= 80 && !/[.;]$/.test(value) ? value : null);

/** The lines that schools print on a policy's first or last page. */
const PRINTED_FIELDS: readonly PrintedField[] = [
  {
    name: 'nextReview',
    label: /(?:date (?:of|for) )?next review(?: date| due)?|review due|to be reviewed/i,
    read: when,
  },
  {
    name: 'lastReviewed',
    label: /(?:date )?(?:last )?reviewed(?: on)?|(?:date of )?last review(?: date)?/i,
    read: when,
  },
  {
    name: 'approvedOn',
    label:
      /(?:date )?(?:approved|adopted|ratified) on|date (?:approved|adopted|ratified|of approval)/i,
    read: date,
  },
  { name: 'approvedBy', label: /(?:approved|adopted|ratified) by/i, read: name },
  { name: 'owner', label: /(?:policy )?owner|(?:person|role) responsible/i, read: name },
];

const LINE = new RegExp(
  `(?:^|[\\t\\n|·•;]|\\s{2,})\\s*(${PRINTED_FIELDS.map((f) => f.label.source).join('|')})\\s*[:–-]\\s*`,
  'gi',
);

/** Reads `Last Reviewed: Autumn 2022`, several of them on one line too; null where a line holds anything else. */
export function readDetails(text: string): Details | null {
  const starts = [...text.matchAll(LINE)];
  if (starts[0]?.index !== 0) return null;
  const details: Details = {};
  for (const [i, match] of starts.entries()) {
    const [start, label = ''] = match;
    const value = text
      .slice(match.index + start.length, starts[i + 1]?.index ?? text.length)
      .replace(/\s+/g, ' ')
      .replace(/^[\s|·•]+|[\s|·•.]+$/g, '');
    const field = PRINTED_FIELDS.find((f) =>
      new RegExp(`^(?:${f.label.source})$`, 'i').test(label),
    );
    const read = value && field ? field.read(value) : null;
    if (!field || read === null) return null;
    details[field.name] = read;
  }
  return details;
}

export interface TakenOut {
  title: string | null;
  details: Details;
  /** The words that both were read from. */
  stated: SourceWords[];
  blocks: PieceBlock[];
}

/**
 * Lines of the cover around the title (the school's name, a slogan) are left out and listed.
 * @param known the title of the edition before, to recognise it by
 */
export function takeDetails(
  blocks: readonly PieceBlock[],
  known: string | null,
  notices: ImportNotice[],
  leftOut: LeftOut[],
): TakenOut {
  const details: Details = {};
  const stated: SourceWords[] = [];
  const take = (found: Details, place: string, text: string): boolean => {
    const fields = Object.keys(found) as FactField[];
    if (fields.some((field) => (details[field] ?? found[field]) !== found[field])) {
      notices.push({
        place,
        text: 'gives a different date or name from an earlier line; it was left in the text',
      });
      return false;
    }
    Object.assign(details, found);
    stated.push({ place, text });
    return true;
  };
  const rest = blocks.filter((block) => {
    const found = block.type === 'table' ? detailsOfTable(block) : detailsOfLine(block);
    return found === null || !take(found.details, block.place, found.text);
  });
  const { title, place, body } = takeTitle(rest, known, leftOut);
  if (title !== null) stated.push({ place, text: title });
  return { title, details, stated, blocks: body };
}

/** Details with the words that they were read from. */
interface Found {
  details: Details;
  text: string;
}

function detailsOfLine(piece: Piece): Found | null {
  const text = textOf(piece.runs);
  const details = piece.label ? null : readDetails(text.trim());
  return details && { details, text };
}

/** A table of two columns in which every row names a detail and gives it. */
function detailsOfTable(table: Exclude<PieceBlock, Piece>): Found | null {
  const details: Details = {};
  const texts: string[] = [];
  for (const row of table.rows) {
    const cells = row.map((c) =>
      c.paragraphs
        .map((p) => textOf(p.runs))
        .join(' ')
        .trim(),
    );
    const [name = '', value = ''] = cells;
    const found = cells.length === 2 ? readDetails(`${name.replace(/:$/, '')}: ${value}`) : null;
    if (found === null) return null;
    Object.assign(details, found);
    texts.push(...cells);
  }
  return { details, text: texts.join(' ') };
}

/** Ignores capitals and punctuation. */
const foldTitle = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The title, the place where it was found, and the blocks after the cover. */
function takeTitle(blocks: readonly PieceBlock[], known: string | null, leftOut: LeftOut[]) {
  const cover = coverLines(blocks, known).map((piece) => ({
    piece,
    text: textOf(onOneLine(piece.runs)).replace(/\s+/g, ' ').trim(),
  }));
  const styled = cover.filter(({ piece }) => piece.heading === 0);
  const one =
    cover.find(({ text }) => known !== null && foldTitle(text) === foldTitle(known)) ??
    cover.find(({ text }) => NAMES_A_POLICY.test(text)) ??
    cover[0];
  const chosen = styled.length > 0 || !one ? styled : [one];
  const [first] = chosen;
  if (!first) return { title: null, place: '', body: [...blocks] };
  for (const line of cover)
    if (!chosen.includes(line))
      leftOut.push({ what: 'line of the cover', place: line.piece.place, text: line.text });
  return {
    title: chosen.map(({ text }) => text).join(' '),
    place: first.piece.place,
    body: blocks.slice(cover.length),
  };
}

/**
 * The lines of a cover, before the text begins: styled as the title, a single heading
 * of the first level, or large, bold or centred before another heading.
 */
function coverLines(blocks: readonly PieceBlock[], known: string | null): Piece[] {
  const plain = plainCover(blocks, known);
  const cover: Piece[] = [];
  const chiefHeadings = blocks.filter((b) => isPiece(b) && b.heading === 1).length;
  for (const [i, block] of blocks.entries()) {
    if (!isPiece(block) || block.label) break;
    // After a title that is styled as one, a heading belongs to a section.
    const titled = cover.some((p) => p.heading !== undefined);
    const next = blocks[i + 1];
    const nextPiece = isPiece(next) ? next : null;
    const isCover =
      block.heading === undefined
        ? next !== undefined && looksLikeCover(block, blocks.slice(i + 1), titled)
        : block.heading === 0 ||
          (block.heading === 1 && !titled && (chiefHeadings === 1 || nextPiece?.heading === 1));
    if (!isCover) break;
    cover.push(block);
  }
  return cover.length >= plain.length ? cover : plain;
}

const isPiece = (block: PieceBlock | undefined): block is Piece => block?.type === 'paragraph';

/** A short line that is larger than all that follows, or centred, or bold before a heading or more bold words. */
function looksLikeCover(piece: Piece, after: readonly PieceBlock[], titled: boolean): boolean {
  if (!looksShort(textOf(onOneLine(piece.runs)))) return false;
  const [next] = after;
  const largest = Math.max(0, ...after.map((b) => (isPiece(b) ? (b.look?.size ?? 0) : 0)));
  if ((piece.look?.size ?? 0) > largest || piece.look?.centred) return true;
  if (titled || !isAllBold(piece.runs) || !isPiece(next)) return false;
  return next.heading !== undefined || isAllBold(next.runs);
}

const NAMES_A_POLICY = /\b(?:policy|procedure|code of conduct|statement|guidance)\b/i;

/** The cover of a file without formatting: the first few short lines, up to one that names a policy or is the known title. */
function plainCover(blocks: readonly PieceBlock[], known: string | null): Piece[] {
  const lines: Piece[] = [];
  for (const block of blocks.slice(0, 4)) {
    if (block.type === 'table' || block.label) break;
    const text = textOf(onOneLine(block.runs)).trim();
    if (!looksShort(text) || text.endsWith(':')) break;
    lines.push(block);
    if ((known !== null && foldTitle(text) === foldTitle(known)) || NAMES_A_POLICY.test(text))
      return lines;
  }
  return [];
}
