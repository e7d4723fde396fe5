/** Characters in a file that mislead or that nobody types: each reported once a line, with its place and how to mend it. */
import type { Position } from '../messages/position.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { positionsIn } from './positions.ts';
import { excessProblem, LIMITS } from './limits.ts';
import { codePoint, lookAlikeIn, lookAlikeInName, mayHaveLookAlikes } from './look-alikes.ts';
import { RIGHT_TO_LEFT, judge, nameOf, UNSEEN, withoutFlags } from './unseen.ts';

/** How a text is written. */
type Language = 'markdown' | 'fields';

/**
 * Every character of a text that misleads a reader, and every one that is only odd.
 * @param firstLine the line of the file on which the text starts
 */
export function findCharacters(
  text: string,
  file: string,
  language: Language,
  firstLine = 1,
): Problem[] {
  const positionIn = positionsIn(text);
  const found = [
    ...findUnseen(text, (at) => positionIn(at).line),
    ...findReferences(text),
    ...findMangled(text),
    ...findLookAlikes(text, language),
  ];
  const problems = found.slice(0, LIMITS.faults.most).map(({ at, report }) => {
    const { line, column } = positionIn(at);
    return report(file, { line: line + firstLine - 1, column });
  });
  if (found.length > problems.length)
    problems.push(excessProblem({ limit: 'faults', position: null }, file));
  return problems;
}

/** What was found at an offset. */
interface Found {
  at: number;
  report: (file: string, position: Position) => Problem;
}

/** One for each unseen character of a line, at the first of its kind. */
function findUnseen(text: string, lineOf: (at: number) => number): Found[] {
  if (text.search(UNSEEN) < 0) return [];
  const searchable = withoutFlags(text);
  const isRightToLeft = directionsIn(searchable);
  const alike = new Map<
    string,
    { at: number; character: string; verdict: Judged; count: number }
  >();
  for (const { 0: character, index: at } of searchable.matchAll(UNSEEN)) {
    // Some programs put this one at the start of a file to say how it is saved.
    const isMark = at === 0 && character === '\ufeff';
    const verdict = isMark
      ? null
      : judgeAt(searchable, at, at + character.length, character, isRightToLeft);
    if (!verdict) continue;
    const key = `${lineOf(at)} ${character} ${verdict.does}`;
    const first = alike.get(key);
    if (first) first.count++;
    else alike.set(key, { at, character, verdict, count: 1 });
  }
  return [...alike.values()].map(({ at, character, verdict, count }) => ({
    at,
    report: (file, position) =>
      problem(verdict.misleads ? 'character-misleading' : 'character-odd', file, position, {
        character: described(character, count),
        does: verdict.does,
        place: shownToken(text, at),
        remedy: remedyFor(text, at, character, count),
      }),
  }));
}

type Judged = NonNullable<ReturnType<typeof judge>>;

/** @param start where the character is written, up to `end`: as itself, or by its name */
function judgeAt(
  text: string,
  start: number,
  end: number,
  character: string,
  isRightToLeft: (at: number) => boolean,
): Judged | null {
  const before = /[^]?$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const after = /^[^]?/u.exec(text.slice(end, end + 2))?.[0] ?? '';
  return judge(character.codePointAt(0) ?? 0, before, after, () => isRightToLeft(start));
}

/** Whether the paragraph around a place has words from right to left; each paragraph is searched once. */
function directionsIn(text: string): (at: number) => boolean {
  let known = { start: 0, end: -1, isRightToLeft: false };
  return (at) => {
    if (at < known.start || at > known.end) {
      const start = Math.max(0, text.lastIndexOf('\n\n', at));
      const found = text.indexOf('\n\n', at);
      const end = found < 0 ? text.length : found;
      known = { start, end, isRightToLeft: RIGHT_TO_LEFT.test(text.slice(start, end)) };
    }
    return known.isRightToLeft;
  };
}

const described = (character: string, count = 1) => {
  const times = count > 1 ? `, ${count} times in this line` : '';
  return `${codePoint(character)} (${nameOf(character.codePointAt(0) ?? 0)}${times})`;
};

/** The characters around a place up to the next space, at most 30. */
function tokenAt(text: string, at: number): string {
  const [left = ''] = /\S*$/u.exec(text.slice(Math.max(0, at - 15), at)) ?? [];
  const [right = ''] = /^\S*/u.exec(text.slice(at + 1, at + 15)) ?? [];
  return wellFormed(`${left}${text.slice(at, at + 1)}${right}`);
}

/** Half a character at an end is left out. */
const wellFormed = (text: string) =>
  text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');

const shownToken = (text: string, at: number) =>
  tokenAt(text, at).replace(UNSEEN, (character) => `⟨${codePoint(character)}⟩`);

function remedyFor(text: string, at: number, character: string, count: number): string {
  const each = count > 1 ? 'each of them' : 'it';
  const meant = meantBy(character);
  if (meant === ' ') return `Write a space or a new line for ${each}.`;
  if (meant) return `Write “${meant}” for ${each}.`;
  if (/\p{Co}/u.test(character))
    return `Delete ${each}, or write “-” and a space where a list item begins.`;
  const mended = tokenAt(text, at).replace(UNSEEN, '');
  return mended === '' || count > 1 ? `Delete ${each}.` : `Delete it: what is left is “${mended}”.`;
}

/** What Windows writes with the number of a control character; a space for the ends of lines of old programs. */
function meantBy(character: string): string | null {
  const point = character.codePointAt(0) ?? 0;
  if (point === 0x0b || point === 0x0c || point === 0x2028 || point === 0x2029) return ' ';
  if (point < 0x80 || point > 0x9f) return null;
  const meant = new TextDecoder('windows-1252').decode(new Uint8Array([point]));
  return meant === character ? null : meant;
}

/** Characters can be written by name or number: `&shy;`, `&#x202E;`. */
const REFERENCE = /&(?:#(?:x([\da-f]{1,6})|(\d{1,7}))|([a-z]+));/gi;
const NAMED = new Map([
  ['shy', 0xad],
  ['lrm', 0x200e],
  ['rlm', 0x200f],
  ['zwj', 0x200d],
  ['zwnj', 0x200c],
  ['ZeroWidthSpace', 0x200b],
  ['NegativeThinSpace', 0x200b],
  ['NoBreak', 0x2060],
  ['ApplyFunction', 0x2061],
  ['InvisibleTimes', 0x2062],
  ['InvisibleComma', 0x2063],
]);

function findReferences(text: string): Found[] {
  if (!text.includes('&')) return [];
  const isRightToLeft = directionsIn(text);
  return [...text.matchAll(REFERENCE)].flatMap((match): Found[] => {
    const [found, hexadecimal, decimal, name = ''] = match;
    const { index: at } = match;
    const point = hexadecimal
      ? parseInt(hexadecimal, 16)
      : decimal
        ? parseInt(decimal, 10)
        : NAMED.get(name);
    // Null and what is beyond the last character are read as “cannot be read”.
    if (point === undefined || point === 0 || point > 0x10ffff) return [];
    const character = String.fromCodePoint(point);
    if (character.search(UNSEEN) < 0) return [];
    const verdict = judgeAt(text, at, at + found.length, character, isRightToLeft);
    if (!verdict) return [];
    const code = verdict.misleads ? 'character-misleading' : 'character-odd';
    return [
      {
        at,
        report: (file, position) =>
          problem(code, file, position, {
            character: described(character),
            does: verdict.does,
            place: found,
            remedy: `Delete “${found}”.`,
          }),
      },
    ];
  });
}

/** What Windows-1252 makes of the bytes of one UTF-8 character: `â€™`, `Ã©`, `Â£`. */
const MANGLED =
  /[\u00c2-\u00c5\u00e2\u00f0][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/g;

function findMangled(text: string): Found[] {
  return [...text.matchAll(MANGLED)].flatMap(({ 0: found, index: at }): Found[] => {
    const meant = unmangled(found);
    if (meant === null) return [];
    return [
      {
        at,
        report: (file, position) =>
          problem('character-odd', file, position, {
            character: `“${found}”`,
            place: tokenAt(text, at),
            does: `it is what “${meant}” looks like after its file was read in another encoding`,
            remedy: `Write “${meant}” for it.`,
          }),
      },
    ];
  });
}

/** The character that was read as others; null where they are themselves. */
function unmangled(found: string): string | null {
  const bytes = Array.from(found, (sign) => BYTES.get(sign) ?? 256);
  if (bytes.some((byte) => byte > 255)) return null;
  try {
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
    return meant.length < found.length && !/\p{C}/u.test(meant) ? meant : null;
  } catch {
    return null;
  }
}

/** The byte of each character of Windows-1252. */
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(new Uint8Array([byte])),
    byte,
  ]),
);

const TOKEN = /[\p{L}\p{M}\p{N}_.-]+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function findLookAlikes(text: string, language: Language): Found[] {
  if (!mayHaveLookAlikes(text)) return [];
  const found: Found[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    if (mayHaveLookAlikes(line))
      for (const { 0: token, index } of line.matchAll(TOKEN)) {
        if (!mayHaveLookAlikes(token)) continue;
        if (isName(line, index, index + token.length, language))
          found.push(...lookAlikeFound(token, lineStart + index, 'name'));
        else
          for (const { 0: word, index: at } of token.matchAll(WORD))
            found.push(...lookAlikeFound(word, lineStart + index + at, 'word'));
      }
    lineStart += line.length + 1;
  }
  return found;
}

function lookAlikeFound(word: string, start: number, what: 'name' | 'word'): Found[] {
  const like = what === 'name' ? lookAlikeInName(word) : lookAlikeIn(word);
  if (!like) return [];
  const { letter: character, mended } = like;
  return [
    {
      at: start + like.index,
      report: (file, position) =>
        what === 'name'
          ? problem('letters-in-name', file, position, {
              name: word,
              character,
              remedy: `Write “${mended}”.`,
            })
          : problem('letters-mixed', file, position, {
              word,
              character,
              remedy: `Write “${mended}”.`,
            }),
    },
  ];
}

/** True for the id of a clause where it is given or referred to, and for the name of a field. */
function isName(line: string, start: number, end: number, language: Language): boolean {
  const before = line.slice(0, start);
  if (/#$|\bto=["']$/.test(before)) return true;
  return (
    language === 'fields' &&
    /(?:^|[{,])\s*["']?$/.test(before) &&
    /^["']?\s*:/.test(line.slice(end))
  );
}

/**
 * What is wrong with the letters of a folder's or a file's name; null where nothing is.
 * @param file the path of the folder or file, for the message
 */
export function nameProblem(name: string, file: string): Problem | null {
  const [unseen] = name.match(UNSEEN) ?? [];
  if (unseen !== undefined)
    return problem('letters-in-name', file, null, {
      name: name.replace(UNSEEN, (character) => `⟨${codePoint(character)}⟩`),
      character: described(unseen),
      remedy: `Name it “${plainName(name)}”.`,
    });
  const like = lookAlikeInName(name);
  return like
    ? problem('letters-in-name', file, null, {
        name,
        character: like.letter,
        remedy: `Name it “${plainName(name)}”.`,
      })
    : null;
}

/** A name as it looks: in Latin letters where others look like them, without what is not seen. */
export function plainName(name: string): string {
  const seen = name.replace(UNSEEN, '');
  return lookAlikeInName(seen)?.mended ?? seen;
}
