/** The marks that git leaves where two people changed the same lines. */
import { problem, type Problem } from '../messages/problem.ts';
import { positionsIn } from './positions.ts';

/** The first place that git could not merge; null where there is none. */
export function findConflict(source: string, file: string): Problem | null {
  const start = source.search(/^<{7}(?: |\r?$)/m);
  if (start < 0) return null;
  const rest = source.slice(start);
  const isConflict = /^={7}\r?$/m.test(rest) && /^>{7}(?: |\r?$)/m.test(rest);
  return isConflict ? problem('merge-conflict', file, positionsIn(source)(start)) : null;
}
