/**
 * Turns finished links into alignments: groups the clauses that belong together and says
 * what became of each group.
 */
import { foldText, tokenize } from '../../language/tokenize.ts';
import { contentKey, isAttached, type Run } from '../../policy/clause.ts';
import type { Alignment, AlignmentKind, ClauseInput } from '../alignment.ts';
import { withoutLabel } from './clause-side.ts';
import { LEAST_LIKENESS, type Likeness } from './likeness.ts';
import { followNotes } from '../follow-notes.ts';
import type { Links } from './links.ts';
import type { Moves } from './moves.ts';

/**
 * The alignments in reading order: as the new edition reads, each removed clause
 * after the clause that it came after.
 */
export function readAlignments(links: Links, moves: Moves, likeness: Likeness): Alignment[] {
  const place = ({ from, to }: LinkGroup): number =>
    to[0] ?? (moves.oldPlaces[from[0] ?? 0] ?? -1) + 0.5;
  const groups = groupLinks(links);
  groups.sort((a, b) => place(a) - place(b) || (a.from[0] ?? 0) - (b.from[0] ?? 0));
  return groups.map((group) => ({ ...group, kinds: kindsOf(links, group, moves, likeness) }));
}

interface LinkGroup {
  from: number[];
  to: number[];
}

/** Every clause in exactly one group: pairs with their parts, and each clause left alone. */
function groupLinks(links: Links): LinkGroup[] {
  const { before, after } = links;
  const root = Int32Array.from({ length: before.size + after.size }, (_, node) => node);
  const find = (node: number): number => {
    let at = node;
    while (root[at] !== at) at = root[at] = root[root[at] ?? at] ?? at;
    return at;
  };
  const join = (i: number, j: number): void => {
    const [a, b] = [find(i), find(before.size + j)];
    root[Math.max(a, b)] = Math.min(a, b);
  };
  links.to.forEach((j, i) => {
    if (j >= 0) join(i, j);
  });
  for (const [i, j] of links.parts) join(i, j);

  const groups = new Map<number, LinkGroup>();
  for (let node = 0; node < root.length; node += 1) {
    const key = find(node);
    const group = groups.get(key) ?? { from: [], to: [] };
    if (node < before.size) group.from.push(node);
    else group.to.push(node - before.size);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function kindsOf(
  links: Links,
  { from, to }: LinkGroup,
  { moved }: Moves,
  likeness: Likeness,
): AlignmentKind[] {
  const [i, j] = [from[0], to[0]];
  if (i === undefined) return ['added'];
  if (j === undefined) return ['removed'];
  const old = from.flatMap((index) => links.before.clauses[index] ?? []);
  const now = to.flatMap((index) => links.after.clauses[index] ?? []);
  const alone = from.length === 1 && to.length === 1;
  const kinds: AlignmentKind[] = [];
  if (to.length > 1) kinds.push('split');
  if (from.length > 1) kinds.push('merged');
  const words = wordKind(followFootnotes(links, old), now);
  if (words === 'changed' && alone && likeness.kept(i, j) < LEAST_LIKENESS) kinds.push('rewritten');
  else if (words) kinds.push(words);
  if (from.some((index) => moved.has(index))) kinds.push('moved');
  if (alone && isRestructured(links, i, j, moved)) kinds.push('restructured');
  if (alone) kinds.push(...nameKinds(old[0], now[0]));
  return kinds.length > 0 ? kinds : ['unchanged'];
}

/**
 * Whether a clause of a pair stands otherwise in the text than before. What only went along with
 * the clause that it hangs from does not, and a move says by itself that the place is another one.
 */
function isRestructured(
  { before, after, to }: Links,
  i: number,
  j: number,
  moved: ReadonlySet<number>,
): boolean {
  const [old, now] = [before.clauses[i], after.clauses[j]];
  if (!old?.kind || !now?.kind) return false;
  if (old.kind !== now.kind) return true;
  if (old.ordered !== undefined && now.ordered !== undefined && old.ordered !== now.ordered)
    return true;
  if (moved.has(i)) return false;
  const [above, aboveNow] = [before.parents[i] ?? -1, after.parents[j] ?? -1];
  // Its lead-in moved away without it.
  if (old.kind === 'item' && moved.has(above) && to[above] !== aboveNow) return true;
  const [was, is] = [old.depth, now.depth];
  if (was === undefined || is === undefined || was === is) return false;
  const wentAlong =
    to[above] === aboveNow &&
    was - (before.clauses[above]?.depth ?? 0) === is - (after.clauses[aboveNow]?.depth ?? 0);
  return !wentAlong;
}

/** What differs in the texts: words, else typing, else marks; null where only a typed label does. */
function wordKind(
  old: readonly ClauseInput[],
  now: readonly ClauseInput[],
): 'changed' | 'typography' | 'format' | null {
  if (attachedIn(old) !== attachedIn(now)) return 'changed';
  if (printedOf(old) === printedOf(now)) return marksOf(old) === marksOf(now) ? null : 'format';
  return haveSameWords(wordsOf(old), wordsOf(now)) ? 'typography' : 'changed';
}

/** The contents of the pictures and files that some clauses use. */
function attachedIn(clauses: readonly ClauseInput[]): string {
  const marks = clauses.flatMap(({ runs = [] }) => runs.flatMap((run) => run.marks));
  const keys = marks.filter(isAttached).map(contentKey);
  return [...new Set(keys)].join(' ');
}

/** The old clauses with their footnotes under the names that these have now. */
function followFootnotes(links: Links, old: readonly ClauseInput[]): ClauseInput[] {
  return old.map((clause) => {
    if (!clause.runs?.some(({ text }) => text === '')) return clause;
    const nameNow = (id: string): string => {
      const note = links.before.clauses.findIndex((one) => one.id === id);
      return links.after.clauses[links.to[note] ?? -1]?.id ?? id;
    };
    return { ...clause, runs: followNotes(clause.runs, nameNow) };
  });
}

function printedOf(clauses: readonly ClauseInput[]): string {
  return clauses.map((clause) => withoutLabel(clause.text)).join(' ');
}

/** As printed, but a clause number that follows its clause counts as its target. */
function wordsOf(clauses: readonly ClauseInput[]): string {
  const texts = clauses.map(({ text, runs }) => {
    if (!runs?.some((run) => targetOf(run) !== undefined)) return text;
    return runs.map((run) => targetOf(run) ?? run.text).join('');
  });
  return texts.map(withoutLabel).join(' ');
}

function targetOf(run: Run): string | undefined {
  for (const mark of run.marks) if (mark.type === 'reference') return `#${mark.to}`;
  return undefined;
}

function haveSameWords(a: string, b: string): boolean {
  if (foldText(a) !== foldText(b)) return false;
  const keys = (text: string): string =>
    tokenize(text)
      .flatMap((t) => (t.kind === 'space' ? [] : t.key))
      .join(' ');
  return keys(a) === keys(b);
}

/** The marks of each stretch of text as one string; a clause without runs has none. */
function marksOf(clauses: readonly ClauseInput[]): string {
  const stretches: { marks: string; length: number }[] = [];
  for (const run of clauses.flatMap(
    (clause) => clause.runs ?? [{ text: clause.text, marks: [] }],
  )) {
    const marks = JSON.stringify(
      run.marks.map((mark) => (isAttached(mark) ? contentKey(mark) : Object.entries(mark).sort())),
    );
    const last = stretches.at(-1);
    // Spaces carry no marks to a reader: two clauses joined by one are marked as before.
    const length = run.text.replace(/\s+/g, '').length;
    if (last?.marks === marks) last.length += length;
    else stretches.push({ marks, length });
  }
  return JSON.stringify(stretches);
}

function nameKinds(old: ClauseInput | undefined, now: ClauseInput | undefined): AlignmentKind[] {
  if (!old || !now) return [];
  const kinds: AlignmentKind[] = [];
  if (label(old) !== label(now)) kinds.push('renumbered');
  const named = old.named !== false && now.named !== false;
  if (named && old.id && now.id && old.id !== now.id) kinds.push('renamed');
  return kinds;
}

/** The printed number, and a label typed into the text. */
function label(clause: ClauseInput): string {
  const typed = clause.text.slice(0, clause.text.length - withoutLabel(clause.text).length);
  return `${clause.number ?? ''} ${typed.trim()}`;
}
