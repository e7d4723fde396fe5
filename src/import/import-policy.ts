/**
 * Imports a policy from the bytes of a file: source → paragraphs → structure → MDX,
 * with the ids of the edition before carried over. Reads and writes no files itself.
 */
import { compareEditions, type Comparison } from '../compare/index.ts';
import { parseEdition, type Edition } from '../policy/edition.ts';
import { textOf } from '../policy/runs.ts';
import { ImportError } from '../messages/import-error.ts';
import type { Problem } from '../messages/problem.ts';
import { carryIdsFromBoth, type CarriedIds } from './carry-ids.ts';
import type { ReadOptions, SourceDocument } from './formats/source-document.ts';
import {
  clausesOf,
  type Doubt,
  type Draft,
  type DraftClause,
  type ReadFact,
} from './structure/draft.ts';
import { writeFrontMatter } from './front-matter.ts';
import { writeMdx } from './write-mdx.ts';
import { chooseNumbers, type WrittenNumber } from './structure/choose-numbers.ts';
import { outline } from './structure/outline.ts';
import { readSource } from './formats/read-source.ts';
import { DIRECT, linkSpelledNumbers } from './structure/link-spelled-numbers.ts';
import type { Clause } from '../policy/clause.ts';
import { accountFor, type DraftedClause, type ImportAccount } from './account/account.ts';
import { readAgain, type FoundFile } from './account/read-again.ts';
import { readOdtAgain } from './account/read-odt-again.ts';

export interface ImportRequest extends ReadOptions {
  bytes: Uint8Array;
  policy: string;
  edition: string;
  /** The path that the draft will be written to, for messages. */
  path: string;
  /** The edition that the draft follows; null for a policy's first. */
  before: Edition | null;
  /**
   * The edition that follows the draft, where a text of years ago is added: a clause that it
   * still has gives its id to the draft's. Null, or not given, for the newest.
   */
  after?: Edition | null | undefined;
  /** Every id that the policy ever had. */
  usedIds: ReadonlySet<string>;
  /** True: numbers are counted where the file prints none. */
  countNumbers?: boolean | undefined;
}

export interface Imported {
  /** The draft's whole file. */
  text: string;
  edition: Edition;
  /** The problems that parsing finds in the draft. */
  problems: Problem[];
  source: SourceDocument;
  carried: CarriedIds;
  /** The title and the facts that were read from the text, for a person to confirm. */
  facts: ReadFact[];
  /** What looks like a fact and was not taken for one. */
  doubts: Doubt[];
  /** Front matter taken over from the edition before. */
  carriedFields: string[];
  before: Edition | null;
  after: Edition | null;
  account: ImportAccount;
  comparison: Comparison | null;
}

/** @throws ImportError if the file cannot be read, or if a person has to decide something first */
export async function importPolicy(request: ImportRequest): Promise<Imported> {
  const { before, after = null } = request;
  const source = await readSource(request.bytes, request);
  const draft = outline(source, before ?? after);
  const title = titleOf(draft, request, source);
  const { called, written, onlyWritten } = chooseNumbers(draft, source, {
    countNumbers: request.countNumbers === true,
    before: before ?? after,
  });
  const clauses = clausesOf(draft).map((p) => p.clause);

  // Ids are carried over between parsed clauses, so the draft is first written and parsed without them.
  const unnamed = parse(
    request,
    `${plainFrontMatter(title)}\n${write(draft, clauses, null, written)}`,
  );
  // A number is written beside an id, so a clause without one has to be told its number here.
  const numbered = unnamed.edition.clauses.map((c, i) => ({ ...c, number: called[i] ?? null }));
  const carried = carryIdsFromBoth(
    before?.clauses ?? [],
    after?.clauses ?? [],
    numbered,
    request.usedIds,
  );
  linkReferences(clauses, carried, called, source);
  nameUnsayingIds(carried, unnamed.edition, source);

  const ids = carried.ids.map((c) => c.id);
  const front = writeFrontMatter({
    title,
    onlyWritten,
    details: draft.details,
    before,
    ids: new Set(ids),
    gone: carried.gone,
  });
  const text = `${front.text}\n${write(draft, clauses, ids, written)}`;
  const { edition, problems } = parse(request, text);
  return {
    text,
    edition,
    problems,
    source,
    carried,
    facts: draft.facts,
    doubts: draft.doubts,
    carriedFields: front.carried,
    before,
    after,
    account: accountFor(foundIn(request, source), {
      title,
      clauses: edition.clauses.map((clause, i) => drafted(clause, clauses[i], source)),
      stated: draft.stated,
      leftOut: source.leftOut,
    }),
    comparison: before
      ? compareEditions(before, edition)
      : after && compareEditions(edition, after),
  };
}

function titleOf(draft: Draft, { before, file }: ImportRequest, source: SourceDocument): string {
  if (draft.title) return draft.title;
  const name = file
    .replace(/^.*[\\/]/s, '')
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ');
  const title = before?.meta.title ?? name;
  source.notices.push({
    place: 'title',
    text: `no title was found; “${title}” was taken from ${before ? 'the edition before' : 'the name of the file'}`,
  });
  return title;
}

const plainFrontMatter = (title: string) =>
  `---\ntitle: ${JSON.stringify(title)}\nstatus: draft\n---\n`;

function write(
  draft: Draft,
  clauses: readonly DraftClause[],
  ids: readonly string[] | null,
  numbers: readonly WrittenNumber[],
): string {
  const indexOf = new Map(clauses.map((clause, i) => [clause, i]));
  const anchors = new Map(clauses.flatMap((c, i) => c.anchors.map((a) => [a, i] as const)));
  return writeMdx(draft, {
    nameOf(clause) {
      const index = indexOf.get(clause);
      if (index === undefined) return null;
      const id = ids?.[index] ?? clause.id;
      const number = numbers[index];
      return id === undefined ? null : { id, ...(number === undefined ? {} : { number }) };
    },
    idOfAnchor(anchor) {
      if (ids === null) return null;
      if (anchor.startsWith(DIRECT)) return anchor.slice(DIRECT.length);
      const index = anchors.get(anchor);
      return index === undefined ? null : (ids[index] ?? null);
    },
  });
}

/**
 * @throws ImportError where the draft is beyond the limits of an edition; Error where it cannot
 * be read back: a mistake of this program, not of the file
 */
function parse({ policy, edition, path, file }: ImportRequest, source: string) {
  const parsed = parseEdition({ policy, edition, file: path, source });
  const tooLarge = parsed.problems.find((one) => one.code === 'too-large');
  if (tooLarge) throw new ImportError({ ...tooLarge, code: 'import-too-large', file, line: 0 });
  if (!parsed.edition)
    throw new Error(
      `The draft could not be read back: ${parsed.problems.map((p) => p.message).join(' ')}`,
    );
  return { edition: parsed.edition, problems: parsed.problems };
}

/**
 * Turns the clause numbers that the text spells out into links. If the source prints no
 * numbers, only the links that the edition before had are made again.
 */
function linkReferences(
  clauses: readonly DraftClause[],
  carried: CarriedIds,
  called: readonly (string | null)[],
  source: SourceDocument,
): void {
  const isPrinted = clauses.some((clause) => clause.printed);
  const numbers = new Map(
    carried.ids.flatMap(({ id }, i) => {
      const number = called[i] ?? null;
      // Which of two clauses with one number is meant, only a person can say.
      const isOne = called.indexOf(number) === called.lastIndexOf(number);
      return isPrinted && number !== null && isOne ? [[number, id] as const] : [];
    }),
  );
  const made = linkSpelledNumbers(clauses, carried.ids, numbers);
  if (made > 0)
    source.notices.push({
      place: 'cross-references',
      text: `${made} that the text spells out ${made === 1 ? 'was turned into a link' : 'were turned into links'}; no word was changed`,
    });
}

/** An id is made of Latin letters and figures; of words in another script nothing is left to make one of. */
function nameUnsayingIds({ ids }: CarriedIds, { clauses }: Edition, source: SourceDocument): void {
  const unsaying = ids.flatMap(({ id, how }, i) => {
    const text = clauses[i]?.text ?? '';
    return how === 'new' && /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text) ? [id] : [];
  });
  if (unsaying.length === 0) return;
  const shown = unsaying.slice(0, 6).join(', ');
  source.notices.push({
    place: 'ids',
    text: `${unsaying.length} ${unsaying.length === 1 ? 'clause has' : 'clauses have'} no Latin letters, so that ids only count them (${shown}${unsaying.length > 6 ? ', …' : ''}): they have to be named by hand before the draft is adopted`,
  });
}

/** What is in the file, read once more: a file of an office program by a reader of the account's own. */
function foundIn({ bytes, changes }: ImportRequest, source: SourceDocument): FoundFile {
  if (source.format === 'Word') return readAgain(bytes, changes ?? 'accept');
  if (source.format === 'OpenDocument') return readOdtAgain(bytes, changes ?? 'accept');
  return {
    paragraphs: source.words.map(({ place, text }) => ({
      part: 'document',
      place,
      text,
      label: '',
    })),
    pictures: [],
    links: [],
  };
}

const drafted = (
  { id, number, label, text, runs, cells }: Clause,
  from: DraftClause | undefined,
  { format }: SourceDocument,
): DraftedClause => ({
  id,
  number,
  label,
  text: cells ? cells.map(textOf).join(' ') : text,
  ...(from?.labelInText === undefined ? {} : { labelInText: from.labelInText }),
  // Only the labels of these files are read a second time.
  isPrinted:
    format !== 'Word' && format !== 'OpenDocument' && from !== undefined && from.printed !== null,
  links: runs.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])),
  ),
});
