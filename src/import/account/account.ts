/**
 * Accounts for everything that is in a file: each word, label, picture and link is in the draft,
 * or named among what was left out, or lost.
 *
 * A paragraph is looked for as a whole, in the order of the file, so that a word which is lost in
 * one place is not made good by the same word in another. Only what is not found whole is looked
 * for word by word.
 */
import type { LeftOut, SourceWords } from '../formats/source-document.ts';
import {
  SEAM,
  SYMBOL,
  type FoundFile,
  type FoundParagraph,
  type RaisedFigures,
} from './read-again.ts';

/** A clause of the draft, as far as the account needs it. */
export interface DraftedClause {
  id: string;
  number: string | null;
  label: string | null;
  text: string;
  /** The label at the start of the text that the file prints by itself. */
  labelInText?: string;
  /** True if its number is known to be printed without looking for it in the file. */
  isPrinted?: boolean;
  /** The addresses that its words lead to. */
  links: readonly string[];
}

export interface DraftToAccount {
  title: string;
  /** In reading order. */
  clauses: readonly DraftedClause[];
  /** The words that the title and the facts were read from. */
  stated: readonly SourceWords[];
  leftOut: readonly LeftOut[];
}

export interface LostLabel {
  place: string;
  /** As the file prints it. */
  label: string;
  /** What the draft has in its place; null for none. */
  now: string | null;
}

export interface ImportAccount {
  /** Words, figures and signs in the file. */
  in: number;
  /** Of these, in the draft: in its clauses, its title, its facts and its numbers. */
  out: number;
  /** Of these, named among what was left out. */
  leftOut: number;
  /** Those that are in neither, each with its place. */
  lost: SourceWords[];
  /** Those that the draft has, but not where the file has them. */
  displaced: SourceWords[];
  /** Words that only the draft has. */
  added: string[];
  labels: {
    /** Automatic numbers and letters that the file prints before its paragraphs. */
    printed: number;
    lost: LostLabel[];
    /** Places whose way of counting the account does not know, so that nothing is said of them. */
    unknown: string[];
  };
  /** Numbers of the draft that the file does not print. */
  counted: { id: string; number: string }[];
  /** Addresses that the file leads to and neither the draft nor the report has. */
  lostLinks: { place: string; target: string }[];
  /** How many pictures the file has. */
  pictures: number;
  /** Pictures that are not named among what was left out. */
  lostPictures: { place: string; description: string }[];
  /** Raised and lowered figures that are in the draft only on the line, or not at all: 103 for 10³. */
  flattened: RaisedFigures[];
}

/** Characters that no reader sees: they are in no word. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Signs, and the letters and figures that are signs too: in a text they may stand for a symbol of any font. */
const SIGN = /[\p{S}\p{Script=Greek}\u0192\u2100-\u214f\u2460-\u24ff\u2776-\u2793]/u;
const TOKEN = new RegExp(`(?:(?!${SIGN.source})[\\p{L}\\p{N}\\p{M}\\u0001])+|${SIGN.source}`, 'gu');

/** Figures that are raised, lowered or part of a fraction, which a file may have as plain ones. */
const IN_SMALL = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u208e\u2150-\u215e]/gu;

/** Words and figures, and each sign by itself, but for strokes between them; capitals and punctuation do not count. */
const tokensOf = (text: string): string[] => piecesOf(text).map((pieces) => pieces.join(''));

/** The same, each word in the pieces in which the file has it. */
function piecesOf(text: string): string[][] {
  const plain = text
    .replace(IN_SMALL, (small) =>
      small.normalize('NFKC').replace('\u2044', '/').replace('\u2212', '-'),
    )
    .normalize('NFC')
    .toLowerCase()
    .replace(UNSEEN, '');
  const found = (plain.match(TOKEN) ?? []).filter((token) => token !== '|');
  return found.map((word) => word.split(SEAM).filter(Boolean)).filter(({ length }) => length > 0);
}

/** True if a token of the draft is what a token of the file says; of a symbol, only that one is there is known. */
const says = (drafted: string | undefined, token: string): boolean =>
  token === SYMBOL
    ? drafted !== undefined && (SIGN.test(drafted) || drafted === 'symbol')
    : drafted === token;

/** A text in which words are found, each once. */
class Stretch {
  readonly tokens: string[] = [];
  /** By token: where it stands. */
  private readonly places = new Map<string, number[]>();
  private readonly used: boolean[] = [];

  add(text: string): { start: number; end: number } {
    const start = this.tokens.length;
    for (const token of tokensOf(text)) {
      const at = this.tokens.push(token) - 1;
      const places = this.places.get(token);
      if (places) places.push(at);
      else this.places.set(token, [at]);
    }
    return { start, end: this.tokens.length };
  }

  /** Where the words stand one after another and are not used yet, from the first place on. */
  placesOf(tokens: readonly string[], from = 0, until = Infinity): number[] {
    const lead = Math.max(
      0,
      tokens.findIndex((token) => token !== SYMBOL),
    );
    const first = tokens[lead];
    if (first === undefined) return [];
    const fits = (at: number) =>
      tokens.every((token, k) => says(this.tokens[at + k], token) && !this.used[at + k]);
    return this.standing(first)
      .map((place) => place - lead)
      .filter((at) => at >= from && at + tokens.length <= until && fits(at));
  }

  use(at: number, count: number): void {
    for (let k = 0; k < count; k++) this.used[at + k] = true;
  }

  /** Uses one word that stands between two places. */
  takeOne(token: string, from: number, until: number): number | null {
    const at = this.standing(token).find(
      (place) => from <= place && place < until && !this.used[place],
    );
    if (at === undefined) return null;
    this.used[at] = true;
    return at;
  }

  private standing(token: string): readonly number[] {
    if (token !== SYMBOL) return this.places.get(token) ?? [];
    return this.tokens.flatMap((drafted, at) => (says(drafted, token) ? [at] : []));
  }

  isUsed(at: number): boolean {
    return this.used[at] === true;
  }
}

/** @param file what a second reader found in it */
export function accountFor(file: FoundFile, draft: DraftToAccount): ImportAccount {
  const text = new Stretch();
  const named = new Stretch();
  const titled = text.add(draft.title);
  const spans = draft.clauses.map((clause) => ({
    clause,
    label: text.add(clause.label ?? ''),
    words: text.add(clause.text),
  }));
  for (const { text: words } of draft.stated) named.add(words);
  const statedEnd = named.tokens.length;
  for (const { what, text: words } of draft.leftOut) if (!NO_WORDS.has(what)) named.add(words);

  const account: ImportAccount = {
    in: 0,
    out: 0,
    leftOut: 0,
    lost: [],
    displaced: [],
    added: [],
    labels: { printed: 0, lost: [], unknown: [] },
    counted: [],
    lostLinks: [],
    pictures: file.pictures.length,
    lostPictures: [],
    flattened: flattened(file, draft),
  };
  const keptLabels = new Set<DraftedClause>();
  const paragraphs = file.paragraphs.map((paragraph) => ({
    paragraph,
    tokens: tokensOf(paragraph.text),
  }));
  const anchors = anchorsOf(paragraphs, text);
  /** What was not found whole, each with the stretch in which its words should be. */
  const rest: { paragraph: FoundParagraph; from: number; until: number }[] = [];
  let cursor = 0;
  paragraphs.forEach(({ paragraph, tokens }, index) => {
    account.in += tokens.length;
    const until = anchors.find((anchor) => anchor.index > index)?.at ?? Infinity;
    const anchor = anchors.find((one) => one.index === index);
    const near = anchor?.at ?? text.placesOf(tokens, cursor, until)[0];
    const there = near === undefined ? named.placesOf(tokens)[0] : undefined;
    const at = near ?? (there === undefined ? text.placesOf(tokens)[0] : undefined);
    if (there !== undefined) {
      named.use(there, tokens.length);
      if (there < statedEnd) account.out += tokens.length;
      else account.leftOut += tokens.length;
    } else if (at !== undefined) {
      const end = at + tokens.length;
      text.use(at, tokens.length);
      account.out += tokens.length;
      if (near !== undefined) cursor = end;
      const span = spans.find(({ words }) => words.start < end && end <= words.end);
      accountForLabel(paragraph, span?.clause ?? null, account, keptLabels);
    } else rest.push({ paragraph, from: cursor, until });
  });
  for (const { paragraph, from, until } of rest) {
    const { place, text: words } = paragraph;
    const displaced: string[] = [];
    const find = (token: string): boolean => {
      if (text.takeOne(token, from, until) !== null) {
        account.out += 1;
        return true;
      }
      const there = named.takeOne(token, 0, Infinity);
      if (there !== null) {
        if (there < statedEnd) account.out += 1;
        else account.leftOut += 1;
        return true;
      }
      if (text.takeOne(token, 0, Infinity) === null) return false;
      account.out += 1;
      displaced.push(token);
      return true;
    };
    // Words that touch each other only because of what is hidden between them are looked for apart.
    const missing = piecesOf(words).flatMap((pieces) =>
      find(pieces.join('')) ? [] : pieces.filter((piece) => pieces.length === 1 || !find(piece)),
    );
    if (missing.length > 0)
      account.lost.push({ place, text: missing.join(' ').replaceAll(SYMBOL, 'a-symbol') });
    if (displaced.length > 0) account.displaced.push({ place, text: displaced.join(' ') });
  }
  for (const { clause, label } of spans) {
    if (clause.number === null || clause.isPrinted || keptLabels.has(clause)) continue;
    const isTyped = label.end > label.start && text.isUsed(label.start);
    if (!isTyped) account.counted.push({ id: clause.id, number: clause.number });
  }
  // The title may stand in the file once more, or come from the name of the file.
  const ours = new Set(
    [titled, ...spans.map(({ label }) => label)].flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, k) => start + k),
    ),
  );
  // A label that the file prints by itself is no word of its text.
  for (const { clause, words } of spans)
    for (const [k] of tokensOf(clause.labelInText ?? '').entries()) ours.add(words.start + k);
  account.added = text.tokens.filter((_, at) => !text.isUsed(at) && !ours.has(at));
  account.lostLinks = lostLinks(file, draft);
  account.lostPictures = lostPictures(file, draft);
  return account;
}

/** Words from which a paragraph is long enough to be known by itself. */
const KNOWN = 3;

/**
 * The paragraphs whose words stand once in the file and once in the draft, in the order of both:
 * between two of them everything else is looked for.
 */
function anchorsOf(
  paragraphs: readonly { tokens: readonly string[] }[],
  text: Stretch,
): { index: number; at: number }[] {
  const uses = new Map<string, number>();
  const keyOf = (tokens: readonly string[]) => tokens.join(' ');
  for (const { tokens } of paragraphs) uses.set(keyOf(tokens), (uses.get(keyOf(tokens)) ?? 0) + 1);
  const found = paragraphs.flatMap(({ tokens }, index) => {
    if (tokens.length < KNOWN || uses.get(keyOf(tokens)) !== 1) return [];
    const [at, other] = text.placesOf(tokens);
    return at === undefined || other !== undefined ? [] : [{ index, at }];
  });
  return longestAscent(found);
}

/** The longest list of those that ascend in both texts. */
function longestAscent<T extends { at: number }>(found: readonly T[]): T[] {
  /** By length: the last of the best list of that length, and where each came from. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  found.forEach(({ at }, k) => {
    let low = ends.findIndex((end) => (found[end]?.at ?? Infinity) >= at);
    if (low < 0) low = ends.length;
    before[k] = ends[low - 1];
    ends[low] = k;
  });
  const list: T[] = [];
  for (let k = ends.at(-1); k !== undefined; k = before[k]) {
    const one = found[k];
    if (one) list.unshift(one);
  }
  return list;
}

/** What is left out and is no word of the file, or none that is missing from the draft. */
const NO_WORDS: ReadonlySet<string> = new Set(['picture', 'link to a file']);

function accountForLabel(
  { label, place }: FoundParagraph,
  clause: DraftedClause | null,
  account: ImportAccount,
  kept: Set<DraftedClause>,
): void {
  if (label === '') return;
  if (label === null) return void account.labels.unknown.push(place);
  const printed = tokensOf(label);
  if (printed.length === 0) return;
  account.labels.printed += 1;
  const number = tokensOf(clause?.number ?? '');
  const isNumber = number.length > 0 && (endsWith(number, printed) || endsWith(printed, number));
  const isText = clause !== null && isBeginning(tokensOf(clause.text), printed);
  if (clause && isNumber) kept.add(clause);
  if (!isNumber && !isText) account.labels.lost.push({ place, label, now: clause?.number ?? null });
}

const endsWith = (whole: readonly string[], end: readonly string[]): boolean =>
  end.length <= whole.length && end.every((one, k) => whole[whole.length - end.length + k] === one);

const isBeginning = (whole: readonly string[], start: readonly string[]): boolean =>
  start.every((one, k) => whole[k] === one);

function lostLinks({ links }: FoundFile, draft: DraftToAccount): ImportAccount['lostLinks'] {
  const kept = new Set(draft.clauses.flatMap((clause) => clause.links));
  const said = draft.leftOut.map(({ text }) => text).join('\n');
  return links.filter(({ target }) => !kept.has(target) && !said.includes(target));
}

const SMALL = { raised: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻', lowered: '₀₁₂₃₄₅₆₇₈₉₊₋₋' } as const;

/** Each stands as often in the draft as in the file; what was left out is named without it. */
function flattened({ raised = [] }: FoundFile, draft: DraftToAccount): RaisedFigures[] {
  const text = [draft.title, ...draft.clauses.map((clause) => clause.text)].join('\n');
  const said = draft.leftOut.map((one) => one.text).join('\n');
  const used = new Map<string, number>();
  return raised.filter(({ behind, figures, isLowered }) => {
    const signs = SMALL[isLowered ? 'lowered' : 'raised'];
    const small = Array.from(figures, (one) => signs.charAt('0123456789+-−'.indexOf(one)));
    const whole = behind + small.join('');
    const from = text.indexOf(whole, used.get(whole) ?? 0);
    if (from >= 0) used.set(whole, from + whole.length);
    return from < 0 && !said.includes(behind + figures) && !said.includes(whole);
  });
}

/** Each picture is named once; those with a description under that. */
function lostPictures({ pictures }: FoundFile, draft: DraftToAccount): FoundFile['pictures'] {
  const named = draft.leftOut.filter(({ what }) => what === 'picture').map(({ text }) => text);
  return pictures.filter(({ description }) => {
    const wanted = description.trim();
    const at = wanted === '' ? named.indexOf('no description') : named.indexOf(wanted);
    if (at < 0) return true;
    named.splice(at, 1);
    return false;
  });
}
