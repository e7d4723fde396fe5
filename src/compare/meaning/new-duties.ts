/** Duties that came or went. */
import { forceOf } from '../../language/force.ts';
import { rolesIn } from '../../language/roles.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Duty, Force } from '../../language/force.ts';
import { overlaps, within } from '../../language/place.ts';
import { isChanged } from './change-map.ts';
import type { ChangeMap, SentencePair } from './change-map.ts';
import type { Claim } from './meaning.ts';
import { quote } from './words.ts';

const NOUN: Readonly<Record<Force, string>> = {
  must: 'duty',
  'must-not': 'prohibition',
  should: 'recommendation',
  'should-not': 'recommendation',
  may: 'permission',
  none: 'exemption',
};

export function added({ after }: ChangeMap, duty: Duty): Claim {
  const sentence = `New ${NOUN[duty.force]}: ${quote(phrase(after, duty))}.`;
  return { class: 'force', effect: 'added', to: duty.evidence, sentence, now: duty };
}

export function lifted({ before }: ChangeMap, duty: Duty): Claim {
  const noun = NOUN[duty.force];
  const sentence = `${noun[0]!.toUpperCase()}${noun.slice(1)} removed: ${quote(phrase(before, duty))}.`;
  return { class: 'force', effect: 'lifted', from: duty.evidence, sentence, old: duty };
}

/** The words of duty with what is to be done, up to the end of the clause. */
function phrase(text: string, duty: Duty): string {
  const words = /^(?:[^.,;:!?()\n]|[.,:](?=\S))*/.exec(text.slice(duty.end))?.[0] ?? '';
  return duty.evidence + words;
}

/** A permission is one only of somebody named: "may" speaks of chance too often. */
export function isCertain(text: string, duty: Duty): boolean {
  if (!duty.firm) return false;
  const sentence = sentencesOf(text).find((place) => within(duty, place));
  return duty.force !== 'may' || rolesIn(text.slice(sentence?.start ?? 0, duty.start)).length > 0;
}

/**
 * Duties of sentences that came or went whole. Where old and new words stand at the same
 * place, one sentence may be the other in new words: nothing is claimed.
 */
export function wholeSentences(map: ChangeMap): Claim[] {
  const come = map.pairs.filter((pair) => !pair.old && !isReplaced(map, pair));
  const gone = map.pairs.filter((pair) => !pair.now && !isReplaced(map, pair));
  return [
    ...come.flatMap((pair) => dutiesOf(map, 'now', pair).map((duty) => added(map, duty))),
    ...gone.flatMap((pair) => dutiesOf(map, 'old', pair).map((duty) => lifted(map, duty))),
  ];
}

function isReplaced({ changes }: ChangeMap, pair: SentencePair): boolean {
  return changes.some(
    ({ old, now }) =>
      old.end > old.start &&
      now.end > now.start &&
      ((pair.old && overlaps(old, pair.old)) || (pair.now && overlaps(now, pair.now))),
  );
}

function dutiesOf(map: ChangeMap, side: 'old' | 'now', pair: SentencePair): Duty[] {
  const text = side === 'old' ? map.before : map.after;
  return forceOf(text).filter(
    (duty) =>
      within(duty, pair[side]!) &&
      isChanged(map, side, duty) &&
      duty.force !== 'none' &&
      (duty.force !== 'may' || isCertain(text, duty)),
  );
}
