/** Whoever has to act, or is told: people added to a rule, dropped from it, or in another's place. */
import { dutyWordsOf } from '../../language/force.ts';
import {
  actorsIn,
  agentsIn,
  isAside,
  isJoined,
  isOfPeople,
  isDutiful,
  peopleIn,
  type Person,
} from '../../language/people.ts';
import { within, type Place } from '../../language/place.ts';
import { isSameAction, statementsOf, type Statement } from '../../language/statements-of.ts';
import { stemOf } from '../../language/stem.ts';
import { isDoneBySomebody, isRequest } from '../../language/tasks.ts';
import { TOKEN_KINDS, tokenize } from '../../language/tokenize.ts';
import type { Change, ChangeMap } from './change-map.ts';
import type { FoundMeaning } from './meaning.ts';

/**
 * Finds people only in a sentence of duty, or one that says by whom a thing is done: where people and
 * nothing else took each other's place, where some joined or left a list or the words “by …”, and
 * where those who act and those who are told changed places.
 */
export function whoMeanings(map: ChangeMap): FoundMeaning[] {
  const [allOld, allNow] = [peopleIn(map.before), peopleIn(map.after)];
  return map.pairs.flatMap(({ old, now }) => {
    if (!old || !now) return [];
    const olds = allOld.filter((one) => within(one, old));
    const nows = allNow.filter((one) => within(one, now));
    const lost = missingFrom(olds, nows);
    const gained = missingFrom(nows, olds);
    if (lost.length === 0 && gained.length === 0) return swapped(map, old, now);
    const isAsked = asks(map.before, old) && asks(map.after, now);
    if (!isAsked && !isByThem(map.before, old, lost) && !isByThem(map.after, now, gained))
      return [];
    const changes = map.changes.filter(
      (change) =>
        lost.some((one) => touches(one, change.old)) ||
        gained.some((one) => touches(one, change.now)),
    );
    const [first] = changes;
    if (!first) return [];
    if (!changes.every((change) => isOfRoles(map, change)))
      return lost.length + gained.length === 2 ? swapped(map, old, now) : [];
    if (isAside(map.before.slice(old.start, first.old.start))) return [];
    return [meaningOf(first, namesOf(lost), namesOf(gained))];
  });
}

function missingFrom(these: readonly Person[], those: readonly Person[]): Person[] {
  return these.filter((one) => !those.some((other) => other.key === one.key));
}

/** “Ladders are checked”, “ladders are checked by the caretaker”: of all who came or went it says that they do it. */
function isByThem(text: string, { start, end }: Place, people: readonly Person[]): boolean {
  const agents = agentsIn(text.slice(start, end));
  const isAgent = (one: Person) => agents.some((agent) => agent.start === one.start - start);
  return people.length > 0 && people.every(isAgent);
}

function asks(text: string, { start, end }: Place): boolean {
  const sentence = text.slice(start, end);
  return (
    isDutiful(sentence) ||
    isDoneBySomebody(sentence) ||
    isRequest(sentence) ||
    agentsIn(sentence).length > 0 ||
    statementsOf(sentence).some(({ isChance }) => !isChance)
  );
}

/**
 * Of the same people, others act: “parents must tell the school”, “the school must tell parents”. So they
 * do where one person took another's place beside other words.
 */
function swapped(map: ChangeMap, old: Place, now: Place): FoundMeaning[] {
  const [one, ...moreOld] = statementsIn(map.before, old);
  const [other, ...moreNow] = statementsIn(map.after, now);
  if (!one || !other || moreOld.length > 0 || moreNow.length > 0) return [];
  if (one.isChance || other.isChance || !isSameAction(one, other)) return [];
  const [before, after] = [actorsOf(one), actorsOf(other)];
  if (before.length === 0 || after.length === 0) return [];
  if (missingFrom(before, after).length < before.length) return [];
  const change = map.changes.find((each) => touches(old, each.old) || touches(now, each.now));
  return change ? [meaningOf(change, namesOf(before), namesOf(after))] : [];
}

const statementsIn = (text: string, sentence: Place): Statement[] =>
  statementsOf(text).filter(({ duty }) => within(duty, sentence));

const actorsOf = ({ text, duty, sentence }: Statement): Person[] =>
  actorsIn(text, duty.start - sentence.start);

/** Whether a change is of people alone: some for others, or more or fewer in a list or behind “by”. */
function isOfRoles(map: ChangeMap, change: Change): boolean {
  const from = map.before.slice(change.old.start, change.old.end);
  const to = map.after.slice(change.now.start, change.now.end);
  // What came or went with a duty of its own is a duty, not somebody in one.
  if (dutyWordsOf(from).length !== dutyWordsOf(to).length) return false;
  // “The head keeps”, “the head and the bursar keep”: the verb follows its subject.
  if (otherWords(from).join(' ') !== otherWords(to).join(' ')) return false;
  const [old, now] = [peopleIn(from).length > 0, peopleIn(to).length > 0];
  return (old && now) || isJoined(now ? to : from);
}

/** Words that are neither people nor words of duty nor small, without their endings. */
function otherWords(words: string): string[] {
  const known = [...peopleIn(words), ...dutyWordsOf(words)];
  let at = 0;
  return tokenize(words).flatMap(({ kind, text, key, stop }) => {
    const place = { start: at, end: (at += text.length) };
    if (stop || !TOKEN_KINDS[kind].isWord || isOfPeople(text)) return [];
    return known.some((one) => touches(one, place)) ? [] : [stemOf(key)];
  });
}

function meaningOf({ old, now }: Change, gone: string, come: string): FoundMeaning {
  return { code: 'who', ...(gone && { from: gone }), ...(come && { to: come }), old, now };
}

function touches(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

function namesOf(people: readonly Person[]): string {
  return people.map((one) => one.text).join(', ');
}
