/**
 * What a change of a clause means.
 *
 * Each reading looks for one class of meaning and finds it only where it can show the words.
 * Whatever no reading explains is "wording": a reader is never told more than the words decide.
 */
import { overlaps, within } from '../../language/place.ts';
import { TOKEN_KINDS, tokenize } from '../../language/tokenize.ts';
import {
  contentKey,
  isAttached,
  isLook,
  targetOf,
  type Attached,
  type Look,
  type Mark,
  type Run,
} from '../../policy/clause.ts';
import { strings, type Strings } from '../../strings/strings.ts';
import { OPERATIONS, runsAfter, runsBefore, sameMarks, type Segment } from '../redline/segment.ts';
import { readChanges, type Change, type ChangeMap } from './change-map.ts';
import { detailMeanings } from './detail-meanings.ts';
import { forceMeanings, negationMeanings } from './force-meanings.ts';
import { limitMeanings } from './limit-meanings.ts';
import { meaningSentence } from './meaning-sentence.ts';
import { CLASS_OF, MEANING_CLASSES, type FoundMeaning, type Meaning } from './meaning.ts';
import type { MovedSentences } from './moved-sentences.ts';
import { whoMeanings } from './who-meanings.ts';

/**
 * The meanings of a change, weightiest first; empty where nothing changed.
 *
 * @param before the old text, or null for a clause that is new.
 * @param after the new text, or null for a clause that is gone.
 * @param segments the redline of the two.
 * @param t the words in which the meanings are said; English where they are left out.
 * @param moved the sentences that another clause has now, or had before: they are told as such.
 */
export function classify(
  before: string | null,
  after: string | null,
  segments: readonly Segment[],
  t: Strings = strings(),
  moved: MovedSentences = { old: [], now: [] },
): Meaning[] {
  const found = columnMeanings(segments) ?? textMeanings(before, after, segments, moved);
  return inOrder(found.map((meaning) => toMeaning(meaning, t)));
}

/** The weightiest first, each once. */
export const inOrder = (meanings: readonly Meaning[]): Meaning[] =>
  distinct(meanings).sort(
    (a, b) => MEANING_CLASSES.indexOf(a.class) - MEANING_CLASSES.indexOf(b.class),
  );

/** A row in which nothing differs but columns that came or went whole; null for any other. */
function columnMeanings(segments: readonly Segment[]): FoundMeaning[] | null {
  const changed = segments.filter(({ op, was }) => OPERATIONS[op].change !== null || was);
  const columns = changed.flatMap(({ op, column }): FoundMeaning[] => {
    const { change } = OPERATIONS[op];
    return change && column !== undefined ? [{ code: 'column', change, heading: column }] : [];
  });
  return columns.length > 0 && columns.length === changed.length ? columns : null;
}

function textMeanings(
  before: string | null,
  after: string | null,
  segments: readonly Segment[],
  moved: MovedSentences,
): FoundMeaning[] {
  const map = readChanges(segments);
  const duties = forceMeanings(map);
  const force = [...duties, ...limitMeanings(map, duties)];
  const meanings: FoundMeaning[] = [
    ...[
      ...force,
      ...negationMeanings(map, force),
      ...whoMeanings(map),
      ...detailMeanings(map, before === null || after === null),
    ].filter((meaning) => !wentAlong(meaning, moved)),
    ...sentenceMoves(map, moved),
  ];
  const rest = map.changes.filter((change) => !isExplained(change, meanings));
  const isWording =
    meanings.length === 0 ? rest.length > 0 : rest.some((one) => isWorded(map, one));
  if (isWording) meanings.push({ code: wordingOf(before, after) });
  meanings.push(...markMeanings(segments));
  if (meanings.length === 0 && segments.some((segment) => segment.typography))
    meanings.push({ code: 'typing' });
  return meanings;
}

/** Whether a meaning is about words of a sentence that moved. */
const wentAlong = ({ old, now }: FoundMeaning, moved: MovedSentences): boolean =>
  [...(old ? [[old, moved.old] as const] : []), ...(now ? [[now, moved.now] as const] : [])].some(
    ([place, sentences]) => sentences.some((sentence) => within(place, sentence)),
  );

const sentenceMoves = (map: ChangeMap, { old, now }: MovedSentences): FoundMeaning[] => [
  ...old.map((place): FoundMeaning => ({
    code: 'sentence-moved',
    change: 'went',
    words: map.before.slice(place.start, place.end),
    old: place,
  })),
  ...now.map((place): FoundMeaning => ({
    code: 'sentence-moved',
    change: 'came',
    words: map.after.slice(place.start, place.end),
    now: place,
  })),
];

function wordingOf(before: string | null, after: string | null) {
  return before === null ? 'text-added' : after === null ? 'text-removed' : 'other-words';
}

function isExplained(change: Change, meanings: readonly FoundMeaning[]): boolean {
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

/** A reader is told nothing twice. */
function distinct(meanings: readonly Meaning[]): Meaning[] {
  const seen = new Set<string>();
  return meanings.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence));
}

export function toMeaning(found: FoundMeaning, t: Strings): Meaning {
  const { code, effect, from, to } = found;
  return {
    class: CLASS_OF[code],
    ...(effect && { effect }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    sentence: meaningSentence(found, t),
  };
}

/** The same words under other marks: emphasis, links, footnotes. */
function markMeanings(segments: readonly Segment[]): FoundMeaning[] {
  const notes = segments.flatMap(({ op, text }): FoundMeaning[] => {
    const { change } = OPERATIONS[op];
    return change !== null && text === '' ? [{ code: 'footnote', change }] : [];
  });
  return [
    ...notes,
    ...attachedMeanings(segments),
    ...joined(segments, linkMeanings),
    ...joined(segments, lookMeanings),
  ];
}

/** Pictures and files that came or went; one in the place of another of its sort was exchanged. */
function attachedMeanings(segments: readonly Segment[]): FoundMeaning[] {
  const [old, now] = [attachedIn(runsBefore(segments)), attachedIn(runsAfter(segments))];
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, use]) => use);
  const come = [...now].filter(([key]) => !old.has(key)).map(([, use]) => use);
  const found: FoundMeaning[] = [];
  for (const { what, text } of come) {
    const instead = gone.findIndex((one) => one.what === what);
    if (instead >= 0) gone.splice(instead, 1);
    found.push({ code: 'attached', what, change: instead >= 0 ? 'exchanged' : 'added', text });
  }
  return [
    ...found,
    ...gone.map(({ what, text }) => ({ code: 'attached', what, change: 'removed', text }) as const),
  ];
}

/** The pictures and files of a text by their contents, with the words under them. */
function attachedIn(runs: readonly Run[]): Map<string, { what: Attached['type']; text: string }> {
  const found = new Map<string, { what: Attached['type']; text: string }>();
  for (const { text, marks } of runs)
    for (const mark of marks.filter(isAttached)) {
      const before = found.get(contentKey(mark))?.text ?? '';
      found.set(contentKey(mark), { what: mark.type, text: before + text });
    }
  return found;
}

/**
 * What `read` finds in each stretch of the same words. Neighbours of which it says the same are
 * one stretch: a link over words of which some are in italics is one link.
 */
function joined(
  segments: readonly Segment[],
  read: (text: string, was: readonly Mark[], marks: readonly Mark[]) => FoundMeaning[],
): FoundMeaning[] {
  const stretches: Segment[] = [];
  let last: Segment | undefined;
  const said = ({ was = [], marks = [] }: Segment): string => JSON.stringify(read('', was, marks));
  for (const segment of segments) {
    if (!segment.was) last = undefined;
    else if (last && segment.text !== '' && last.text !== '' && said(last) === said(segment))
      last.text += segment.text;
    else stretches.push((last = { ...segment }));
  }
  return stretches.flatMap(({ text, was = [], marks = [] }) => read(text.trim(), was, marks));
}

function linkMeanings(text: string, was: readonly Mark[], marks: readonly Mark[]): FoundMeaning[] {
  const [from, to] = [targets(was), targets(marks)];
  if (from === to) return [];
  if (from === '') return [{ code: 'link-added', text, to }];
  return [
    to === '' ? { code: 'link-removed', text, from } : { code: 'link-changed', text, from, to },
  ];
}

function targets(marks: readonly Mark[]): string {
  return marks.flatMap((mark) => (isAttached(mark) ? [] : (targetOf(mark) ?? []))).join(' ');
}

function lookMeanings(text: string, was: readonly Mark[], marks: readonly Mark[]): FoundMeaning[] {
  const [old, now] = [was.filter(isLook), marks.filter(isLook)];
  if (sameMarks(old, now)) return [];
  const missingFrom = (these: readonly Mark[], those: readonly { type: Look }[]): Look[] =>
    those.map(({ type }) => type).filter((look) => !these.some(({ type }) => type === look));
  return [{ code: 'look', text, gained: missingFrom(old, now), lost: missingFrom(now, old) }];
}
