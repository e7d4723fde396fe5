/**
 * How much is read: sizes, depths and counts that no policy comes near, so that a file made by
 * mistake or in bad faith is refused in a sentence before it costs minutes or gigabytes.
 *
 * `seen` is the largest that was at hand: this school's policies, the demonstration school,
 * published policies of companies and public bodies (2018 to 2026), Word files of the kinds that
 * offices write, and a whole school that was made up, of 40 policies in five years. Each limit but
 * one leaves room for ten times as much.
 */
import { problem, type DetailsOf, type Problem } from '../messages/problem.ts';
import type { Position } from '../messages/position.ts';

interface Limit {
  /** The most that is read. */
  most: number;
  /** What is counted. */
  unit: string;
  /** The largest real one. */
  seen: number;
  /** What has so many: the subject of a sentence. */
  what: string;
  /** What an author does about it. */
  remedy: string;
}

const RIGHT_FILE =
  'Look whether it is the right file; make two of a policy that is really so long.';
const RIGHT_FIELDS = 'Look whether it is the right file, and remove what does not belong in it.';
const RIGHT_FOLDER =
  'Look whether it is the right folder: it holds school.yaml and a folder for each policy.';
const SMALLER_FILE =
  'Save a smaller copy: a photograph 1,600 pixels wide is enough, and programs that write PDF files can save them for the web.';
const SMALLER_COPY =
  'Look whether it is the right file, and save a copy that holds the policy’s words alone.';
const PLAIN_COPY = 'Copy its words into a new document, pasted as text only, and import that.';

export const LIMITS = {
  /** An edition's file. Parsing takes some four seconds at the limit, and minutes at ten times as much. */
  edition: {
    most: 1_000_000,
    unit: 'bytes',
    seen: 26_304,
    what: 'The file',
    remedy: RIGHT_FILE,
  },
  /** Each is compared with its neighbours in every other edition. */
  clauses: {
    most: 5_000,
    unit: 'clauses',
    seen: 154,
    what: 'The edition',
    remedy: RIGHT_FILE,
  },
  /** The time to find links and marks in it grows with the square of its length. */
  paragraph: {
    most: 10_000,
    unit: 'characters',
    seen: 910,
    what: 'This paragraph',
    remedy:
      'Put empty lines between its sentences where new paragraphs begin, or remove what was pasted here by mistake.',
  },
  /** Lists, quotations and components inside each other: each level is parsed anew within every other. */
  depth: {
    most: 50,
    unit: 'levels of lists, quotations or components inside each other',
    seen: 2,
    what: 'This place',
    remedy: 'Write it with fewer lists, quotations and components inside each other.',
  },
  /** Every cell of every row is a text of its own. */
  columns: {
    most: 60,
    unit: 'columns',
    seen: 5,
    what: 'This table',
    remedy: 'Make several tables of it, or a list.',
  },
  /** What breaks the text: each is a message, and a person reads none beyond some hundreds. */
  faults: {
    most: 1_000,
    unit: 'faults',
    seen: 0,
    what: 'The file',
    remedy:
      'Look whether it is the right file; mend the places above, and check again for the others.',
  },
  /** The text of front matter or of a YAML file. It becomes a hundred times as much in memory. */
  fields: {
    most: 500_000,
    unit: 'bytes',
    seen: 9_426,
    what: 'What stands in fields here',
    remedy: RIGHT_FIELDS,
  },
  /** Names and values of fields. Each is checked against the clauses of every edition. */
  entries: {
    most: 10_000,
    unit: 'names and values',
    seen: 755,
    what: 'What stands in fields here',
    remedy: RIGHT_FIELDS,
  },
  /** Fields inside fields. The parser calls itself for each level, until its stack ends. */
  fieldDepth: {
    most: 40,
    unit: 'levels of fields or lists inside each other',
    seen: 3,
    what: 'This place',
    remedy: 'Write it with fewer levels; a text with brackets needs quotation marks around it.',
  },
  /** Policies and editions. Each is opened, parsed, and checked against the others of its policy. */
  files: {
    most: 5_000,
    unit: 'files and folders',
    seen: 242,
    what: 'The folder',
    remedy: RIGHT_FOLDER,
  },
  /** All files that are read. They are in memory at once, several times over. */
  content: {
    most: 100_000_000,
    unit: 'bytes',
    seen: 3_138_764,
    what: 'The folder',
    remedy: RIGHT_FOLDER,
  },
  /** A picture on a policy’s page, which every reader of the page loads. None was at hand. */
  picture: {
    most: 2_000_000,
    unit: 'bytes',
    seen: 0,
    what: 'The picture',
    remedy: SMALLER_FILE,
  },
  /** The school’s logo, which every page shows. None was at hand. */
  logo: {
    most: 200_000,
    unit: 'bytes',
    seen: 0,
    what: 'The logo',
    remedy: 'Save a smaller copy, 400 pixels wide: it is shown as high as two lines of text.',
  },
  logoSide: {
    most: 2_000,
    unit: 'pixels on its longer side',
    seen: 0,
    what: 'The logo',
    remedy: 'Save a smaller copy, 400 pixels wide: it is shown as high as two lines of text.',
  },
  /** A form or the like beside a policy. None was at hand. */
  attached: {
    most: 10_000_000,
    unit: 'bytes',
    seen: 0,
    what: 'The file',
    remedy: SMALLER_FILE,
  },
  /**
   * The register: in memory at once, every text of it hashed. What was seen is that of the whole
   * school, and fits in six times, not ten: it grows for thirty years until it does not.
   */
  register: {
    most: 50_000_000,
    unit: 'bytes',
    seen: 8_414_722,
    what: 'The register',
    remedy: 'Take it back as it was published last, from a backup or with git.',
  },
  /** A file to import, pictures included: in memory at once. */
  source: {
    most: 25_000_000,
    unit: 'bytes',
    seen: 8_568,
    what: 'The file',
    remedy: SMALLER_COPY,
  },
  /** A file to import that is nothing but text: every word is looked for again in the draft. */
  sourceText: {
    most: 2_000_000,
    unit: 'bytes',
    seen: 26_304,
    what: 'The file',
    remedy: SMALLER_COPY,
  },
  /** Files inside a Word document. */
  sourceFiles: {
    most: 5_000,
    unit: 'files inside it',
    seen: 10,
    what: 'The document',
    remedy: PLAIN_COPY,
  },
  /** The text of a Word document, unpacked: a few kilobytes can hold gigabytes. */
  unpacked: {
    most: 40_000_000,
    unit: 'bytes',
    seen: 35_758,
    what: 'The document, unpacked,',
    remedy: PLAIN_COPY,
  },
  /** The same as it is packed: a part unpacks to a thousand times as much at most, whatever it says of itself. */
  packed: {
    most: 3_000_000,
    unit: 'bytes',
    seen: 8_568,
    what: 'The text of the document, packed,',
    remedy: PLAIN_COPY,
  },
  /** Elements of one part of a Word document, or of a page: half a kilobyte of memory each. */
  elements: {
    most: 500_000,
    unit: 'elements',
    seen: 677,
    what: 'The document',
    remedy: PLAIN_COPY,
  },
  /** Elements inside each other: the readers call themselves for each level, until their stack ends. */
  sourceDepth: {
    most: 200,
    unit: 'levels of elements inside each other',
    seen: 16,
    what: 'The document',
    remedy: PLAIN_COPY,
  },
  /** The look of a paragraph is asked of every style that its own is based on. */
  styles: {
    most: 5_000,
    unit: 'styles',
    seen: 10,
    what: 'The document',
    remedy: PLAIN_COPY,
  },
  /** Styles that a style is based on, one on the other. */
  stylesBasedOn: {
    most: 60,
    unit: 'styles that one of its styles is based on',
    seen: 3,
    what: 'The document',
    remedy: PLAIN_COPY,
  },
  /** Paragraphs of a file to import, in tables too: the structure is found by comparing them. */
  paragraphs: {
    most: 5_000,
    unit: 'paragraphs',
    seen: 59,
    what: 'The document',
    remedy: SMALLER_COPY,
  },
  /** Pages of a PDF: each letter has a place. */
  pages: {
    most: 500,
    unit: 'pages',
    seen: 5,
    what: 'The document',
    remedy: SMALLER_COPY,
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** What goes beyond a limit, and where; `found` where it was counted to the end. */
export interface Excess {
  limit: LimitName;
  position: Position | null;
  found?: number;
}

/** What a message says of it. */
export function excessDetails({ limit, found }: Omit<Excess, 'position'>): DetailsOf<'too-large'> {
  const { what, unit, most, remedy } = LIMITS[limit];
  return found === undefined
    ? { what, found: `more than ${amount(most, unit)}`, remedy }
    : { what, found: amount(found, unit), most: amount(most, unit), remedy };
}

/** The problem of it. */
export const excessProblem = (excess: Excess, file: string): Problem =>
  problem('too-large', file, excess.position, excessDetails(excess));

/** `61_250_000, 'bytes'` → “61.3 MB”, `20_000, 'clauses'` → “20,000 clauses”. */
function amount(n: number, unit: string): string {
  if (unit !== 'bytes') return `${String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${unit}`;
  const [size, name] = n >= 1_000_000 ? [n / 1_000_000, 'MB'] : [n / 1_000, 'kB'];
  return `${Math.ceil(size * 10) / 10} ${name}`;
}
