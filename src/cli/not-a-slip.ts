/** Whether one word became another by a slip of the hand, so that nobody could mistake what was meant. */
import { assertNever } from '../language/assert-never.ts';
import {
  areOpposites,
  haveOtherEndings,
  isCommonWord,
  isMeasure,
  isNumberWord,
  isPerson,
  ruleWordKind,
  soundAlike,
} from '../language/rule-words.ts';
import { editDistance } from '../language/suggest.ts';
import { foldText, type Token } from '../language/tokenize.ts';
import type { KnownWords } from './known-words.ts';

/** A word this long is seldom one letter away from another one. */
const LONG = 7;
/** Shorter ones are: “coat”, “boat”. */
const SHORT = 5;
/** Where the school writes one of two words so many times as often, the other is the same slip again. */
const MANY_TIMES = 5;

/** Letters that may be wrong, missing, doubled or swapped in a word of a length: one in four, and one in a shorter one. */
const allowed = (length: number) => Math.max(1, Math.floor(length / 4));

/** Letters and figures alone, without capitals. */
export const lettersOf = (word: string): string =>
  foldText(word).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/**
 * Why a word is not the other one mistyped, in words that follow “it is more than a typing error:”;
 * null where it is.
 * @param isFirst whether it begins the text, so that its capital says nothing
 */
export function notASlip(
  old: Token,
  now: Token,
  isFirst: boolean,
  known: KnownWords,
): string | null {
  const [from, to] = [old.text, now.text];
  const both = `“${from}” and “${to}”`;
  if (old.key === now.key) return null;
  if (old.kind === 'number' || now.kind === 'number')
    return `it changes a number, “${from}” to “${to}”`;
  if (foldText(from) === foldText(to)) return `${both} are two words`;
  const hanging = [from, to].find((word) => ruleWordKind(word) !== null);
  if (lettersOf(from) === lettersOf(to))
    return ruleWordKind(from) === ruleWordKind(to) ? null : onWhichItHangs(hanging ?? to);
  if (hanging !== undefined) return onWhichItHangs(hanging);
  if (isNumberWord(from) || isNumberWord(to)) return `it changes a number, “${from}” to “${to}”`;
  if (soundAlike(from, to)) return null;
  if (areOpposites(from, to)) return `${both} are opposites`;
  if (isMeasure(from)) return `it changes a time or a unit, “${from}” to “${to}”`;
  if (isPerson(from)) return `it changes who is meant, “${from}” to “${to}”`;
  return otherEnding(from, to, known) ?? tooFar(from, to) ?? anotherWord(old, now, isFirst, known);
}

/** What is said of a word that decides how much is asked, or whether anything is. */
export const onWhichItHangs = (word: string): string =>
  `“${word}” is a word on which the meaning of a rule can hang`;

function otherEnding(from: string, to: string, known: KnownWords): string | null {
  const ending = haveOtherEndings(from, to);
  switch (ending) {
    case null:
      return null;
    case 'number':
      return `“${from}” and “${to}” may be one or many`;
    case 'form':
      return isReal(from, known) ? `“${from}” and “${to}” are two words` : null;
    default:
      return assertNever(ending);
  }
}

function tooFar(from: string, to: string): string | null {
  const distance = editDistance(foldText(from), foldText(to));
  const shorter = Math.min(from.length, to.length);
  return distance <= allowed(shorter) ? null : `“${to}” is not “${from}” mistyped`;
}

const isReal = (word: string, known: KnownWords): boolean => isCommonWord(word) || known(word) > 0;

/** Whether both are words, or may be for all that is known. */
function anotherWord(old: Token, now: Token, isFirst: boolean, known: KnownWords): string | null {
  const [from, to] = [old.text, now.text];
  const isName = /^\p{Lu}/u.test(from) && /^\p{Lu}/u.test(to);
  const isWritten = isReal(to, known);
  const isSubstitution = from.length === to.length && !isSwap(from, to);
  // The first word of a heading has a capital too; where it is long, it is seldom another name.
  const isPerhapsName = isName && !(isFirst && !isSubstitution && to.length >= LONG);
  if (isPerhapsName && !isWritten)
    return `“${to}” is written nowhere else in the school’s policies, and may be another name`;
  if (isReal(from, known)) {
    const isSameSlip = !isName && isFarRarer(from, now, known);
    return isSameSlip || (!isWritten && from.length >= LONG && !isCommonWord(from))
      ? null
      : `“${from}” and “${to}” are two words`;
  }
  return isPlain(from, now, isWritten)
    ? null
    : `“${from}” may be a word of its own, and no slip of “${to}”`;
}

/**
 * Whether a word that the school writes nowhere else is a slip beyond doubt. People seldom get the
 * first letter wrong, and a short word with one other letter is often another word.
 */
function isPlain(from: string, { text: to, stop }: Token, isWritten: boolean): boolean {
  const isSubstitution = from.length === to.length && !isSwap(from, to);
  const hasSameStart = foldText(from)[0] === foldText(to)[0];
  const least = isSwap(from, to) ? SHORT - 1 : SHORT;
  if (!isWritten) return hasSameStart && from.length >= least;
  return stop || !isSubstitution || (hasSameStart && to.length >= SHORT);
}

/** A slip that was made more than once stands elsewhere too, but seldom beside the right word. */
function isFarRarer(from: string, now: Token, known: KnownWords): boolean {
  if (isCommonWord(from) || (from.length < SHORT && !now.stop)) return false;
  return known(now.text) >= MANY_TIMES * known(from);
}

const lettersSorted = (word: string): string => Array.from(foldText(word)).sort().join('');

/** The same letters in another order. */
const isSwap = (from: string, to: string): boolean => lettersSorted(from) === lettersSorted(to);
