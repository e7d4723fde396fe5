/** What the school promises parents and asks of them. Components read this and nothing else. */
import { present } from '../language/present.ts';
import { address } from '../policy/address.ts';
import { clauseName } from '../compare/kind-words.ts';
import type { Policy } from '../content/build-library.ts';
import type { School } from '../content/school.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition } from '../content/timeline.ts';
import { strings, type Strings } from '../strings/strings.ts';

export interface ParentsGroup {
  title: string;
  edition: string;
  /** The edition in force. */
  to: string;
  lines: ParentsLine[];
}

export interface ParentsLine {
  sentence: string;
  /** The clause that it is based on, in the edition in force. */
  to: string;
  /** “Clause 6.1.3”. */
  clause: string;
}

/**
 * The sentences of the editions in force, in the author's order; never anything else.
 * Policies without sentences are left out.
 * @param today ISO date
 */
export function parentsView(
  policies: readonly Policy[],
  today: string,
  t: Strings,
): ParentsGroup[] {
  return policies.flatMap((policy) => {
    const { slug } = policy;
    const edition = currentEdition(policy, today);
    if (!edition?.meta.parents) return [];
    const clauses = new Map(edition.clauses.map((clause) => [clause.id, clause]));
    const lines = Object.entries(edition.meta.parents).map(([id, { sentence }]) => ({
      sentence,
      to: address.policy(slug, id),
      clause: clauseName(
        present(clauses.get(id), 'the checks refuse a sentence whose clause does not exist'),
        t.kinds,
      ),
    }));
    const { title } = edition.meta;
    return [{ title, edition: editionName(edition.edition, t), to: address.policy(slug), lines }];
  });
}

/** What an A4 sheet leaves inside the margins of `sheetStyle`, in points (174 × 255 mm). */
const SHEET = { width: 493, height: 722 };
/** Sizes in points, of which the first that fits is used. Text smaller than the last would be hard to read. */
export const SHEET_SIZES = [11, 10.5, 10, 9.5, 9, 8.5] as const;
/** The greatest width of a letter in em: that of a monospaced font. In a sentence, DejaVu and Verdana reach 0.54. */
const LETTER = 0.605;
/** Letters that a line loses at its end, because words are not broken. */
const LOST = 5;
/** Part of the sheet that is kept free for rounding. */
const SPARE = 0.03;

/**
 * The size of type at which the page fits on one printed sheet.
 *
 * How wide a word is depends on the reader's fonts, so the sheet is calculated with the
 * widest font that the style sheet may get. Heights do not depend on fonts: readers.css
 * sets every one of them in em of this size, and the figures here are the same.
 * @param groups the lines of the page, as it shows them
 * @returns points, or undefined if the lines need more than one sheet at every size
 */
export function parentsSheetSize(
  groups: readonly ParentsGroup[],
  school: School,
): number | undefined {
  return SHEET_SIZES.find((size) => heightOf(groups, school, size) <= SHEET.height * (1 - SPARE));
}

/** The height of the page in points, at most. */
function heightOf(groups: readonly ParentsGroup[], school: School, size: number): number {
  const lines = (text: string, scale = 1) => linesOf(text, size * scale);
  const heading = (text: string) => lines(text, 1.2) * 1.2 * 1.25 + 0.9;
  const top = 1.7 * 1.2 + 0.3 + 3 * 1.3 + 0.3;
  const body = groups.map(
    (group) =>
      heading(`${group.title} ${group.edition}`) +
      group.lines
        .map((line) => lines(`${line.sentence} ${line.clause}`) * 1.3 + 0.3)
        .reduce((a, b) => a + b, 0),
  );
  const { questions, paperCopies } = school.contact ?? {};
  const t = strings(school.language).askUs;
  const whom = questions
    ? lines(
        `${t.ask} ${questions.name} ${t.phone} ${questions.phone ?? ''} ${t.email} ${questions.email ?? ''}`,
      ) + 1
    : 0;
  const foot = 1.5 + heading(t.title) + (1 + whom + lines(paperCopies ?? '') + 1) * 1.3 + 0.6;
  return size * (top + body.reduce((a, b) => a + b, 0) + foot);
}

/** How many printed lines a text takes at a size, at most. */
function linesOf(text: string, size: number): number {
  const room = SHEET.width / (size * LETTER);
  return text.length <= room ? 1 : Math.ceil(text.length / (room - LOST));
}
