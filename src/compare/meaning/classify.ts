/**
 * What a change of a clause means.
 *
 * Each reading below looks for one class of meaning and claims it only on the words
 * it can show. Whatever no reading explains is "wording": a reader is never told more
 * than the words decide.
 */
import { overlaps } from '../../language/place.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokenize.ts';
import type { Mark } from '../../policy/clause.ts';
import { sameMarks, type Segment } from '../redline/segment.ts';
import { readChanges, type Change, type ChangeMap } from './change-map.ts';
import { lawClaims, quantityClaims, referenceClaims } from './detail-meanings.ts';
import { forceClaims, negationClaims } from './force-meanings.ts';
import { limitClaims } from './limit-meanings.ts';
import { MEANING_CLASSES, quote, type Claim, type Meaning } from './meaning.ts';
import { whoClaims } from './who-meanings.ts';

/**
 * The meanings of a change, weightiest first; empty where nothing changed.
 *
 * @param before the old text, or null for a clause that is new.
 * @param after the new text, or null for a clause that is gone.
 * @param segments the redline of the two.
 */
export function classify(
  before: string | null,
  after: string | null,
  segments: readonly Segment[],
): Meaning[] {
  const columns = columnClaims(segments);
  if (columns) return columns;
  const map = readChanges(segments);
  const duties = forceClaims(map);
  const force = [...duties, ...limitClaims(map, duties)];
  const claims: Claim[] = [
    ...force,
    ...negationClaims(map, force),
    ...whoClaims(map),
    ...quantityClaims(map),
    ...lawClaims(map),
    // In a clause that came or went whole, references came or went with it.
    ...(before === null || after === null ? [] : referenceClaims(map)),
  ];
  const rest = map.changes.filter((change) => !isExplained(change, claims));
  const isWording = claims.length === 0 ? rest.length > 0 : rest.some((one) => isWorded(map, one));
  if (isWording) claims.push(wording(before, after));
  claims.push(...markClaims(segments));
  if (claims.length === 0 && segments.some((segment) => segment.typography)) claims.push(TYPING);
  return distinct(claims)
    .sort((a, b) => MEANING_CLASSES.indexOf(a.class) - MEANING_CLASSES.indexOf(b.class))
    .map(toMeaning);
}

/** A row in which nothing differs but columns that came or went whole; null for any other. */
function columnClaims(segments: readonly Segment[]): Meaning[] | null {
  const changed = segments.filter(({ op, was }) => op !== 'same' || was);
  if (changed.length === 0 || changed.some(({ column }) => column === undefined)) return null;
  const told = changed.map(
    ({ column, op }) => `Wording: column “${column}” ${op === 'insert' ? 'added' : 'removed'}.`,
  );
  return [...new Set(told)].map((sentence) => ({ class: 'wording', sentence }));
}

const TYPING: Claim = {
  class: 'typography',
  sentence: 'Typography: only quotation marks, dashes, capitals or spaces differ.',
};

function wording(before: string | null, after: string | null): Claim {
  const what =
    before === null
      ? 'this text is new.'
      : after === null
        ? 'this text was removed.'
        : 'the words changed.';
  return { class: 'wording', sentence: `Wording: ${what}` };
}

function isExplained(change: Change, claims: readonly Claim[]): boolean {
  return claims.some(
    ({ old, now }) =>
      (old !== undefined && change.old.end > change.old.start && overlaps(old, change.old)) ||
      (now !== undefined && change.now.end > change.now.start && overlaps(now, change.now)),
  );
}

/** Whether a change is more than small words and punctuation that follow another change. */
function isWorded({ before, after }: ChangeMap, { old, now }: Change): boolean {
  const words = `${before.slice(old.start, old.end)} ${after.slice(now.start, now.end)}`;
  return tokenize(words).some(
    ({ kind, key }) => kind === 'number' || (kind === 'word' && !STOP_WORDS.has(key)),
  );
}

function distinct(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence));
}

function toMeaning({ class: kind, effect, from, to, sentence }: Claim): Meaning {
  return {
    class: kind,
    ...(effect && { effect }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    sentence,
  };
}

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

function markClaims(segments: readonly Segment[]): Claim[] {
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
