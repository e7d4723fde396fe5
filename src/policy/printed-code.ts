/**
 * Codes as they are printed and typed: digits of Crockford's base 32 (no I, L, O, U) in
 * groups of four, the last of which checks the others. What they stand for is worked out in
 * src/content/register/code.ts; reading one needs no more than this, in the browser too.
 */

export const CODE_DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RADIX = CODE_DIGITS.length;

/** Characters of the code of an edition, and of the head of a register. */
export const CODE_LENGTH = 16;
export const HEAD_LENGTH = 28;

/** The digits with one more that checks them, in groups of four: `7K2M-9QXA-…`. */
export const printedCode = (digits: string): string => grouped(digits + checkDigit(digits));

/** ISO 7064's hybrid system, modulus 33,32. */
function checkDigit(digits: string): string {
  let product = RADIX;
  for (const digit of digits) {
    const sum = (product + CODE_DIGITS.indexOf(digit)) % RADIX || RADIX;
    product = (2 * sum) % (RADIX + 1);
  }
  // There are as many digits as the radix says.
  return CODE_DIGITS[(RADIX + 1 - product) % RADIX]!;
}

const grouped = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-');

/** What a person typed without spaces and hyphens, in capitals: O is read as 0, I and L as 1. */
export const typedDigits = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/**
 * A code as a person types it, in the form that is printed: any case, any spaces
 * or hyphens, O for 0, I or L for 1. Null where it cannot be a code at all; a
 * code with a slip in it is found out by its check digit.
 * @param length `CODE_LENGTH` or `HEAD_LENGTH`
 */
export function readCode(typed: string, length: number = CODE_LENGTH): string | null {
  const digits = typedDigits(typed);
  if (digits.length !== length || Array.from(digits).some((d) => !CODE_DIGITS.includes(d)))
    return null;
  return checkDigit(digits.slice(0, -1)) === digits.at(-1) ? grouped(digits) : null;
}

/** The code of an edition or the head of a register, read likewise. */
export const readAnyCode = (typed: string): string | null =>
  readCode(typed, CODE_LENGTH) ?? readCode(typed, HEAD_LENGTH);
