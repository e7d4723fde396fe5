/** Finds out whether a correction mends a typing error or changes what a clause requires. */
import { OPERATIONS, redline, type Operation } from '../compare/index.ts';
import { difference } from '../content/register/check-register.ts';

/** Words on which the meaning of a rule can depend. */
const TELLING =
  /^(?:must|mustn['’]t|shall|should|shouldn['’]t|may|can|cannot|can['’]t|will|won['’]t|not|never|no|none|only|unless|except|without|all|any|every|prohibited|allowed|advised|expected|required)$/i;
const MOST_WORDS = 5;

/** Why a change is more than a typing error; null if nothing suggests it. */
export function moreThanTyping(from: string, to: string): string | null {
  const changed = redline(from, to)
    .filter((s) => OPERATIONS[s.op].change !== null)
    .flatMap((s) => s.text.split(/[^\p{L}\p{N}'’]+/u))
    .filter(Boolean);
  const telling = changed.find((word) => TELLING.test(word) || /\d/.test(word));
  if (telling) return `it changes “${telling}”, on which the meaning of a rule can depend`;
  if (changed.length > MOST_WORDS) return `it changes ${changed.length} words`;
  return null;
}

const BRACKETED = {
  same: (text: string) => text,
  delete: (text: string) => `[-${text}-]`,
  insert: (text: string) => `{+${text}+}`,
} as const satisfies Record<Operation, (text: string) => string>;

/** A correction on one line of plain text, shortened to the words around it: `…[-teh-] {+the+} clause…`. */
export function inBrackets(from: string, to: string): string {
  const { said, says } = difference(from, to);
  return redline(said, says)
    .map(({ op, text }) => BRACKETED[op](text))
    .join('');
}
