/** Review dates moved on by years, in the very form in which they are written. */
import { parseWhen } from '../../language/when.ts';

/**
 * `Autumn 2023` → `Autumn 2024`, `12 October 2026` → `12 October 2027`, `2026-2027` → `2027-2028`.
 * A 29 February becomes the 28th where the new year has none.
 */
export function moveOn(written: string, years: number): string {
  const moved = written.replace(/\d{4}/g, (year) => String(Number(year) + years));
  if (parseWhen(moved)) return moved;
  return moved.replace(/\b29\b(?=\W*(?:th\b)?\W*feb)|(?<=-02-)29\b/i, '28');
}
