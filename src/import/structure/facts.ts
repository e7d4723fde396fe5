/**
 * Takes out of the text what a policy says about itself: its dates, who approved and owns it.
 * Facts that contradict each other are not taken, and what cannot be decided is listed; both
 * stay in the text.
 */
import { assertNever } from '../../language/assert-never.ts';
import { textOf } from '../../policy/runs.ts';
import type { LeftOut, SourceBlock, SourceWords } from '../formats/source-document.ts';
import { approvalsOf, claimsOf, decideReviews, doubtAll, withoutContradictions } from './claims.ts';
import type { Details, Doubt, ReadFact } from './draft.ts';
import type { LineReading } from './fact-line.ts';
import { isPiece, splitLines, type PieceBlock } from './pieces.ts';
import { saidInBlock, titlesOf, type Said, type SaidInBlock } from './said-in-block.ts';

export interface TakenFacts {
  details: Details;
  facts: ReadFact[];
  /** What looks like a fact and was not understood, or was not taken. */
  doubts: Doubt[];
  /** The words of the facts that were taken out of the text. */
  stated: SourceWords[];
  /** Control data beside them that front matter has no field for. */
  leftOut: LeftOut[];
  /** Titles that a control table gives. */
  titles: SourceWords[];
  blocks: PieceBlock[];
}

/** So many blocks from the beginning and from the end are where a policy speaks of itself. */
const EDGE = 20;
/** @param besides headers and footers: they are read, and stay listed as left out */
export function takeFacts(
  blocks: readonly PieceBlock[],
  besides: readonly SourceBlock[],
): TakenFacts {
  const byBlock = blocks.map((block, i) => saidInBlock(block, blocks[i + 1]));
  const doubts: Doubt[] = [];
  const atEnds = byBlock.map((one, i) => {
    if (!one || i < EDGE || i >= blocks.length - EDGE) return one;
    doubts.push(...doubtAll(one, 'it stands in the midst of the text'));
    return null;
  });
  const around = besides
    .map((block) => (block.type === 'table' ? block : { ...block, label: null }))
    .map((block, i, all) => saidInBlock(block, all[i + 1]));
  const claims = [...claimsOf(atEnds, doubts), ...claimsOf(around.map(inHeader), doubts)];
  decideReviews(claims, approvalsOf([...atEnds, ...around]));
  const taken = withoutContradictions(claims, doubts);
  const accepted = new Set(taken.map(({ reading }) => reading));
  for (const claim of claims)
    if (!taken.some((one) => one === claim)) accepted.delete(claim.reading);
  const details: Details = {};
  // Where a fact is said twice, it is written as it is the first time.
  for (const { field, value } of taken) details[field] ??= value;
  return {
    details,
    facts: taken.map(({ field, value, words, place }) => ({ field, value, words, place })),
    doubts,
    titles: titlesOf([...atEnds, ...around]),
    ...takeOut(blocks, atEnds, accepted),
  };
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** In a header, a row of other things beside a fact is nothing to doubt. */
function inHeader(block: SaidInBlock | null): SaidInBlock | null {
  return block && { as: 'lines', said: block.said };
}
type TakenOut = Pick<TakenFacts, 'stated' | 'leftOut' | 'blocks'>;

/** `facts`: all of it is facts that were taken; `control`: all of it is other control data. */
type Outcome = 'facts' | 'control' | 'stays';

function takeOut(
  blocks: readonly PieceBlock[],
  byBlock: readonly (SaidInBlock | null)[],
  accepted: ReadonlySet<LineReading>,
): TakenOut {
  const out: TakenOut = { stated: [], leftOut: [], blocks: [] };
  const outcomes = byBlock.map((one) =>
    (one?.said ?? []).map((said) =>
      one?.doubt === undefined ? outcomeOf(said, accepted) : 'stays',
    ),
  );
  const goes = outcomes.map((all, i) => wholeGoes(all, byBlock[i] ?? null));
  byBlock.forEach((one, i) => {
    if (one?.takesNext) goes[i + 1] = goes[i] ?? 'stays';
  });
  for (let i = 0; i < blocks.length; i++) {
    const [block, one] = [blocks[i], byBlock[i]];
    if (!block) continue;
    if (!one || !(goes[i] === 'facts' || isBesideFacts(goes, i))) {
      out.blocks.push(...(one ? withoutFacts(block, one, outcomes[i] ?? [], out) : [block]));
      continue;
    }
    for (const said of one.said) account(said, out);
    if (one.takesNext) i++;
  }
  return out;
}

function outcomeOf({ readings }: Said, accepted: ReadonlySet<LineReading>): Outcome {
  const all = readings.map((line): Outcome => {
    const { reading } = line;
    switch (reading.type) {
      case 'facts':
        return accepted.has(line) && !reading.more ? 'facts' : 'stays';
      case 'date':
        return accepted.has(line) ? 'facts' : 'stays';
      case 'control':
      case 'label':
        return 'control';
      case 'unread':
      case 'words':
        return 'stays';
      default:
        return assertNever(reading);
    }
  });
  if (all.includes('stays')) return 'stays';
  return all.includes('facts') ? 'facts' : 'control';
}

function wholeGoes(all: readonly Outcome[], block: SaidInBlock | null): Outcome {
  const isLines = block?.as === 'lines';
  if (!block || isLines || all.includes('stays')) return 'stays';
  return all.includes('facts') ? 'facts' : 'control';
}

/** Control data goes with the facts that it stands beside, and stays where it stands alone. */
function isBesideFacts(goes: readonly Outcome[], index: number): boolean {
  if (goes[index] !== 'control') return false;
  const reaches = (step: 1 | -1) => {
    let i = index;
    while (goes[i] === 'control') i += step;
    return goes[i] === 'facts';
  };
  return reaches(1) || reaches(-1);
}

/** The lines, rows or columns of a block that are no facts. */
function withoutFacts(
  block: PieceBlock,
  { as, said }: SaidInBlock,
  outcomes: readonly Outcome[],
  out: TakenOut,
): PieceBlock[] {
  const stays = (i: number) => outcomes[i] !== 'facts';
  if (as === 'whole' || outcomes.every((_, i) => stays(i))) return [block];
  said.forEach((one, i) => stays(i) || account(one, out));
  if (!isPiece(block)) {
    const rows =
      as === 'rows'
        ? block.rows.filter((_, i) => stays(i))
        : block.rows.map((row) => row.filter((_, i) => stays(i)));
    return [{ ...block, rows }];
  }
  const lines = splitLines(block.runs).filter((_, i) => stays(i));
  const runs = lines.flatMap((line, i) => (i === 0 ? line : [{ text: '\n', marks: [] }, ...line]));
  return textOf(runs).trim() ? [{ ...block, runs }] : [];
}

/** Notes where the words went that are taken out. */
function account({ place, readings }: Said, out: TakenOut): void {
  for (const { text, reading } of readings)
    if (reading.type === 'control' || reading.type === 'label')
      out.leftOut.push({ what: 'control data', place, text: flat(text) });
    else out.stated.push({ place, text });
}
