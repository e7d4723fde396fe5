/**
 * Checks the comparisons written down in FEATURES.md against what the clause
 * ids show by themselves. No aligner is used: the answers are there to judge it.
 */
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/policy/edition.ts';
import type { Clause } from '../../../src/policy/clause.ts';
import { demoSchool, editionOf, readAnswers, type Answer } from '../../support/demo.ts';

const answers = readAnswers().comparisons;

it('covers every pair of neighbouring editions', () => {
  const pairs = demoSchool().policies.flatMap(({ slug, editions }) =>
    editions.slice(1).map((e, i) => `${slug} ${editions[i]!.edition} → ${e.edition}`),
  );
  expect(answers.map((a) => `${a.policy} ${a.from} → ${a.to}`).sort()).toEqual(pairs.sort());
});

describe.each(answers)('$policy $from → $to', (answer) => {
  const before = clausesById(editionOf(demoSchool(), answer.policy, answer.from));
  const edition = editionOf(demoSchool(), answer.policy, answer.to);
  const after = clausesById(edition);
  const lineage = edition.meta.lineage ?? {};
  const listed = (...kinds: string[]) =>
    answer.lines.filter((line) => kinds.includes(line.kind)).flatMap((line) => line.to);

  it('names the clauses that changed in themselves', () => {
    const moved = new Set(listed('moved'));
    const found: Record<string, string[]> = {};
    for (const [id, clause] of after) {
      const was = before.get(id) ?? before.get(renamedFrom(id, lineage) ?? '');
      if (was) (found[kindOf(was, clause, moved.has(id))] ??= []).push(id);
    }
    delete found.unchanged;
    const kinds = ['changed', 'typography', 'format', 'renumbered', 'reference renumbered'];
    for (const kind of kinds)
      expect([kind, ...listed(kind)]).toEqual([kind, ...(found[kind] ?? [])]);
  });

  it('names the clauses that are new and those that ended', () => {
    const heirs = new Set(Object.values(lineage).flatMap((entry) => entry.to));
    const fresh = [...after.keys()].filter((id) => !before.has(id) && !heirs.has(id));
    expect(listed('added')).toEqual(fresh);
    const ended = [...before.keys()].filter((id) => lineage[id]?.to.length === 0);
    expect(listed('removed')).toEqual(ended);
    expect(lineageSaid(answer)).toEqual(
      new Set(
        Object.entries(lineage).flatMap(([id, { to }]) => to.map((heir) => `${id} → ${heir}`)),
      ),
    );
  });

  it('names the clauses that moved: without them, the rest are in the same order', () => {
    const rest = (moved: readonly string[]) => {
      const stayed = (one: ReadonlyMap<string, Clause>, other: ReadonlyMap<string, Clause>) =>
        [...one.keys()].filter((id) => other.has(id) && !moved.includes(id)).join();
      return stayed(before, after) === stayed(after, before);
    };
    expect(rest(listed('moved'))).toBe(true);
    for (const id of listed('moved'))
      expect(rest(listed('moved').filter((m) => m !== id))).toBe(false);
  });

  it('has a reason in the front matter for every change, and none without one', () => {
    const due = new Set(
      listed('changed', 'typography', 'format', 'added', 'removed', 'moved', 'split', 'merged'),
    );
    expect(new Set(Object.keys(edition.meta.changes ?? {}))).toEqual(due);
  });
});

function clausesById(edition: Edition): Map<string, Clause> {
  return new Map(edition.clauses.filter((c) => c.named).map((c) => [c.id, c]));
}

type Lineage = NonNullable<Edition['meta']['lineage']>;

/** The one old id that became this one and nothing else; null for a split or a merge. */
function renamedFrom(id: string, lineage: Lineage): string | null {
  const from = Object.entries(lineage).filter(([, { to }]) => to.includes(id));
  const [only] = from;
  return only && from.length === 1 && only[1].to.length === 1 ? only[0] : null;
}

function lineageSaid(answer: Answer): Set<string> {
  return new Set(
    answer.lines.flatMap((line) =>
      line.from.flatMap((from) => line.to.map((to) => `${from} → ${to}`)),
    ),
  );
}

/** A clause's words, in which every printed reference is the same whatever its number. */
const words = ({ runs }: Clause) =>
  runs.map((run) => (run.marks.some((m) => m.type === 'reference') ? '§' : run.text)).join('');

const fold = (text: string) =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ');

function kindOf(was: Clause, now: Clause, moved: boolean): string {
  if (was.text !== now.text) {
    if (words(was) === words(now)) return 'reference renumbered';
    return fold(was.text) === fold(now.text) ? 'typography' : 'changed';
  }
  if (JSON.stringify(was.runs) !== JSON.stringify(now.runs)) return 'format';
  return was.number !== now.number && !moved ? 'renumbered' : 'unchanged';
}
