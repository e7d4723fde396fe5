/**
 * Accounts for everything that is in a file: each word, label, picture and link is in the draft,
 * or named among what was left out, or lost.
 *
 * A paragraph is looked for as a whole, in the order of the file, so that a word which is lost in
 * one place is not made good by the same word in another. Only what is not found whole is looked
 * for word by word.
 */
import type { LeftOut, SourceWords } from '../formats/source-document.ts';
import { SEAM, SYMBOL, type FoundFile, type FoundParagraph } from './read-again.ts';

/** A clause of the draft, as far as the account needs it. */
export interface DraftedClause {
  id: string;
  number: string | null;
  label: string | null;
  text: string;
  /** The label at the start of the text that the file prints by itself. */
  labelInText?: string;
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
}

/** Characters that no reader sees: they are in no word. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Words and figures, and each sign by itself; capitals and punctuation do not count. */
const tokensOf = (text: string): string[] => piecesOf(text).map((pieces) => pieces.join(''));

/** The same, each word in the pieces in which the file has it. */
function piecesOf(text: string): string[][] {
  const plain = text.normalize('NFC').toLowerCase().replace(UNSEEN, '').replaceAll(SYMBOL, ' ');
  const found = plain.match(/[\p{L}\p{N}\p{M}\u0001]+|\p{S}/gu) ?? [];
  return found.map((word) => word.split(SEAM).filter(Boolean)).filter(({ length }) => length > 0);
}

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

  /** Uses the words where they stand one after another, the first place from `from` on, or else before. */
  takeWhole(tokens: readonly string[], from: number): number | null {
    const [first] = tokens;
    if (first === undefined) return null;
    const places = this.places.get(first) ?? [];
    const fits = (at: number) =>
      tokens.every((token, k) => this.tokens[at + k] === token && !this.used[at + k]);
    const at = places.find((place) => place >= from && fits(place)) ?? places.find(fits);
    if (at === undefined) return null;
    for (let k = 0; k < tokens.length; k++) this.used[at + k] = true;
    return at;
  }

  /** Uses one word that stands between two places. */
  takeOne(token: string, from: number, until: number): number | null {
    const at = (this.places.get(token) ?? []).find(
      (place) => from <= place && place < until && !this.used[place],
    );
    if (at === undefined) return null;
    this.used[at] = true;
    return at;
  }

  isUsed(at: number): boolean {
    return this.used[at] === true;
  }

  get left(): string[] {
    return this.tokens.filter((_, at) => !this.used[at]);
  }
}

/** @param file what a second reader found in it */
export function accountFor(file: FoundFile, draft: DraftToAccount): ImportAccount {
  const text = new Stretch();
  const named = new Stretch();
  text.add(draft.title);
  const spans = draft.clauses.map((clause) => ({
    clause,
    label: text.add(clause.label ?? ''),
    words: text.add(clause.text),
  }));
  for (const { text: words } of draft.stated) named.add(words);
  const statedEnd = named.tokens.length;
  for (const { text: words } of draft.leftOut) named.add(words);

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
  };
  const keptLabels = new Set<DraftedClause>();
  let cursor = 0;
  /** What was not found whole, each with the place behind what was found before it. */
  const rest: { paragraph: FoundParagraph; from: number }[] = [];
  const wholeAt: number[] = [];
  for (const paragraph of file.paragraphs) {
    const tokens = tokensOf(paragraph.text);
    account.in += tokens.length;
    const at = text.takeWhole(tokens, cursor);
    if (at !== null) {
      account.out += tokens.length;
      const end = at + tokens.length;
      if (at >= cursor) {
        cursor = end;
        wholeAt.push(at);
      }
      const span = spans.find(({ words }) => words.start < end && end <= words.end);
      accountForLabel(paragraph, span?.clause ?? null, account, keptLabels);
      continue;
    }
    const there = named.takeWhole(tokens, 0);
    if (there === null) rest.push({ paragraph, from: cursor });
    else if (there < statedEnd) account.out += tokens.length;
    else account.leftOut += tokens.length;
  }
  for (const { paragraph, from } of rest) {
    const { place, text: words } = paragraph;
    const until = wholeAt.find((at) => at >= from) ?? Infinity;
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
    if (missing.length > 0) account.lost.push({ place, text: missing.join(' ') });
    if (displaced.length > 0) account.displaced.push({ place, text: displaced.join(' ') });
  }
  for (const { clause, label } of spans) {
    if (clause.number === null || keptLabels.has(clause)) continue;
    const isTyped = label.end > label.start && text.isUsed(label.start);
    if (!isTyped) account.counted.push({ id: clause.id, number: clause.number });
  }
  const ours = new Set(
    spans.flatMap(({ label }) =>
      Array.from({ length: label.end - label.start }, (_, k) => label.start + k),
    ),
  );
  // A label that the file prints by itself is no word of its text.
  for (const { clause, words } of spans)
    for (const [k] of tokensOf(clause.labelInText ?? '').entries()) ours.add(words.start + k);
  account.added = text.tokens.filter((_, at) => !text.isUsed(at) && !ours.has(at));
  account.lostLinks = lostLinks(file, draft);
  return account;
}

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
