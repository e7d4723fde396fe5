/** The order in which editions were published, which is not always that of their years. */
import type { Edition } from '../policy/edition.ts';
import { sealOf, type Register } from './register/register.ts';

/**
 * True where the first edition was published before the second was, whatever their years: an
 * edition of years ago may be found and added later, and answers to those that are there.
 */
export function sealedBefore(
  first: Edition,
  second: Edition,
  register: Pick<Register, 'editions'>,
): boolean {
  const order = ({ policy, edition }: Edition) =>
    sealOf(register, policy, edition)?.order ?? Infinity;
  return order(first) < order(second) || order(second) === Infinity;
}
