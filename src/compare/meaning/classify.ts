/**
 * What a change of a clause means.
 *
 * Each reading looks for one class of meaning and finds it only where it can show the words.
 * Whatever no reading explains is "wording": a reader is never told more than the words decide.
 */
import { overlaps } from '../../language/place.ts';
import { TOKEN_KINDS, tokenize } from '../../language/tokenize.ts';
import { targetOf, type Mark } from '../../policy/clause.ts';
import { MARK_WORDS, OPERATIONS, sameMarks, type Segment } from '../redline/segment.ts';
import { readChanges, type Change, type ChangeMap } from './change-map.ts';
import { detailMeanings } from './detail-meanings.ts';
import { forceMeanings, negationMeanings } from './force-meanings.ts';
import { limitMeanings } from './limit-meanings.ts';
import { MEANING_CLASSES, labelled, quote, type Meaning, type PlacedMeaning } from './meaning.ts';
import { whoMeanings } from './who-meanings.ts';

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
  const columns = columnMeanings(segments);
  if (columns) return columns;
  const map = readChanges(segments);
  const duties = forceMeanings(map);
  const force = [...duties, ...limitMeanings(map, duties)];
  const meanings: PlacedMeaning[] = [
    ...force,
    ...negationMeanings(map, force),
    ...whoMeanings(map),
    ...detailMeanings(map, before === null || after === null),
  ];
  const rest = map.changes.filter((change) => !isExplained(change, meanings));
  const isWording =
    meanings.length === 0 ? rest.length > 0 : rest.some((one) => isWorded(map, one));
  if (isWording) meanings.push(wording(before, after));
  meanings.push(...markMeanings(segments));
  if (meanings.length === 0 && segments.some((segment) => segment.typography))
    meanings.push(TYPING);
  return distinct(meanings)
    .sort((a, b) => MEANING_CLASSES.indexOf(a.class) - MEANING_CLASSES.indexOf(b.class))
    .map(toMeaning);
}

/** A row in which nothing differs but columns that came or went whole; null for any other. */
function columnMeanings(segments: readonly Segment[]): Meaning[] | null {
  const changed = segments.filter(({ op, was }) => OPERATIONS[op].word !== null || was);
  if (changed.length === 0 || changed.some(({ column }) => column === undefined)) return null;
  const words = changed.map(({ column, op }) => `column “${column}” ${OPERATIONS[op].word}.`);
  return [...new Set(words)].map((what) => labelled('wording', what));
}

const TYPING = labelled('typography', 'only quotation marks, dashes, capitals or spaces differ.');

function wording(before: string | null, after: string | null): PlacedMeaning {
  const what =
    before === null
      ? 'this text is new.'
      : after === null
        ? 'this text was removed.'
        : 'the words changed.';
  return labelled('wording', what);
}

function isExplained(change: Change, meanings: readonly PlacedMeaning[]): boolean {
  return meanings.some(
    ({ old, now }) =>
      (old !== undefined && change.old.end > change.old.start && overlaps(old, change.old)) ||
      (now !== undefined && change.now.end > change.now.start && overlaps(now, change.now)),
  );
}

/** Whether a change is more than small words and punctuation that follow another change. */
function isWorded({ before, after }: ChangeMap, { old, now }: Change): boolean {
  const words = `${before.slice(old.start, old.end)} ${after.slice(now.start, now.end)}`;
  return tokenize(words).some(({ kind, stop }) => TOKEN_KINDS[kind].isWord && !stop);
}

function distinct(meanings: readonly PlacedMeaning[]): PlacedMeaning[] {
  const seen = new Set<string>();
  return meanings.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence));
}

function toMeaning({ class: kind, effect, from, to, sentence }: PlacedMeaning): Meaning {
  return {
    class: kind,
    ...(effect && { effect }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    sentence,
  };
}

/** The same words under other marks: emphasis, links, footnotes. */
function markMeanings(segments: readonly Segment[]): PlacedMeaning[] {
  return segments.flatMap((segment): PlacedMeaning[] => {
    const { op, text, marks = [], was } = segment;
    const { word } = OPERATIONS[op];
    if (text === '' && word !== null) return [labelled('reference', `a footnote was ${word}.`)];
    if (word !== null || !was) return [];
    const [from, to] = [targets(was), targets(marks)];
    const meanings: PlacedMeaning[] = [];
    if (from !== to) meanings.push(link(text, from, to));
    if (!sameMarks(was.filter(isLook), marks.filter(isLook))) meanings.push(look(text, was, marks));
    return meanings;
  });
}

function isLook(mark: Mark): boolean {
  return targetOf(mark) === null;
}

function targets(marks: readonly Mark[]): string {
  return marks.flatMap((mark) => targetOf(mark) ?? []).join(' ');
}

function link(text: string, from: string, to: string): PlacedMeaning {
  const what =
    from === ''
      ? `${quote(text)} now links to ${to}.`
      : to === ''
        ? `${quote(text)} no longer links to ${from}.`
        : `the link of ${quote(text)} now goes to ${to}, not to ${from}.`;
  const words = { ...(from && { from }), ...(to && { to }) };
  return { ...labelled('reference', what), ...words };
}

function look(text: string, was: readonly Mark[], marks: readonly Mark[]): PlacedMeaning {
  const names = (list: readonly Mark[]): string[] =>
    list.flatMap((mark) => MARK_WORDS[mark.type] ?? []);
  const [from, to] = [names(was), names(marks)];
  const gained = to.filter((name) => !from.includes(name));
  const lost = from.filter((name) => !to.includes(name));
  const parts = [
    ...(gained.length > 0 ? [`now ${gained.join(' and ')}`] : []),
    ...(lost.length > 0 ? [`no longer ${lost.join(' or ')}`] : []),
  ];
  const how = parts.length > 0 ? parts.join(', ') : 'marked otherwise';
  return labelled('format', `${quote(text)} is ${how}.`);
}
