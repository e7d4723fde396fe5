/** How a clause stands otherwise in the text than before. */
import { isHeading, type Clause } from '../../policy/clause.ts';
import type { FoundMeaning } from './meaning.ts';

/**
 * @param old a clause that is `restructured`
 * @param numbered whether the list that an item is in is a numbered one; undefined of others
 * @param after the clauses of the new edition by id
 */
export function structureMeanings(
  old: Clause,
  now: Clause,
  numbered: { was: boolean | undefined; is: boolean | undefined },
  after: ReadonlyMap<string, Clause>,
): FoundMeaning[] {
  if (old.kind !== now.kind) return [{ code: 'kind', was: old.kind, is: now.kind }];
  const found: FoundMeaning[] = [];
  if (old.depth !== now.depth) found.push({ code: 'level', under: hangsFrom(old, now, after) });
  if (numbered.is !== undefined && numbered.was !== undefined && numbered.is !== numbered.was)
    found.push({ code: 'list', ordered: numbered.is });
  // Neither: what it hung from moved away and left it behind.
  return found.length > 0 ? found : [{ code: 'level', under: leadInOf(now, after) }];
}

/** The words of the clause that leads to it; null at the top and right under a heading. */
function leadInOf({ parent }: Clause, after: ReadonlyMap<string, Clause>): string | null {
  const above = parent === null ? undefined : after.get(parent);
  return above && !isHeading(above) ? above.text : null;
}

/** The words of the clause around it if it went in; null where it came out to the top. */
function hangsFrom(
  old: Clause,
  now: Clause,
  after: ReadonlyMap<string, Clause>,
): string | null | undefined {
  const above = now.parent === null ? undefined : after.get(now.parent);
  const isPart = above !== undefined && (isHeading(now) || above.kind === 'item');
  if (isPart) return above.text;
  return now.depth < old.depth ? null : undefined;
}
