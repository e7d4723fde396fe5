/**
 * Takes out of the text what a policy says about itself: its dates, who approved and owns it.
 * Facts that contradict each other are not taken, and what cannot be decided is listed; both
 * stay in the text.
 */
import { assertNever } from '../../language/assert-never.ts';
import type { When } from '../../language/when.ts';
import { textOf } from '../../policy/runs.ts';
import type { LeftOut, SourceBlock, SourceTable, SourceWords } from '../formats/source-document.ts';
import type { Details, Doubt, ReadFact } from './draft.ts';
import type { ReadField } from './fact-labels.ts';
import { isControlTable, readControlTable, readHistory } from './fact-tables.ts';
import { readWhen } from './fact-values.ts';
import { isPiece, splitLines, type Piece, type PieceBlock } from './pieces.ts';
import {
  readLine,
  readSentence,
  readValue,
  type FactValue,
  type LineReading,
} from './read-facts.ts';

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

/** A line, a row or a column, and what it says. */
interface Said {
  place: string;
  text: string;
  readings: LineReading[];
}

/** What a block says about the policy. */
interface Statements {
  /** How they stand in the block: as the whole of it, its lines, rows or columns. */
  as: 'whole' | 'lines' | 'rows' | 'columns';
  said: Said[];
  /** The value of its label is the block after it. */
  takesNext?: true;
  /** Why nothing is taken from it. */
  doubt?: string;
}

/** A fact with what it was read from; `field` is null as long as nobody can say which it is. */
interface Claim {
  field: ReadField | null;
  value: string;
  when: When | undefined;
  /** The place that its words stand in, and the words. */
  place: string;
  words: string;
  reading: LineReading;
}

/** @param besides headers and footers: they are read, and stay listed as left out */
export function takeFacts(
  blocks: readonly PieceBlock[],
  besides: readonly SourceBlock[],
): TakenFacts {
  const statements = blocks.map((block, i) => statementsOf(block, blocks[i + 1]));
  const doubts: Doubt[] = [];
  const atEnds = statements.map((one, i) => {
    if (!one || i < EDGE || i >= blocks.length - EDGE) return one;
    doubts.push(...doubtAll(one, 'it stands in the midst of the text'));
    return null;
  });
  const around = besides
    .map((block) => (isTable(block) ? block : { ...block, label: null }))
    .map((block, i, all) => statementsOf(block, all[i + 1]));
  const claims = [...claimsOf(atEnds, doubts), ...claimsOf(around.map(inHeader), [])];
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

const isTable = (block: SourceBlock): block is SourceTable => block.type === 'table';
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/* What a block says. */

function statementsOf(block: PieceBlock, next: PieceBlock | undefined): Statements | null {
  if (!isPiece(block)) return ofTable(block);
  if (block.label) return null;
  return ofLines(block) ?? withNext(block, next) ?? ofSentence(block);
}

function ofTable(table: SourceTable): Statements | null {
  const history = readHistory(table);
  if (history) {
    const said = history.map((text, i) => ({
      place: `${table.place}, row ${i + 2}`,
      text,
      readings: [
        { text, reading: { type: 'unread', why: 'the table has several such lines' } as const },
      ],
    }));
    return { as: 'rows', said };
  }
  const read = readControlTable(table);
  if (!read) return null;
  const said = read.entries.map(({ readings, text }, i) => ({
    place: `${table.place}, ${read.by} ${i + 1}`,
    text: flat(text),
    readings,
  }));
  const as = read.by === 'row' ? 'rows' : 'columns';
  if (isControlTable(read)) return { as, said };
  return { as, said, doubt: 'most of its table is about other things' };
}

/** A paragraph, or the lines into which somebody broke it. */
function ofLines(piece: Piece): Statements | null {
  const lines = splitLines(piece.runs).map(textOf);
  // Read as a whole first: a label may stand on a line of its own above its value.
  const whole = readLine(lines.join('\n'));
  const isAll = !whole.some(({ reading }) => reading.type === 'words');
  const said = (isAll ? [lines.join(' ')] : lines).map((line) => ({
    place: piece.place,
    text: flat(line),
    readings: isAll ? whole : readLine(line),
  }));
  const ofUse = said.some(({ readings }) => readings.some(isOfUse));
  const isControl = isAll && whole.some(({ reading }) => reading.type === 'control');
  return ofUse || isControl ? { as: isAll ? 'whole' : 'lines', said } : null;
}

function isOfUse({ reading: { type } }: LineReading): boolean {
  switch (type) {
    case 'facts':
    case 'date':
    case 'unread':
      return true;
    case 'control':
    case 'label':
    case 'words':
      return false;
    default:
      return assertNever(type);
  }
}

/** A label with its value in the next paragraph. */
function withNext(piece: Piece, next: PieceBlock | undefined): Statements | null {
  const label = flat(textOf(piece.runs));
  const [only, ...others] = readLine(label);
  if (only?.reading.type !== 'label' || others.length > 0) return null;
  if (!isPiece(next) || next.label || next.heading !== undefined) return null;
  const value = flat(textOf(next.runs));
  // What stands under a section's heading is no value, unless it is a date and nothing else.
  const couldBeSection = piece.heading !== undefined || !label.endsWith(':');
  if (couldBeSection && readWhen(value) === null) return null;
  const reading = readValue(only.reading.meaning, value);
  if (reading.type !== 'facts' && reading.type !== 'date') return null;
  const text = `${label} ${value}`;
  return {
    as: 'whole',
    said: [{ place: piece.place, text, readings: [{ text, reading }] }],
    takesNext: true,
  };
}

function ofSentence(piece: Piece): Statements | null {
  const text = flat(textOf(piece.runs));
  const values = readSentence(text);
  if (values.length === 0) return null;
  const reading = { type: 'facts', values, more: true } as const;
  return { as: 'whole', said: [{ place: piece.place, text, readings: [{ text, reading }] }] };
}

/** In a header, a row of other things beside a fact is nothing to doubt. */
function inHeader(statements: Statements | null): Statements | null {
  return statements && { as: statements.as, said: statements.said };
}

function titlesOf(statements: readonly (Statements | null)[]): SourceWords[] {
  return statements.flatMap((one) =>
    (one?.said ?? []).flatMap(({ place, readings }) =>
      readings.flatMap(({ reading }) =>
        reading.type === 'control' && reading.title ? [{ place, text: reading.title }] : [],
      ),
    ),
  );
}

/* Which facts hold. */

const doubtAll = ({ said }: Statements, why: string): Doubt[] =>
  said.flatMap(({ place, readings }) =>
    readings.flatMap(({ text, reading }) =>
      reading.type === 'facts' ? [{ place, text: flat(text), why }] : [],
    ),
  );

/** @param doubts gets what is not understood */
function claimsOf(statements: readonly (Statements | null)[], doubts: Doubt[]): Claim[] {
  const claims: Claim[] = [];
  /** What was said last is who approved the policy, so that a date after it is the day of that. */
  let approved = false;
  for (const one of statements) {
    if (!one) approved = false;
    else if (one.doubt !== undefined) doubts.push(...doubtAll(one, one.doubt));
    else
      for (const said of one.said)
        for (const line of said.readings) {
          const { reading } = line;
          const [place, words] = [said.place, flat(line.text)];
          const doubt = (why: string) => doubts.push({ place, text: words, why });
          const claim = ({ field, value, when }: FactValue) => {
            const known = field === 'review' ? null : field;
            claims.push({ field: known, value, when, place, words, reading: line });
          };
          switch (reading.type) {
            case 'facts':
              reading.values.forEach(claim);
              approved = reading.values.at(-1)?.field === 'approvedBy';
              break;
            case 'date':
              if (!approved) doubt('it does not say what the date is of');
              else if (reading.when.kind !== 'day') doubt('approvedOn needs a day');
              else claim({ field: 'approvedOn', value: reading.when.start, when: reading.when });
              approved = false;
              break;
            case 'unread':
              doubt(reading.why);
              break;
            case 'words':
              if (one.as === 'rows' || one.as === 'columns')
                doubt('front matter has no field of this name');
              approved = false;
              break;
            case 'control':
            case 'label':
              break;
            default:
              assertNever(reading);
          }
        }
  }
  return claims;
}

/** When the policy was approved, where that is known to the month alone. */
function approvalsOf(statements: readonly (Statements | null)[]): When[] {
  return statements.flatMap((one) =>
    (one?.said ?? []).flatMap(({ readings }) =>
      readings.flatMap(({ reading }) =>
        reading.type === 'unread' && reading.approved ? [reading.approved] : [],
      ),
    ),
  );
}

/**
 * A “review date” is the next review where it comes after the approval, or after the last
 * review, and else the last one.
 */
function decideReviews(claims: readonly Claim[], approvals: readonly When[]): void {
  const whenOf = (field: ReadField) => claims.flatMap((c) => (c.field === field && c.when) || []);
  const past = [...whenOf('approvedOn'), ...approvals, ...whenOf('lastReviewed')];
  const next = whenOf('nextReview');
  for (const claim of claims) {
    const { when } = claim;
    if (claim.field !== null || !when) continue;
    if (next.some((n) => n.start === when.start && n.end === when.end)) claim.field = 'nextReview';
    else if (past.length > 0 && past.every((p) => when.start > p.end)) claim.field = 'nextReview';
    else if (past.some((p) => when.start <= p.start)) claim.field = 'lastReviewed';
    else if (next.some((n) => when.end < n.start)) claim.field = 'lastReviewed';
  }
}

type Taken = Claim & { field: ReadField };

const isPlaced = (claim: Claim): claim is Taken => claim.field !== null;

/** @param doubts gets the claims that contradict one another, and those that nobody can place */
function withoutContradictions(claims: readonly Claim[], doubts: Doubt[]): Taken[] {
  const doubt = ({ place, words }: Claim, why: string) => doubts.push({ place, text: words, why });
  for (const claim of claims)
    if (!isPlaced(claim)) doubt(claim, 'it can be the last review or the next one');
  const placed = claims.filter(isPlaced);
  return placed.filter((claim) => {
    const same = placed.filter(({ field }) => field === claim.field);
    if (same.every((other) => meant(other) === meant(claim))) return true;
    doubt(claim, `${claim.field} is given in different ways, and none of them was taken`);
    return false;
  });
}

/** Equal for two ways of writing one date or name. */
const meant = ({ value, when }: Claim) =>
  when
    ? `${when.start} ${when.end}`
    : value
        .toLowerCase()
        .replace(/^the /, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ');

/* What is taken out of the text. */

type TakenOut = Pick<TakenFacts, 'stated' | 'leftOut' | 'blocks'>;

/** `facts`: all of it is facts that were taken; `control`: all of it is other control data. */
type Outcome = 'facts' | 'control' | 'stays';

function takeOut(
  blocks: readonly PieceBlock[],
  statements: readonly (Statements | null)[],
  accepted: ReadonlySet<LineReading>,
): TakenOut {
  const out: TakenOut = { stated: [], leftOut: [], blocks: [] };
  const outcomes = statements.map((one) =>
    (one?.said ?? []).map((said) =>
      one?.doubt === undefined ? outcomeOf(said, accepted) : 'stays',
    ),
  );
  const goes = outcomes.map((all, i) => wholeGoes(all, statements[i] ?? null));
  statements.forEach((one, i) => {
    if (one?.takesNext) goes[i + 1] = goes[i] ?? 'stays';
  });
  for (let i = 0; i < blocks.length; i++) {
    const [block, one] = [blocks[i], statements[i]];
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

function wholeGoes(all: readonly Outcome[], statements: Statements | null): Outcome {
  const isLines = statements?.as === 'lines';
  if (!statements || isLines || all.includes('stays')) return 'stays';
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
  { as, said }: Statements,
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
