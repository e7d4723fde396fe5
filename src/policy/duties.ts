/** What the clauses of an edition ask, and of whom: computed from the words, corrected by the author. */
import { own } from '../language/own.ts';
import type { DutyEntry } from './clause-entries.ts';
import { CLAUSE_KINDS, clausesById, leadInsOf, type Clause } from './clause.ts';
import { bindingsIn } from '../language/bindings.ts';
import type { Binding } from '../language/bindings.ts';
import type { Duty, Force } from '../language/force.ts';
import type { Role } from '../language/roles.ts';
import { sentencesOf } from '../language/sentences.ts';

/** One duty of a clause. A clause that requires several things has several. */
export interface ClauseDuty {
  clause: Clause;
  force: Exclude<Force, 'none'>;
  /** Whom it binds; empty if the words name nobody. */
  roles: Role[];
  /** The words that lead in to a list item; empty for other clauses. */
  leadIn: string;
  /** The sentences of the clause that state the duty. */
  sentence: string;
  /** The words that make it a duty, and whether they are in the lead-in or the sentence; empty if the author stated it. */
  evidence: string;
  evidenceIn: 'leadIn' | 'sentence';
  /** The offset in it at which those words begin. */
  evidenceAt: number;
  /** True if the author corrected what was computed. */
  corrected: boolean;
}

type Found = Omit<ClauseDuty, 'clause' | 'force' | 'corrected'> & { force: Force };

/**
 * The duties of an edition in reading order. Headings, tables' headings and footnotes
 * require nothing by themselves. Sentences of one clause with the same force and the same
 * roles are one duty.
 * @param corrections front matter `duties`, by clause id
 */
export function dutiesOf(
  clauses: readonly Clause[],
  corrections: Readonly<Record<string, DutyEntry>> = {},
): ClauseDuty[] {
  const byId = clausesById(clauses);
  const leads = new Set(clauses.flatMap((c) => (c.kind === 'item' && c.parent ? [c.parent] : [])));
  return clauses.flatMap((clause) => {
    const entry = own(corrections, clause.id);
    const asks = CLAUSE_KINDS[clause.kind].asks && !clause.header;
    if (!asks && !entry) return [];
    const leadIns = leadInsOf(clause, byId);
    // “The Headteacher will:” is not a duty here: it is part of the duty of each of its items.
    const opens = leads.has(clause.id) && openingOf(clause.text) !== null;
    const found = opens ? inOwnWords(clause.text, true) : dutiesIn(clause, leadIns);
    return merged(corrected(found, clause, entry), clause.text).map((duty) => ({
      clause,
      ...duty,
      corrected: entry !== undefined,
    }));
  });
}

function dutiesIn(clause: Clause, leadIns: readonly Clause[]): Found[] {
  const own = inOwnWords(clause.text, false);
  const leadIn = leadIns.findLast((c) => openingOf(c.text) !== null);
  const opening = leadIn && openingOf(leadIn.text);
  if (!opening) return own;
  const [first] = sentencesOf(clause.text);
  const sentence = clause.text.slice(first?.start ?? 0, first?.end ?? clause.text.length);
  const inherited: Found = {
    force: opening.duty.force,
    roles: opening.roles,
    leadIn: leadIn.text,
    sentence,
    evidence: opening.duty.evidence,
    evidenceIn: 'leadIn',
    evidenceAt: opening.at,
  };
  return [inherited, ...own.filter((one) => one.sentence !== sentence)];
}

/** The duty that a lead-in passes on to its items, which is the last one before its colon, and where its words begin. */
function openingOf(text: string): (Binding & { at: number }) | null {
  if (!/:\s*$/.test(text)) return null;
  const last = sentencesOf(text).at(-1);
  const opening = last && bindingsIn(text.slice(last.start, last.end)).at(-1);
  return opening ? { ...opening, at: last.start + opening.duty.start } : null;
}

/** @param complete true leaves out a last sentence that only opens a list */
function inOwnWords(text: string, complete: boolean): Found[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (complete && sentence.endsWith(':')) return [];
    return bindingsIn(sentence).map(({ duty, roles }) => found(duty, roles, sentence));
  });
}

const found = (duty: Duty, roles: Role[], sentence: string): Found => ({
  force: duty.force,
  roles,
  leadIn: '',
  sentence,
  evidence: duty.evidence,
  evidenceIn: 'sentence',
  evidenceAt: duty.start,
});

/** Replaces what was computed for a clause with what the author says about it. */
function corrected(duties: Found[], clause: Clause, entry: DutyEntry | undefined): Found[] {
  if (!entry) return duties;
  const { force, binds } = entry;
  if (force === undefined) return duties.map((one) => ({ ...one, roles: binds ?? one.roles }));
  const roles = binds ?? [...new Set(duties.flatMap((one) => one.roles))];
  const kept = duties.filter((one) => one.force === force);
  if (kept.length > 0) return kept.map((one) => ({ ...one, roles: binds ?? one.roles }));
  const words = { leadIn: '', sentence: clause.text, evidence: '', evidenceAt: 0 };
  return [{ ...words, force, roles, evidenceIn: 'sentence' }];
}

/** Joins duties with the same force and roles; “ … ” is put between sentences that are not next to each other. */
function merged(
  duties: readonly Found[],
  text: string,
): Omit<ClauseDuty, 'clause' | 'corrected'>[] {
  const kept: Omit<ClauseDuty, 'clause' | 'corrected'>[] = [];
  for (const duty of duties) {
    const { force } = duty;
    if (force === 'none') continue;
    const same = kept.find(
      (one) => one.force === force && one.roles.join() === duty.roles.join() && !one.leadIn,
    );
    if (!same || duty.leadIn) kept.push({ ...duty, force });
    else if (!same.sentence.includes(duty.sentence)) {
      const together = `${same.sentence} ${duty.sentence}`;
      const follows = text.includes(together.split(' … ').at(-1) ?? together);
      same.sentence = follows ? together : `${same.sentence} … ${duty.sentence}`;
    }
  }
  return kept;
}
