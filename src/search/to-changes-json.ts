/** Works out, for the build, what questions about changes are answered from. */
import type { ComparedClause, Comparison } from '../compare/comparison.ts';
import { changeWords } from '../compare/kind-words.ts';
import type { Segment } from '../compare/redline/segment.ts';
import { editionDate } from '../content/timeline.ts';
import type { Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import type { Strings } from '../strings/strings.ts';
import type { ChangeLine, ChangesJson, PairChanges } from './changes-json.ts';

/** Two editions of which one followed the other. */
export interface ComparedPair {
  policy: string;
  from: Edition;
  /** The older one, as the comparison's address has it. */
  fromName: string;
  to: Edition;
  comparison: Comparison;
}

/** What of unchanged words is kept on either side of a change, and of a whole clause: characters. */
const AROUND = 90;
const WHOLE = 600;

export function toChangesJson(pairs: readonly ComparedPair[], t: Strings): ChangesJson {
  const all = pairs.map((pair): PairChanges => {
    const { policy, from, fromName, to, comparison } = pair;
    const isOther = from.policy !== policy;
    const older = editionName(from.edition, t);
    return {
      policy,
      from: fromName,
      to: to.edition,
      older: isOther ? t.kinds.place(from.meta.title, older) : older,
      newer: editionName(to.edition, t),
      on: editionDate(to).start,
      changes: comparison.changes.flatMap((change) => lineOf(change, t)),
    };
  });
  return {
    pairs: all
      .filter(({ changes }) => changes.length > 0)
      .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1)),
  };
}

function lineOf(change: ComparedClause, t: Strings): ChangeLine[] {
  const redline = redlineOf(change.segments);
  // Where nothing but the place or the typing differs, no word has changed.
  if (redline.length < 2) return [];
  const clause = change.to[0] ?? change.from[0];
  const under = clause?.section.at(-1) ?? '';
  return [[change.anchor, clause?.number ?? '', changeWords(change, t), under, redline]];
}

/** Unchanged, removed and added words in turn; of long unchanged ones those beside a change. */
function redlineOf(segments: readonly Segment[]): string[] {
  const turns: [same: string, removed: string, added: string][] = [];
  for (const { op, text, typography } of segments) {
    const last = turns.at(-1);
    const isSame = op === 'same' || typography === true;
    if (isSame && op === 'delete') continue;
    if (!last || (isSame && (last[1] || last[2]))) turns.push(['', '', '']);
    const turn = turns.at(-1);
    if (turn) turn[isSame ? 0 : op === 'delete' ? 1 : 2] += text;
  }
  if (!turns.some(([, removed, added]) => removed || added)) return [];
  const flat = turns.flatMap(([same, removed, added], i) => [
    shortened(same, i > 0, removed !== '' || added !== ''),
    ended(removed),
    ended(added),
  ]);
  while (flat.at(-1) === '') flat.pop();
  return flat;
}

/** @param after true where a change comes before it; before: where one follows */
function shortened(text: string, after: boolean, before: boolean): string {
  const begin = after ? AROUND : 0;
  const end = before ? AROUND : 0;
  if (text.length <= (begin + end) * 1.3) return text;
  const head = text.slice(0, begin).replace(/\S*$/, '');
  const tail = end ? text.slice(-end).replace(/^\S*/, '') : '';
  return `${head}…${tail}`;
}

const ended = (text: string): string =>
  text.length <= WHOLE ? text : `${text.slice(0, WHOLE).replace(/\S*$/, '')}…`;
