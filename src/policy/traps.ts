/**
 * The places where ordinary policy prose breaks MDX, found before the parser
 * stops at the first of them.
 *
 * Each trap is reported with its own remedy and masked by characters of the same
 * length, so that the parser can go on and report everything else in one run.
 */
import { problem, type Problem } from './problems.ts';
import type { Position } from './types.ts';

const TRAP =
  /<!--[\s\S]*?(?:-->|$)|<(https?:\/\/[^\s>]*|mailto:[^\s>]*|[\w.+-]+@[\w.-]+)>|<\/?br\s*\/?>|<(?=[\d\s=£$€.,%-]|$)[^\s<>]*/gi;

/** Code spans and fenced code, which MDX leaves alone. */
const CODE = /(^|\n)(`{3,}|~{3,})[\s\S]*?(?:\n\2|$)|(`+)(?!`)[\s\S]*?[^`]\3(?!`)/g;

/** Offset → line and column, counted from 1. */
export function locate(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Reports every trap of a text and gives the text back with them masked. */
export function findTraps(text: string, file: string): { masked: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const searchable = text.replace(CODE, blank);
  let masked = text;
  for (const match of searchable.matchAll(TRAP)) {
    const found = match[0];
    if (found === '<' && /[\s]/.test(searchable[match.index + 1] ?? ' ')) {
      // `a < b` is plain text to MDX.
      continue;
    }
    const at = locate(text, match.index);
    if (found.startsWith('<!--')) problems.push(problem('mdx-comment', file, at));
    else if (/^<\/?br/i.test(found)) problems.push(problem('mdx-line-break', file, at));
    else if (match[1])
      problems.push(
        problem('mdx-autolink', file, at, {
          found,
          address:
            match[1].includes('@') && !match[1].startsWith('mailto:')
              ? `mailto:${match[1]}`
              : match[1],
        }),
      );
    else {
      const rest = found.slice(1);
      problems.push(
        problem('mdx-less-than', file, at, {
          found,
          remedy: `“under ${rest}”, “fewer than ${rest}” or “&lt;${rest}”`,
        }),
      );
    }
    masked =
      masked.slice(0, match.index) +
      found.replace(/[^\n]/g, (c) => (/[<>!]/.test(c) ? '\u00a0' : c)) +
      masked.slice(match.index + found.length);
  }
  return { masked, problems };
}
