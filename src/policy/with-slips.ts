/** Finds what was typed as a list, a heading or a link and is read as plain words: signs pasted from Word, a space too few or too many. */
import { problem, type Problem } from '../messages/problem.ts';
import { withoutQuiet } from './broken-mdx.ts';

/** Signs of list items that mean nothing else at the start of a line. */
const SIGN =
  /^[ \t]*([\u2022\u25cf\u25aa\u25a0\u25e6\u25cb\u2023\u2043\u00b7\u27a2\u2713\u2714\ue000-\uf8ff])[ \t]*(?=\S)|^[ \t]*(o)\t+(?=\S)/;
/** Signs that may be words too: they count where lines below each other begin with them. */
const MAYBE =
  /^[ \t]*(?:([o\u00a7\u2013\u2014])[ \t]+|(-)(?=\p{L})|(\d{1,2}[.)])(?=\p{L})|(\([a-z\d]{1,2}\))[ \t]*)(?=\S)/u;
const HEADING = /^ {0,3}(#{2,6})(?![#\s])(?=.*\p{L})/u;
const LINK = /(?<!\\)\[([^[\]\n]+)\][ \t]+\(((?:#|\/|https?:|www\.|mailto:)[^()\s]*)\)/g;

/**
 * The problems of a text, with those of its slips.
 * @param body the text with its front matter blanked out
 * @param found what was found in it so far; what only follows from a slip is left out
 */
export function withSlips(found: readonly Problem[], body: string, file: string): Problem[] {
  const raw = body.split('\n');
  const lines = withoutQuiet(body).split('\n');
  const lists = typedLists(lines, raw);
  const problems = lists.map((list) => listProblem(list, found, file));
  const follows = ({ code, line, column }: Problem) =>
    lists.some(({ first, last }) => line >= first && line <= last) &&
    (code === 'id-twice' || (code === 'character-odd' && column === 1));
  return [
    ...found.filter((one) => !follows(one)),
    ...problems,
    ...typedHeadings(lines, raw, file),
    ...typedLinks(lines, file),
  ];
}

/** What was typed as a list, and the lines of it, counted from 1. */
interface TypedList {
  first: number;
  last: number;
  column: number;
  sign: string;
  /** The words of its first item. */
  words: string;
}

/** @param raw the same lines with what is not looked into: ids, code */
function typedLists(lines: readonly string[], raw: readonly string[]): TypedList[] {
  const lists: TypedList[] = [];
  for (let at = 0; at < lines.length; at++) {
    const items = listFrom(lines, at);
    const [first] = items;
    if (!first) continue;
    const last = items.at(-1)?.at ?? at;
    const { sign, start } = first;
    const words = (raw[at] ?? '').slice(start).trim();
    lists.push({ first: at + 1, last: last + 1, column: columnOf(lines[at] ?? ''), sign, words });
    at = last;
  }
  return lists;
}

/** An error where ids are lost with it. */
function listProblem(
  { first, last, column, sign, words }: TypedList,
  found: readonly Problem[],
  file: string,
): Problem {
  const loses = found.some(
    ({ code, line }) => code === 'id-twice' && line >= first && line <= last,
  );
  return problem(
    loses ? 'list-lost' : 'list-typed',
    file,
    { line: first, column },
    {
      sign: /[\ue000-\uf8ff]/.test(sign) ? 'A sign of Word’s own' : sign,
      lines: first === last ? `line ${first}` : `lines ${first} to ${last}`,
      write: /\d/.test(sign) ? `${sign} ${words}` : `- ${words}`,
    },
  );
}

const columnOf = (line: string) => line.length - line.trimStart().length + 1;

/** The items from a line on, which stand below each other, or with an empty line between them. */
function listFrom(lines: readonly string[], from: number) {
  const items: { at: number; sign: string; start: number }[] = [];
  const certain = SIGN.test(lines[from] ?? '');
  const pattern = certain ? SIGN : MAYBE;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const match = pattern.exec(line);
    if (match) {
      const sign = match.slice(1).find((one) => one !== undefined) ?? '';
      items.push({ at, sign, start: match[0].length });
    } else if (line.trim() !== '' || !certain) break;
  }
  const enough = certain || (items.length > 1 && sameKind(items.map(({ sign }) => sign)));
  return enough ? items : [];
}

/** `(a)` and `(b)` are of one kind, `1.` and `2.` too. */
const sameKind = (signs: readonly string[]) =>
  new Set(signs.map((sign) => sign.replace(/\d+/, '1').replace(/[a-z](?=\))/, 'a'))).size === 1;

function typedHeadings(lines: readonly string[], raw: readonly string[], file: string): Problem[] {
  return lines.flatMap((line, at) => {
    const [, marks = ''] = HEADING.exec(line) ?? [];
    if (marks === '') return [];
    const found = line.trim();
    const write = `${marks} ${(raw[at] ?? '').trim().slice(marks.length)}`;
    return [
      problem('heading-typed', file, { line: at + 1, column: columnOf(line) }, { found, write }),
    ];
  });
}

function typedLinks(lines: readonly string[], file: string): Problem[] {
  return lines.flatMap((line, at) =>
    [...line.matchAll(LINK)].map(({ 0: found, 1: words = '', 2: address = '', index }) =>
      problem(
        'link-typed',
        file,
        { line: at + 1, column: index + 1 },
        {
          found,
          write: `[${words}](${address.startsWith('www.') ? `https://${address}` : address})`,
        },
      ),
    ),
  );
}
