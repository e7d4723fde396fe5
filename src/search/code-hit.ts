/** The codes of printed copies, whole or half typed, and what they stand for. */
import { address } from '../policy/address.ts';
import type { CodesJson } from '../policy/codes-json.ts';
import { CODE_DIGITS, CODE_LENGTH, HEAD_LENGTH, typedDigits } from '../policy/printed-code.ts';
import type { DirectHit, Why } from './direct.ts';

/** Characters with which a code can be told from a word and a year. */
const BEGUN = 6;

/**
 * The beginning of a code in the groups in which it is printed, without spaces and hyphens;
 * null for what looks like words, a number or a whole code.
 */
export function begunCode(typed: string): string | null {
  const groups = typed.trim().split(/[\s\p{Dash}]+/u);
  const isGrouped = groups.every(
    ({ length }, i) => length === 4 || (i > 0 && i === groups.length - 1 && length < 4),
  );
  const isJoined = groups.length === 1;
  const digits = typedDigits(typed);
  const isMixed = /\d/.test(typed) && groups.some((group) => /[a-z]/i.test(group));
  const isWhole = digits.length === CODE_LENGTH || digits.length >= HEAD_LENGTH;
  return (isGrouped || isJoined) &&
    isMixed &&
    !isWhole &&
    digits.length >= BEGUN &&
    Array.from(digits).every((digit) => CODE_DIGITS.includes(digit))
    ? digits
    : null;
}

/**
 * What a code on a printed copy stands for; null where nothing here has it.
 * @param code as `readAnyCode` gives it
 */
export function codeHit(code: string, { codes, heads }: CodesJson): DirectHit | null {
  const known = codes.find((one) => one.code === code);
  if (known) return hitOf(known);
  const head = heads.find((one) => one.head === code);
  return head
    ? answer({ asked: 'head', isNow: head.since === 0 }, address.linking(code), code)
    : null;
}

/** The editions whose code begins so. @param digits as `begunCode` gives them */
export const begunHits = (digits: string, { codes }: CodesJson): DirectHit[] =>
  codes
    .filter(({ code }) => code.replaceAll('-', '').startsWith(digits))
    .map((one) => hitOf(one, true));

function hitOf(
  { policy, edition, changedOn, status, title, name }: CodesJson['codes'][number],
  isBegun = false,
): DirectHit {
  const why: Why = {
    asked: 'code',
    changedOn,
    isProposal: status === 'draft',
    ...(isBegun ? { isBegun } : {}),
  };
  const to = address.edition(policy, edition, changedOn ? '_about' : undefined);
  return answer(why, to, `${title} ${name}`);
}

const answer = (why: Why, to: string, words: string): DirectHit => ({
  why,
  policy: '',
  to,
  clause: '',
  words,
});
