/** The marks that git leaves where two people changed the same lines. */
import { problem, type Problem } from '../messages/problem.ts';
import { positionsIn } from './positions.ts';

/** The first place that git could not merge, or the first mark that is left of one; null where there is none. */
export function findConflict(source: string, file: string): Problem | null {
  const at = positionsIn(source);
  const start = source.search(/^<{7}(?: |\r?$)/m);
  const rest = source.slice(Math.max(0, start));
  if (start >= 0 && /^={7}\r?$/m.test(rest) && /^>{7}(?: |\r?$)/m.test(rest))
    return problem('merge-conflict', file, at(start));
  const [found = ''] = MARK.exec(source) ?? [];
  if (found === '') return null;
  return problem('merge-mark', file, at(source.search(MARK)), { found: found.trim() });
}

/** A line of seven equal signs below words is how some write a heading. */
const MARK = /^(?:(?:<{7}|>{7}|\|{7})(?: [^\n]*|\r?$)|(?<=(?:^|\n)[ \t\r]*\n)={7}\r?$)/m;
