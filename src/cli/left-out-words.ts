/** How a person at the terminal is told of drafts that were left out. */
import type { LeftOut } from '../content/build-library.ts';

/** @returns '' where none was */
export function leftOutWords(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return '';
  const files = leftOut.map(({ file }) => `  ${file}`).join('\n');
  const [one, them] = leftOut.length === 1 ? ['This draft has', 'it'] : ['These drafts have', 'them'];
  return `LEFT OUT: ${one} errors, and nothing that was made shows ${them}:\n${files}\n“npm run policy -- check” says what is wrong.`;
}
