/**
 * Codes: a hash shortened to groups of four characters, short enough to print at the
 * foot of a page and to read out.
 *
 * The code of an edition has sixteen characters and stands for its words. Anyone can
 * compute it again from the published `edition.json`:
 *
 * 1. The canonical form is the JSON of
 *    `[policy, edition, title, [[id, text], …]]`, the clauses in reading order,
 *    without spaces: `jq -cj '[.sealedAs,.edition,.title,[.clauses[]|[.id,.text]]]'`. The
 *    policy is named as it was when the edition was sealed, so that a printed code outlives
 *    a change of the policy’s name.
 * 2. Its SHA-256 in UTF-8; of that, the first 75 bits.
 * 3. Those as fifteen digits of Crockford's base 32 (no I, L, O, U), five bits each.
 * 4. A sixteenth that checks them: ISO 7064's hybrid system, modulus 33,32. It
 *    finds every single wrong character and nearly every swap of two neighbours.
 *
 * Ids and words, never notes, numbers, dates or formatting: those are the register's to
 * keep. The head of the register is made in the same way and has twenty-eight characters,
 * since whoever keeps a register could otherwise look for two that share one head.
 */
import { createHash } from 'node:crypto';
import { CODE_DIGITS, CODE_LENGTH, printedCode } from '../../policy/printed-code.ts';

/** What the code is computed over; the model's `Edition` gives it, and so does `edition.json`. */
export interface CodedText {
  /** Its name when the edition was sealed. */
  policy: string;
  edition: string;
  title: string;
  clauses: readonly { id: string; text: string }[];
}

export function canonicalForm({ policy, edition, title, clauses }: CodedText): string {
  return JSON.stringify([policy, edition, title, clauses.map(({ id, text }) => [id, text])]);
}

/** The code of a text, grouped: `7K2M-9QXA-…`. */
export const codeOf = (text: CodedText): string => shorten(canonicalForm(text), CODE_LENGTH);

/** The first characters of a text's SHA-256 and one that checks them, in groups of four. */
export function shorten(text: string, length: number): string {
  const bits = BigInt(`0x${sha256(text)}`) >> BigInt(256 - 5 * (length - 1));
  let digits = '';
  for (let i = length - 2; i >= 0; i--)
    digits += CODE_DIGITS.charAt(Number((bits >> BigInt(5 * i)) & 31n));
  return printedCode(digits);
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 of a text in UTF-8 as the register writes it: 43 characters of base64url. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('base64url');
