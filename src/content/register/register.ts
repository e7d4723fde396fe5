/**
 * The register: everything ever published, so that none of it can change unnoticed.
 *
 * It is a set of entries (entry.ts) and the parts that they name. What was published, what
 * its ledger says, which codes it has had and where two people contradict each other are
 * worked out from these, whatever order they come in.
 */
import { present } from '../../language/present.ts';
import type { ClauseKind } from '../../policy/clause.ts';
import { compareEditionSlugs } from '../../policy/slugs.ts';
import { codeOf } from './code.ts';
import {
  ACTS,
  ancestry,
  headOf,
  inOrder,
  tipsOf,
  type Act,
  type Entry,
  type Part,
} from './entry.ts';
import { keyOf, sameValue, type ClauseValue, type Json, type Statement } from './statements.ts';

/** A clause as it was published, corrections included. */
export interface SealedClause {
  id: string;
  kind: ClauseKind;
  /** The number printed beside it, or null. */
  number: string | null;
  text: string;
}

/** One thing that an entry of the ledger changed. */
export interface LedgerItem extends Pick<Statement, 'about' | 'name'> {
  /** What it said and says; null where it said or says nothing, and where words were erased. */
  from: Json;
  to: Json;
}

/** An entry of the public ledger: a dated change of a published edition. */
export interface LedgerEntry {
  /** Its hash in the register. */
  hash: string;
  act: Act;
  /** ISO date. */
  on: string;
  /** The reason, as it is shown to readers. */
  why: string;
  items: LedgerItem[];
  /** The code on copies printed until then; null where words that it was made of were erased. */
  codeBefore: string | null;
  /** The code on copies printed from then on, by whoever had no other entry; null likewise. */
  codeAfter: string | null;
}

/** One published edition. */
export interface SealedEdition {
  policy: string;
  edition: string;
  title: string;
  /** ISO date of the seal; not the date of approval. */
  sealedOn: string;
  /** The place of its seal among the entries of the register: editions are not always published in the order of their years. */
  order: number;
  /** The short code of the whole text, corrections included. */
  code: string;
  /** In reading order. */
  clauses: SealedClause[];
  /** Everything that it says, by `keyOf`, the ledger's changes included. */
  statements: ReadonlyMap<string, Statement>;
  /** Oldest first. */
  ledger: LedgerEntry[];
}

/** Two people, neither of whom had the other's entry, said different things. */
export interface Conflict {
  policy: string;
  edition: string;
  about: Statement['about'];
  name: string;
  said: { act: Act; on: string; value: Json }[];
}

export interface Register {
  /** Each after those that it was written on. */
  entries: readonly Entry[];
  /** By their hashes. */
  parts: ReadonlyMap<string, Part>;
  /** The hashes of the entries that no other was written on. */
  tips: readonly string[];
  /** The code that stands for the whole register so far. */
  head: string;
  /** By policy, then oldest first. */
  editions: readonly SealedEdition[];
  conflicts: readonly Conflict[];
  /** What entries do that no command would have written, a sentence each. */
  unlawful: readonly string[];
}

/** Works out what the entries amount to. */
export function registerOf(
  unordered: readonly Entry[],
  parts: ReadonlyMap<string, Part>,
): Register {
  const entries = inOrder(unordered);
  const tips = tipsOf(entries);
  const instead = new Map(entries.flatMap((entry) => entry.instead));
  const places = new Map(entries.map(({ hash }, i) => [hash, i]));
  const history: History = { places, parts, instead, isBefore: ancestry(entries) };
  const byEdition = Map.groupBy(entries, ({ policy, edition }) => `${policy}/${edition}`);
  const replayed = [...byEdition.values()].map((own) => replay(own, history));
  return {
    entries,
    parts,
    tips,
    head: headOf(tips),
    editions: replayed
      .flatMap(({ sealed }) => sealed ?? [])
      .sort(
        (a, b) =>
          (a.policy < b.policy ? -1 : a.policy > b.policy ? 1 : 0) ||
          compareEditionSlugs(a.edition, b.edition),
      ),
    conflicts: replayed.flatMap(({ conflicts }) => conflicts),
    unlawful: replayed.flatMap(({ unlawful }) => unlawful),
  };
}

export const emptyRegister: Register = registerOf([], new Map());

/** The sealed edition, or null where it was never sealed. */
export const sealOf = (
  register: Pick<Register, 'editions'>,
  policy: string,
  edition: string,
): SealedEdition | null =>
  register.editions.find((e) => e.policy === policy && e.edition === edition) ?? null;

/** The public ledger of an edition, oldest first. */
export const ledgerOf = (
  register: Register,
  policy: string,
  edition: string,
): readonly LedgerEntry[] => sealOf(register, policy, edition)?.ledger ?? [];

/** Where two people contradict each other about an edition. */
export const conflictsOf = (
  { conflicts }: Pick<Register, 'conflicts'>,
  { policy, edition }: { policy: string; edition: string },
): Conflict[] => conflicts.filter((c) => c.policy === policy && c.edition === edition);

/** What replaying the entries of one edition needs of the rest. */
interface History {
  /** The place of each entry among all, by its hash. */
  places: ReadonlyMap<string, number>;
  parts: ReadonlyMap<string, Part>;
  /** What came in the place of erased parts. */
  instead: ReadonlyMap<string, string>;
  isBefore: (ancestor: string, descendant: string) => boolean;
}

/** What one statement has come to: the part that says it, and whoever said so last. */
interface Held {
  part: string;
  /** More than one where they were written side by side. */
  by: Entry[];
}

type State = Map<string, Held>;

interface Replayed {
  sealed: SealedEdition | null;
  conflicts: Conflict[];
  unlawful: string[];
}

/** @param own the entries of one edition, in order */
function replay(own: readonly Entry[], history: History): Replayed {
  const state: State = new Map();
  const ledger: LedgerEntry[] = [];
  const unlawful: string[] = [];
  for (const entry of own) {
    const inView = seenBy(entry, own, history);
    if (!isLawful(entry, inView, history)) unlawful.push(unlawfulWords(entry));
    if (ACTS[entry.act].inLedger) ledger.push(ledgerEntry(entry, inView, history));
    apply(entry, state, history);
  }
  const adopted = own.find(({ act }) => act === 'adopt');
  if (!adopted) return { sealed: null, conflicts: [], unlawful };
  const { policy, edition, on } = adopted;
  const order = history.places.get(adopted.hash) ?? 0;
  const statements = said(state, history);
  const title = titleOf(statements);
  const clauses = clausesOf(statements);
  const code = codeOf({ policy, edition, title, clauses });
  const sealed = { policy, edition, title, sealedOn: on, order, code, clauses, statements, ledger };
  return { sealed, conflicts: conflictsIn(state, adopted, history), unlawful };
}

/** The state that whoever wrote the entry had before them. */
function seenBy(entry: Entry, own: readonly Entry[], history: History): State {
  const state: State = new Map();
  for (const other of own)
    if (other !== entry && history.isBefore(other.hash, entry.hash)) apply(other, state, history);
  return state;
}

function apply(entry: Entry, state: State, history: History): void {
  if (entry.act === 'redact') {
    const instead = new Map(entry.instead);
    for (const [key, held] of state)
      state.set(key, { ...held, part: instead.get(held.part) ?? held.part });
    return;
  }
  for (const part of entry.parts) {
    const says = contentOf(part, history);
    if (!says || says.about === 'why') continue;
    const key = keyOf(says);
    const beside = (state.get(key)?.by ?? []).filter((e) => !history.isBefore(e.hash, entry.hash));
    state.set(key, { part, by: [...beside, entry] });
  }
}

/** What a part says, or what came in its place; null where the line is missing. */
function contentOf(hash: string, { parts, instead }: History): Statement | null {
  let found: string | undefined = hash;
  while (found !== undefined && !parts.has(found)) found = instead.get(found);
  return found === undefined ? null : (parts.get(found)?.says ?? null);
}

/** Only the first entry publishes, except where two people published at once and one settles it. */
function isLawful(entry: Entry, inView: State, history: History): boolean {
  if (entry.act !== 'adopt') return inView.size > 0;
  return inView.size === 0 || conflictsIn(inView, entry, history).length > 0;
}

const unlawfulWords = ({ act, on, policy, edition }: Entry) =>
  act === 'adopt'
    ? `${policy}/${edition} was sealed before, and again on ${on}`
    : `the entry of ${on} (${act}) is about ${policy}/${edition}, which was never sealed before it`;

function ledgerEntry(entry: Entry, inView: State, history: History): LedgerEntry {
  const { hash, act, on } = entry;
  const says = entry.parts.flatMap((part) => contentOf(part, history) ?? []);
  const items = says
    .filter(({ about }) => about !== 'why')
    .map(({ about, name, value }): LedgerItem => {
      const before = inView.get(keyOf({ about, name }));
      const from = (before && contentOf(before.part, history)?.value) ?? null;
      return act === 'redact'
        ? { about, name, from: null, to: null }
        : { about, name, from, to: value };
    });
  const why = says.find(({ about }) => about === 'why')?.value;
  const withIt: State = new Map(inView);
  apply(entry, withIt, history);
  return {
    hash,
    act,
    on,
    why: typeof why === 'string' ? why : '',
    items: act === 'redact' ? once(items) : items,
    codeBefore: codeIn(inView, entry, history),
    codeAfter: codeIn(withIt, entry, history),
  };
}

const once = (items: readonly LedgerItem[]) => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

/** The code of the text in a state; null where a part of it was erased later. */
function codeIn(state: State, { policy, edition }: Entry, history: History): string | null {
  const statements = said(state, history);
  const coded = [...state].filter(([key]) => key === TITLE || key.startsWith('clause '));
  if (coded.some(([, { part }]) => !history.parts.has(part))) return null;
  return codeOf({ policy, edition, title: titleOf(statements), clauses: clausesOf(statements) });
}

const TITLE = keyOf({ about: 'field', name: 'title' });

/** The statements in a state, those taken out left out. */
function said(state: State, history: History): Map<string, Statement> {
  const statements = new Map<string, Statement>();
  for (const [key, { part }] of state) {
    const says = contentOf(part, history);
    if (says && says.value !== null) statements.set(key, says);
  }
  return statements;
}

const titleOf = (statements: ReadonlyMap<string, Statement>): string => {
  const title = statements.get(TITLE)?.value;
  return typeof title === 'string' ? title : '';
};

const clausesOf = (statements: ReadonlyMap<string, Statement>): SealedClause[] =>
  [...statements.values()]
    .filter(({ about }) => about === 'clause')
    .map(({ name, value }) => {
      const { kind, number, text } = clauseIn(value);
      return { id: name, kind, number, text };
    });

/** The file's reader has made sure that a clause's value is one. */
export const clauseIn = (value: Json): ClauseValue => value as unknown as ClauseValue;

function conflictsIn(
  state: State,
  { policy, edition }: Pick<Entry, 'policy' | 'edition'>,
  history: History,
): Conflict[] {
  return [...state].flatMap(([key, { by }]) => {
    if (by.length < 2) return [];
    const said = by.map((entry) => ({
      act: entry.act,
      on: entry.on,
      value: valueIn(entry, key, history),
    }));
    if (said.every(({ value }) => sameValue(value, said[0]?.value))) return [];
    const [about = '', ...name] = key.split(' ');
    return [{ policy, edition, about: about as Statement['about'], name: name.join(' '), said }];
  });
}

function valueIn(entry: Entry, key: string, history: History): Json {
  const found = entry.parts
    .map((part) => contentOf(part, history))
    .find((says) => says && keyOf(says) === key);
  return present(found, 'the entry is among those that set this statement').value;
}
