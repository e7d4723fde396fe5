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
}

/** Characters that no reader sees: they are in no word. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Signs, and the letters and figures that are signs too: in a text they may stand for a symbol of any font. */
const SIGN = /[\p{S}\p{Script=Greek}\u0192\u2100-\u214f\u2460-\u24ff\u2776-\u2793]/u;
const TOKEN = new RegExp(`(?:(?!${SIGN.source})[\\p{L}\\p{N}\\p{M}\\u0001])+|${SIGN.source}`, 'gu');

/** Figures that are raised, lowered or part of a fraction, which a file may have as plain ones. */
const IN_SMALL = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u208e\u2150-\u215e]/gu;

/** Words and figures, and each sign by itself; capitals and punctuation do not count. */
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
  const found = plain.match(TOKEN) ?? [];
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

  /** Uses the words where they stand one after another, the first place from `from` on, or else before. */
  takeWhole(tokens: readonly string[], from: number): number | null {
    const lead = Math.max(
      0,
      tokens.findIndex((token) => token !== SYMBOL),
    );
    const first = tokens[lead];
    if (first === undefined) return null;
    const places = this.placesOf(first).map((place) => place - lead);
    const fits = (at: number) =>
      at >= 0 && tokens.every((token, k) => says(this.tokens[at + k], token) && !this.used[at + k]);
    const at = places.find((place) => place >= from && fits(place)) ?? places.find(fits);
    if (at === undefined) return null;
    for (let k = 0; k < tokens.length; k++) this.used[at + k] = true;
    return at;
  }

  /** Uses one word that stands anywhere, from `from` on if it can be. */
  takeOne(token: string, from: number): number | null {
    const free = this.placesOf(token).filter((place) => !this.used[place]);
    const at = free.find((place) => place >= from) ?? free[0];
    if (at === undefined) return null;
    this.used[at] = true;
    return at;
  }

  private placesOf(token: string): readonly number[] {
    if (token !== SYMBOL) return this.places.get(token) ?? [];
    return this.tokens.flatMap((drafted, at) => (says(drafted, token) ? [at] : []));
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
  for (const { what, text: words } of draft.leftOut) if (!NO_WORDS.has(what)) named.add(words);

  const account: ImportAccount = {
    in: 0,
    out: 0,
    leftOut: 0,
    lost: [],
    added: [],
    labels: { printed: 0, lost: [], unknown: [] },
    counted: [],
    lostLinks: [],
    pictures: file.pictures.length,
    lostPictures: [],
  };
  const keptLabels = new Set<DraftedClause>();
  let cursor = 0;
  const rest: FoundParagraph[] = [];
  for (const paragraph of file.paragraphs) {
    const tokens = tokensOf(paragraph.text);
    account.in += tokens.length;
    const at = text.takeWhole(tokens, cursor);
    if (at !== null) {
      account.out += tokens.length;
      cursor = at + tokens.length;
      const span = spans.find(({ words }) => words.start < cursor && cursor <= words.end);
      accountForLabel(paragraph, span?.clause ?? null, account, keptLabels);
      continue;
    }
    const there = named.takeWhole(tokens, 0);
    if (there === null) rest.push(paragraph);
    else if (there < statedEnd) account.out += tokens.length;
    else account.leftOut += tokens.length;
  }
  for (const { place, text: words } of rest) {
    const find = (token: string): boolean => {
      const there = text.takeOne(token, 0) === null ? named.takeOne(token, 0) : 0;
      if (there === null) return false;
      if (there < statedEnd) account.out += 1;
      else account.leftOut += 1;
      return true;
    };
    // Words that touch each other only because of what is hidden between them are looked for apart.
    const missing = piecesOf(words).flatMap((pieces) =>
      find(pieces.join('')) ? [] : pieces.filter((piece) => pieces.length === 1 || !find(piece)),
    );
    if (missing.length > 0)
      account.lost.push({ place, text: missing.join(' ').replaceAll(SYMBOL, 'a-symbol') });
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
  account.added = text.tokens.filter((_, at) => !text.isUsed(at) && !ours.has(at));
  account.lostLinks = lostLinks(file, draft);
  account.lostPictures = lostPictures(file, draft);
  return account;
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
