/** What a policy says of itself before or after its text: its title and its dates of review. */
import { parseWhen } from '../../language/when.ts';
import type { LeftOut, ImportNotice, SourceWords } from '../formats/source-document.ts';
import { isAllBold, onOneLine, type Piece, type PieceBlock } from './pieces.ts';
import { looksShort } from '../formats/label.ts';
import { textOf } from '../../policy/runs.ts';

interface Field {
  name: string;
  label: RegExp;
  read: (value: string) => string | null;
}

const when = (value: string) => parseWhen(value)?.written ?? null;
const date = (value: string) => {
  const found = parseWhen(value);
  return found?.kind === 'day' ? found.start : null;
};
const words = (value: string) => (value.length <= 80 && !/[.;]$/.test(value) ? value : null);

/** The lines that schools print on a policy's first or last page. */
const FIELDS: Field[] = [
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
  { name: 'approvedBy', label: /(?:approved|adopted|ratified) by/i, read: words },
  { name: 'owner', label: /(?:policy )?owner|(?:person|role) responsible/i, read: words },
];

const LINE = new RegExp(
  `(?:^|[\\t\\n|·•;]|\\s{2,})\\s*(${FIELDS.map((f) => f.label.source).join('|')})\\s*[:–-]\\s*`,
  'gi',
);

/** Reads `Last Reviewed: Autumn 2022`, several of them on one line too; null where a line holds anything else. */
export function readDetails(text: string): Record<string, string> | null {
  const starts = [...text.matchAll(LINE)];
  if (starts.length === 0 || starts[0]!.index > 0) return null;
  const details: Record<string, string> = {};
  for (const [i, match] of starts.entries()) {
    const value = text
      .slice(match.index + match[0].length, starts[i + 1]?.index ?? text.length)
      .replace(/\s+/g, ' ')
      .replace(/^[\s|·•]+|[\s|·•.]+$/g, '');
    const field = FIELDS.find((f) => new RegExp(`^(?:${f.label.source})$`, 'i').test(match[1]!));
    const read = value && field ? field.read(value) : null;
    if (!field || read === null) return null;
    details[field.name] = read;
  }
  return details;
}

export interface TakenOut {
  title: string | null;
  details: Record<string, string>;
  /** The words that both were read from. */
  stated: SourceWords[];
  blocks: PieceBlock[];
}

/**
 * Takes the title and the details out of the text. Lines of the cover that stand
 * around the title (the school's name, a slogan) are left out and listed.
 * @param known the title of the edition before, to recognise it by
 */
export function takeDetails(
  blocks: readonly PieceBlock[],
  known: string | null,
  notices: ImportNotice[],
  leftOut: LeftOut[],
): TakenOut {
  const details: Record<string, string> = {};
  const stated: SourceWords[] = [];
  const take = (found: Record<string, string>, place: string, text: string): boolean => {
    if (Object.entries(found).some(([k, v]) => details[k] !== undefined && details[k] !== v)) {
      notices.push({
        place,
        text: 'says another date or name than an earlier line; it was left in the text',
      });
      return false;
    }
    Object.assign(details, found);
    stated.push({ place, text });
    return true;
  };
  const rest = blocks.filter((block) => {
    if (block.type === 'table') {
      const rows = block.rows.map((row) =>
        row.map((c) =>
          c.paragraphs
            .map((p) => textOf(p.runs))
            .join(' ')
            .trim(),
        ),
      );
      if (!rows.every((row) => row.length === 2)) return true;
      const found = rows.map(([name, value]) =>
        readDetails(`${name!.replace(/:$/, '')}: ${value}`),
      );
      if (found.some((f) => f === null)) return true;
      return !take(
        Object.assign({}, ...found) as Record<string, string>,
        block.place,
        rows.flat().join(' '),
      );
    }
    const found = block.label ? null : readDetails(textOf(block.runs).trim());
    if (found) return !take(found, block.place, textOf(block.runs));
    return true;
  });
  const { title, place, body } = takeTitle(rest, known, leftOut);
  if (title !== null) stated.push({ place, text: title });
  return { title, details, stated, blocks: body };
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function takeTitle(blocks: readonly PieceBlock[], known: string | null, leftOut: LeftOut[]) {
  const cover = coverLines(blocks, known);
  const texts = cover.map((p) => textOf(onOneLine(p.runs)).replace(/\s+/g, ' ').trim());
  const styled = cover.flatMap((p, i) => (p.heading === 0 ? [i] : []));
  const same = texts.findIndex((t) => known !== null && fold(t) === fold(known));
  const named = texts.findIndex((t) => NAMED.test(t));
  const chosen =
    styled.length > 0
      ? styled
      : same >= 0
        ? [same]
        : named >= 0
          ? [named]
          : cover.length > 0
            ? [0]
            : [];
  if (chosen.length === 0) return { title: null, place: '', body: [...blocks] };
  for (const [i, piece] of cover.entries())
    if (!chosen.includes(i))
      leftOut.push({ what: 'line of the cover', place: piece.place, text: texts[i]! });
  return {
    title: chosen.map((i) => texts[i]!).join(' '),
    place: cover[chosen[0]!]!.place,
    body: blocks.slice(cover.length),
  };
}

/**
 * The lines before the text begins that only a cover has: styled as the title, a
 * single heading of the first level, or large, bold or centred before another heading.
 */
function coverLines(blocks: readonly PieceBlock[], known: string | null): Piece[] {
  const plain = plainCover(blocks, known);
  const cover: Piece[] = [];
  const isPiece = (b: PieceBlock | undefined): b is Piece => b?.type === 'paragraph';
  const highest = blocks.filter((b): b is Piece => isPiece(b) && b.heading === 1).length;
  const largest = (after: number) =>
    Math.max(0, ...blocks.slice(after).map((b) => (isPiece(b) ? (b.look?.size ?? 0) : 0)));
  for (const [i, block] of blocks.entries()) {
    if (!isPiece(block) || block.label) break;
    const next = blocks[i + 1];
    // Once the title was styled as one, a heading after it is a section's.
    const titled = cover.some((p) => p.heading !== undefined);
    const short = looksShort(textOf(onOneLine(block.runs)));
    const isCover =
      block.heading === 0 ||
      (block.heading === 1 &&
        !titled &&
        (highest === 1 || (isPiece(next) && next.heading === 1))) ||
      (block.heading === undefined &&
        short &&
        next !== undefined &&
        ((block.look?.size ?? 0) > largest(i + 1) ||
          block.look?.centred === true ||
          (!titled &&
            isAllBold(block.runs) &&
            isPiece(next) &&
            (next.heading !== undefined || isAllBold(next.runs)))));
    if (!isCover) break;
    cover.push(block);
  }
  return cover.length >= plain.length ? cover : plain;
}

const NAMED = /\b(?:policy|procedure|code of conduct|statement|guidance)\b/i;

/** Without any look to go by: the first few short lines, up to one that names a policy or the policy known. */
function plainCover(blocks: readonly PieceBlock[], known: string | null): Piece[] {
  const lines: Piece[] = [];
  for (const block of blocks.slice(0, 4)) {
    if (block.type === 'table' || block.label) break;
    const text = textOf(onOneLine(block.runs)).trim();
    if (!looksShort(text) || text.endsWith(':')) break;
    lines.push(block);
    if ((known !== null && fold(text) === fold(known)) || NAMED.test(text)) return lines;
  }
  return [];
}
