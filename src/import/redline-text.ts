/** A comparison as text: removed words in [- -], added ones in {+ +}, both coloured where colour is shown. */
import type { ComparedClause, Comparison, Segment } from '../compare/index.ts';
import { shortened } from './front-matter.ts';

const COLOURS = { delete: ['\u001b[31m', '[-', '-]'], insert: ['\u001b[32m', '{+', '+}'] } as const;

export function redlineText(comparison: Comparison, colour: boolean): string {
  if (comparison.changes.length === 0) return '  Compared: no change.';
  const changed = new Set(comparison.changes);
  return comparison.rows
    .filter((row) => row.role === 'stands' && changed.has(row.clause))
    .map(
      ({ clause }) =>
        `  ${headOf(clause)}\n    ${clause.segments.map((s) => marked(s, colour)).join('') || textsOf(clause)}`,
    )
    .join('\n');
}

function headOf({ kinds, from, to, anchor }: ComparedClause): string {
  const number = (to[0] ?? from[0])?.number;
  return [number, `#${anchor}`, kinds.join(', ')].filter(Boolean).join('  ');
}

const textsOf = ({ from, to }: ComparedClause) => shortened((to[0] ?? from[0])?.text ?? '', 160);

function marked({ op, text, typography }: Segment, colour: boolean): string {
  if (op === 'same')
    return text.length > 240 ? `${text.slice(0, 110)} … ${text.slice(-110)}` : text;
  if (typography) return op === 'insert' ? text : '';
  const [start, open, close] = COLOURS[op];
  return colour ? `${start}${open}${text}${close}\u001b[39m` : `${open}${text}${close}`;
}
