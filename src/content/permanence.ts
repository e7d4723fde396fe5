/** The promise that a published id never dies: lineage, ids that vanished, ids that came back. */
import type { Edition } from '../policy/edition.ts';
import { problem, problemAt, type Problem } from '../messages/problem.ts';
import { suggest } from '../language/suggest.ts';
import type { Clause } from '../policy/clause.ts';

/**
 * What is wrong with the entries of an edition's `lineage`.
 * @param earlier the editions before, oldest first, proposals left out
 */
export function checkLineage(edition: Edition, earlier: readonly Edition[]): Problem[] {
  const lineage = edition.meta.lineage ?? {};
  const here = new Set(edition.clauses.map((c) => c.id));
  const before = new Set(earlier.flatMap((e) => e.clauses.map((c) => c.id)));
  const problems: Problem[] = [];
  const circling = new Set<string>();
  for (const [id, { to }] of Object.entries(lineage)) {
    const place = `lineage.${id}`;
    const circle = circleFrom(id, lineage);
    if (circle) {
      // One circle is one fault, told where it is first met.
      if (circling.has(id)) continue;
      circle.forEach((member) => circling.add(member));
      problems.push(problemAt(edition, place, 'lineage-circle', { path: circle.join(' → ') }));
      continue;
    }
    if (!before.has(id))
      problems.push(
        problemAt(edition, place, 'lineage-nowhere', { id, suggestion: suggest(id, before) }),
      );
    else if (here.has(id) && !keepsItsId(id, to))
      problems.push(problemAt(edition, place, 'lineage-present', { id }));
    for (const target of to)
      if (!here.has(target))
        problems.push(
          problemAt(edition, place, 'lineage-target', {
            id,
            to: target,
            suggestion: suggest(target, here),
          }),
        );
  }
  return problems;
}

/** A clause that was divided may keep its id for one of the parts: `one: [one, two]`. */
const keepsItsId = (id: string, to: readonly string[]) => to.length > 1 && to.includes(id);

function circleFrom(
  id: string,
  lineage: Readonly<Record<string, { to: string[] }>>,
  path: readonly string[] = [],
): string[] | null {
  if (path[0] === id) return [...path, id];
  if (path.includes(id)) return null;
  const to = lineage[id]?.to ?? [];
  for (const next of to) {
    if (next === id && keepsItsId(id, to)) continue;
    const found = circleFrom(next, lineage, [...path, id]);
    if (found) return found;
  }
  return null;
}

/** Every published id lives on, or lineage says what became of it; and none comes back as another clause. */
export function checkVanished(edition: Edition, earlier: readonly Edition[]): Problem[] {
  const previous = earlier.at(-1);
  if (!previous || edition.clauses.length === 0) return [];
  const here = new Set(edition.clauses.map((c) => c.id));
  const lineage = edition.meta.lineage ?? {};
  const code = edition.meta.status === 'draft' ? 'id-vanished-draft' : 'id-vanished';
  const vanished = previous.clauses
    .filter((c) => c.named && !here.has(c.id) && !lineage[c.id])
    .map((c) =>
      problemAt(edition, edition.places.lineage ? 'lineage' : 'title', code, {
        id: c.id,
        edition: previous.edition,
        text: shorten(c),
      }),
    );
  const before = new Set(previous.clauses.map((c) => c.id));
  const endedIn = new Map<string, string>();
  for (const [i, past] of earlier.entries())
    for (const clause of past.clauses)
      if (!before.has(clause.id)) endedIn.set(clause.id, earlier[i + 1]!.edition);
  const reused = edition.clauses
    .filter((c) => endedIn.has(c.id))
    .map((c) =>
      problem('id-reused', edition.file, c.position, { id: c.id, edition: endedIn.get(c.id)! }),
    );
  return [...vanished, ...reused];
}

const shorten = (clause: Clause) =>
  clause.text.length > 80 ? `${clause.text.slice(0, 80).trimEnd()}…` : clause.text;
