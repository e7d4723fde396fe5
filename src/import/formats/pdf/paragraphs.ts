/** From lines to paragraphs. */
import type { Remark, SourceParagraph } from '../source-document.ts';
import { typedLabel } from '../../structure/labels.ts';
import type { Line } from './lines.ts';

export function toParagraphs(lines: readonly Line[], remarks: Remark[]): SourceParagraph[] {
  const words = new Set(lines.flatMap((l) => l.text.toLowerCase().match(/\p{L}+/gu) ?? []));
  const gap = usualGap(lines);
  const edge = Math.max(0, ...lines.map((l) => l.right));
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && groups.at(-1) && goesOn(last, line, gap, edge)) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  const margin = Math.min(...lines.map((l) => l.left));
  return groups.map((group) => {
    const [first] = group as [Line, ...Line[]];
    const place = `page ${first.page}`;
    return {
      type: 'paragraph',
      runs: [
        {
          text: join(group, words, remarks, place),
          marks: group.every((l) => l.bold) ? [{ type: 'strong' }] : [],
        },
      ],
      anchors: [],
      indent: Math.max(0, first.left - margin),
      look: { size: first.size, centred: false },
      place,
    };
  });
}

function goesOn(last: Line, line: Line, gap: number, edge: number): boolean {
  if (Math.abs(last.size - line.size) > 0.6 || last.bold !== line.bold) return false;
  if (typedLabel(line.text)?.sure) return false;
  const ended = /[.:;?!]["”’)]?$/.test(last.text);
  if (last.page !== line.page) return !ended && /^\p{Ll}/u.test(line.text);
  if (line.top - last.top > gap * 1.35) return false;
  if (last.font !== line.font && (last.right < edge * 0.8 || ended)) return false;
  const full = last.right > edge * 0.82;
  return full || (!ended && /^\p{Ll}/u.test(line.text));
}

/** The distance between most neighbouring lines, in points. */
function usualGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    const step = last && last.page === line.page ? Math.round(line.top - last.top) : 0;
    if (step > 4 && step < 40) counts.set(step, (counts.get(step) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 14;
}

/** A hyphen at a line's end goes where the word stands without one elsewhere; else it stays, and is remarked on. */
function join(
  group: readonly Line[],
  words: ReadonlySet<string>,
  remarks: Remark[],
  place: string,
): string {
  let text = '';
  for (const line of group) {
    const [, head = ''] = /(\p{L}+)-$/u.exec(text) ?? [];
    const [, tail = ''] = /^(\p{Ll}\p{L}*)/u.exec(line.text) ?? [];
    if (text === '') text = line.text;
    else if (head && tail) {
      const whole = words.has((head + tail).toLowerCase());
      if (!whole)
        remarks.push({
          place,
          text: `“${head}-${tail}” was parted at a line’s end; its hyphen was kept`,
        });
      text = `${whole ? text.slice(0, -1) : text}${line.text}`;
    } else text += ` ${line.text}`;
  }
  return text;
}
