/**
 * Decides what each clause is called, and which numbers have to be written in the draft for it.
 *
 * A number that the source prints always wins. A clause without one has none, unless somebody asks
 * for it or it had one in the edition before; then the model counts it, if that takes no printed
 * number. A label that no number can be made of (“Article I”), or that comes a second time in one
 * section, stays in the text as it is printed.
 */
import { assertNever } from '../../language/assert-never.ts';
import { present } from '../../language/present.ts';
import type { Edition } from '../../policy/edition.ts';
import { isNumber } from '../../policy/naming.ts';
import { numberClauses, type NumberedResult } from '../../policy/number-clauses.ts';
import { textOf } from '../../policy/runs.ts';
import type { SourceDocument } from '../formats/source-document.ts';
import {
  clausesOf,
  type Draft,
  type DraftBlock,
  type DraftClause,
  type DraftList,
  type PlacedClause,
} from './draft.ts';

/** For each clause: a number to write, null for `none`, undefined to write nothing. */
export type WrittenNumber = string | null | undefined;

export interface NumberRules {
  /** True: the model counts where the source prints no number. */
  countNumbers: boolean;
  /** The edition before: a clause that had a number in it goes on having one. */
  before: Edition | null;
}

export interface ChosenNumbers {
  /** What each clause of the draft is called; null for none. */
  called: (string | null)[];
  /** What is written beside its name for that. */
  written: WrittenNumber[];
  /** True if the draft says that nothing is counted, so that every number is written and no `none`. */
  onlyWritten: boolean;
}

/** Puts labels that cannot be numbers back into the text of the draft's clauses, with a notice for each. */
export function chooseNumbers(
  draft: Draft,
  source: SourceDocument,
  rules: NumberRules,
): ChosenNumbers {
  const placed = clausesOf(draft);
  const isOwnFormat = placed.some(({ clause }) => clause.id !== undefined);
  const names = isOwnFormat
    ? placed.map(({ clause }) => ownName(clause, source.onlyWritten === true))
    : new Namer(placed, rules).names();
  if (!isOwnFormat) keepListsTogether(draft.blocks, placed, names);
  if (!isOwnFormat) noteCounting(placed, names, source);
  for (const [i, { clause }] of placed.entries()) {
    const reason = names[i]?.inText;
    if (reason !== undefined) keepInText(clause, reason, source);
  }
  const inText = new Set(placed.flatMap(({ clause }, i) => (names[i]?.inText ? [clause] : [])));
  unorderLists(draft.blocks, inText);
  return leaveOutCounted(
    clausesOf(draft),
    names.map(({ number }) => number),
  );
}

/** What a clause is called. */
interface Name {
  /** Null for none, undefined to let the model count. */
  number: WrittenNumber;
  /** Why its label stays in the text; undefined where it does not. */
  inText?: string;
}

/**
 * A list of which a label has to stay in the text keeps all of its labels there: half of them
 * beside the text and half in it would not look like one list.
 */
function keepListsTogether(
  blocks: readonly DraftBlock[],
  placed: readonly PlacedClause[],
  names: Name[],
): void {
  const indexOf = new Map(placed.map(({ clause }, i) => [clause, i]));
  const nameOf = ({ clause }: DraftList['items'][number]) => names[indexOf.get(clause) ?? -1];
  for (const block of blocks) {
    if (block.type !== 'list') continue;
    const reason = block.items.find((item) => nameOf(item)?.inText !== undefined);
    for (const item of block.items) {
      const index = indexOf.get(item.clause);
      const inText = reason && nameOf(reason)?.inText;
      if (inText !== undefined && index !== undefined && item.clause.printed)
        names[index] = { number: null, inText };
      keepListsTogether(item.children, placed, names);
    }
  }
}

/** In this project's own format the model counts, unless the file says otherwise. */
function ownName({ printed, unnumbered }: DraftClause, onlyWritten: boolean): Name {
  return { number: printed?.number ?? (unnumbered || onlyWritten ? null : undefined) };
}

/** Names the clauses of a source one after another, since an item is named under what is above it. */
class Namer {
  private readonly placed: readonly PlacedClause[];
  /** The groups of clauses in which the source prints a number. */
  private readonly printing: ReadonlySet<string>;
  /** The groups of clauses that the model counts. */
  private readonly counting: ReadonlySet<string>;
  /** The printed numbers that no counted one may take. */
  private readonly reserved: ReadonlySet<string>;
  /** Each number that is given, with its section. */
  private readonly taken: Set<string>;
  private readonly numbers = new Set<string>();

  constructor(placed: readonly PlacedClause[], { countNumbers, before }: NumberRules) {
    this.placed = placed;
    const numbered = new Set(
      before?.clauses.flatMap((c) => (c.number === null ? [] : [fold(c.text)])),
    );
    const groups = placed.map((_, index) => this.groupOf(index));
    const groupsWhere = (isOne: (clause: DraftClause) => boolean) =>
      new Set(groups.filter((_, i) => isOne(this.at(i).clause)));
    this.printing = groupsWhere(({ printed }) => printed !== null);
    this.counting = groupsWhere(
      ({ printed, runs }) => printed === null && (countNumbers || numbered.has(fold(textOf(runs)))),
    );
    this.reserved = new Set(placed.flatMap(({ clause }) => clause.printed?.number ?? []));
    // A heading's number is its own, even if something before it in its section has the same.
    this.taken = new Set(
      placed.flatMap(({ clause }, i) =>
        clause.kind === 'heading' && clause.printed?.number
          ? this.key(i, clause.printed.number)
          : [],
      ),
    );
  }

  names(): Name[] {
    const names: Name[] = [];
    const headings = new Set<string>();
    const clauses = this.placed.map(({ clause, ...place }) => ({ kind: clause.kind, ...place }));
    numberClauses(clauses, (index, counted, results) => {
      const { clause } = this.at(index);
      const name = clause.printed
        ? this.printedName(index, results, clause.kind === 'heading' ? headings : this.taken)
        : { number: this.mayCount(index, counted, results) ? undefined : null };
      names[index] = name;
      const number = name.number === undefined ? counted : name.number;
      if (number !== null) this.numbers.add(number);
      return name.number;
    });
    return names;
  }

  /** @param taken the numbers that it may not have, each with its section */
  private printedName(index: number, results: readonly NumberedResult[], taken: Set<string>): Name {
    const number = this.numberFor(index, results);
    if (number === null || !isNumber(number))
      return { number: null, inText: 'cannot be part of an address' };
    const key = this.key(index, number);
    if (taken.has(key)) return { number: null, inText: 'comes twice in one section' };
    taken.add(key);
    return { number };
  }

  /** The number that a label makes; null if it makes none. */
  private numberFor(index: number, results: readonly NumberedResult[]): string | null {
    const { clause, parent } = this.at(index);
    const { number = null, label } = clause.printed ?? {};
    if (label === undefined) return number;
    // “(a)” is cited under the clause above it; if that has no number, under the nearest one above that has.
    for (let above = parent; above !== null; above = this.at(above).parent) {
      const outer = results[above]?.number ?? null;
      if (outer !== null) return outer + label;
    }
    return label;
  }

  /** Whether the model counts a clause that prints nothing. */
  private mayCount(
    index: number,
    counted: string | null,
    results: readonly NumberedResult[],
  ): boolean {
    if (counted === null || this.reserved.has(counted) || this.numbers.has(counted)) return false;
    const { clause, parent } = this.at(index);
    const group = this.groupOf(index);
    if (!this.counting.has(group) || this.printing.has(group)) return false;
    // A bullet is counted under its lead-in as (a), (b) …; counted like a paragraph, it would take another clause's number.
    const isUnder = parent !== null && results[parent]?.number !== null;
    return !clause.bullet || isUnder || !this.printing.has(`section ${this.chiefSection(index)}`);
  }

  /**
   * The group of clauses that decides what a missing number means: top-level sections form one
   * group, all that is in one top-level section another, and so do the items of one list. Where
   * the source numbers any clause of a group, one without a number has none.
   */
  private groupOf(index: number): string {
    const { clause, parent } = this.at(index);
    switch (clause.kind) {
      case 'item':
        return `list ${parent}`;
      case 'heading':
        return parent === null ? 'sections' : `section ${this.chiefSection(index)}`;
      case 'paragraph':
        return `section ${this.chiefSection(index)}`;
      case 'row':
      case 'definition':
        return clause.kind;
      default:
        return assertNever(clause.kind);
    }
  }

  /** The index of the outermost heading above a clause; null if there is none. */
  private chiefSection(index: number): number | null {
    let above = this.at(index).parent;
    for (let next = above; next !== null; next = this.at(next).parent) above = next;
    return above;
  }

  /** A number with the nearest heading above its clause: it leads to one clause of those. */
  private key(index: number, number: string): string {
    let { parent } = this.at(index);
    while (parent !== null && this.at(parent).clause.kind !== 'heading')
      parent = this.at(parent).parent;
    return `${parent} ${number}`;
  }

  private at(index: number): PlacedClause {
    return present(this.placed[index], 'all indexes are of the list of clauses');
  }
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Says where numbers come from if not from the source. */
function noteCounting(
  placed: readonly PlacedClause[],
  names: readonly Name[],
  source: SourceDocument,
): void {
  const say = (text: string) => source.notices.push({ place: 'numbers', text });
  const counted = names.filter(({ number }) => number === undefined).length;
  if (counted > 0)
    say(`the file prints none at ${counted} ${counted === 1 ? 'clause' : 'clauses'}, counted here`);
  else if (!placed.some(({ clause }) => clause.printed))
    say('the file prints none, so no clause has one; --numbers counts them');
}

function keepInText(clause: DraftClause, reason: string, source: SourceDocument): void {
  const { place } = clause;
  const text = clause.printed?.text ?? '';
  source.notices.push({
    place,
    text: `the printed “${text}” ${reason}; it stays in the text, and the clause has no number`,
  });
  clause.runs = [{ text: `${text} `, marks: [] }, ...clause.runs];
  // A label that was typed is one of the source's own words again.
  if (clause.typed === undefined) clause.labelInText = text;
  delete clause.typed;
}

/** A list in which a label stands in the text does not count its items beside it. */
function unorderLists(blocks: readonly DraftBlock[], inText: ReadonlySet<DraftClause>): void {
  for (const block of blocks) {
    if (block.type !== 'list') continue;
    if (block.items.some(({ clause }) => inText.has(clause))) {
      block.ordered = false;
      delete block.start;
    }
    for (const { children } of block.items) unorderLists(children, inText);
  }
}

/** Writes only what the model would not count by itself, in the way that takes fewer words. */
function leaveOutCounted(
  placed: readonly PlacedClause[],
  wanted: readonly WrittenNumber[],
): ChosenNumbers {
  const clauses = placed.map(({ clause, ...place }) => ({ kind: clause.kind, ...place }));
  const results = numberClauses(clauses, (index) => wanted[index]);
  const once = new Set<WrittenNumber>();
  const repeated = new Set<WrittenNumber>();
  for (const number of wanted) (once.has(number) ? repeated : once).add(number);
  const differing = results.map(({ counted }, i): WrittenNumber => {
    const number = wanted[i];
    // Of two clauses with one number, each has to say that it is meant.
    return number === counted && (number === null || !repeated.has(number)) ? undefined : number;
  });
  const printed = wanted.map((number) => number ?? undefined);
  const count = (list: readonly WrittenNumber[]) => list.filter((n) => n !== undefined).length;
  const onlyWritten = !wanted.includes(undefined) && count(printed) < count(differing);
  return {
    called: results.map(({ number }) => number),
    written: onlyWritten ? printed : differing,
    onlyWritten,
  };
}
