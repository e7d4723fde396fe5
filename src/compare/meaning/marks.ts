/** The same words under other marks: emphasis, links, footnotes. */
import type { Mark } from '../../policy/clause.ts';
import { sameMarks } from '../redline/redline-runs.ts';
import type { Segment } from '../alignment.ts';
import type { Claim } from './meaning.ts';
import { quote } from './words.ts';

const NAMES: Readonly<Record<string, string>> = {
  strong: 'bold',
  emphasis: 'italic',
  code: 'code',
  delete: 'struck through',
};

/** Where a mark leads, or null for marks that lead nowhere. */
function targetOf(mark: Mark): string | null {
  if (mark.type === 'link') return mark.href;
  return mark.type === 'reference' ? `#${mark.to}` : null;
}

export function markClaims(segments: readonly Segment[]): Claim[] {
  return segments.flatMap((segment): Claim[] => {
    const { op, text, marks = [], was } = segment;
    if (text === '' && op !== 'same') return [footnote(op)];
    if (op !== 'same' || !was) return [];
    const [from, to] = [targets(was), targets(marks)];
    const claims: Claim[] = [];
    if (from !== to) claims.push(link(text, from, to));
    if (!sameMarks(was.filter(isLook), marks.filter(isLook))) claims.push(look(text, was, marks));
    return claims;
  });
}

function isLook(mark: Mark): boolean {
  return targetOf(mark) === null;
}

function targets(marks: readonly Mark[]): string {
  return marks.flatMap((mark) => targetOf(mark) ?? []).join(' ');
}

function footnote(op: 'delete' | 'insert'): Claim {
  const sentence = `Reference: a footnote was ${op === 'insert' ? 'added' : 'removed'}.`;
  return { class: 'reference', sentence };
}

function link(text: string, from: string, to: string): Claim {
  const what =
    from === ''
      ? `${quote(text)} now links to ${to}.`
      : to === ''
        ? `${quote(text)} no longer links to ${from}.`
        : `the link of ${quote(text)} now goes to ${to}, not to ${from}.`;
  const words = { ...(from && { from }), ...(to && { to }) };
  return { class: 'reference', ...words, sentence: `Reference: ${what}` };
}

function look(text: string, was: readonly Mark[], marks: readonly Mark[]): Claim {
  const names = (list: readonly Mark[]): string[] => list.flatMap((mark) => NAMES[mark.type] ?? []);
  const [from, to] = [names(was), names(marks)];
  const gained = to.filter((name) => !from.includes(name));
  const lost = from.filter((name) => !to.includes(name));
  const parts = [
    ...(gained.length > 0 ? [`now ${gained.join(' and ')}`] : []),
    ...(lost.length > 0 ? [`no longer ${lost.join(' or ')}`] : []),
  ];
  const how = parts.length > 0 ? parts.join(', ') : 'marked otherwise';
  return { class: 'format', sentence: `Format: ${quote(text)} is ${how}.` };
}
