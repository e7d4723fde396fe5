/** The comparison of a pair of editions, worked out once a build. */
import { compareEditions, type Comparison } from '../compare/index.ts';
import type { Edition } from '../policy/edition.ts';
import type { Policy } from '../content/library.ts';
import { changesBetween, lineageBetween } from '../content/lineage.ts';

const known = new WeakMap<Edition, Map<string, Comparison>>();

export function comparisonOf(policy: Policy, from: Edition, to: Edition): Comparison {
  const ofFrom = known.get(from) ?? new Map<string, Comparison>();
  known.set(from, ofFrom);
  let comparison = ofFrom.get(to.edition);
  if (!comparison) {
    comparison = compareEditions(from, to, {
      lineage: lineageBetween(policy.editions, from, to),
      changes: changesBetween(policy.editions, from, to),
    });
    ofFrom.set(to.edition, comparison);
  }
  return comparison;
}
