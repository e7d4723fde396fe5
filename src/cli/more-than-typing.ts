/**
 * Whether a correction is a typing error, or changes what a clause asks.
 *
 * A typing error is a slip of the hand that leaves no doubt what was meant: letters of a word
 * swapped, missing, doubled or mistyped, capitals, punctuation, a word written twice, a space. Word by
 * word, each wrong one has to be the right one mistyped; and of what is left the engine that says
 * what a change means has to find nothing in it that somebody would have to do otherwise.
 */
import { classify, MEANINGS, OPERATIONS, redline, type Operation } from '../compare/index.ts';
import { difference } from '../content/register/check-register.ts';
import { isNumberWord, ruleWordKind } from '../language/rule-words.ts';
import { TOKEN_KINDS, tokenize, type Token } from '../language/tokenize.ts';
import type { KnownWords } from './known-words.ts';
import { lettersOf, notASlip, onWhichItHangs } from './not-a-slip.ts';

/**
 * Why a change is more than a typing error, in words that follow a colon; null where it is one.
 * @param known how often the school writes a word elsewhere
 */
export function moreThanTyping(from: string, to: string, known: KnownWords): string | null {
  const stretches = stretchesOf(from, to);
  const doubt = doubtsIn(stretches, known)[0] ?? movedComma(stretches);
  if (doubt !== null) return changeOfRule(from, to) ?? doubt;
  const mended = stretches.map(({ isSame, old, now }) =>
    isSame || !isMistyped(old, now) ? old : now,
  );
  return changeOfRule(mended.map(({ text }) => text).join(''), to);
}

/** What the engine finds of duties, people, quantities and laws. */
function changeOfRule(from: string, to: string): string | null {
  const meaning = classify(from, to, redline(from, to)).find((one) => MEANINGS[one.class].rule);
  return meaning ? `it changes the rule (${meaning.sentence.replace(/\.$/, '')})` : null;
}

/** A part of both texts: the same in both, or replaced. */
interface Stretch {
  isSame: boolean;
  old: Side;
  now: Side;
}

interface Side {
  text: string;
  /** Without spaces. */
  tokens: Token[];
}

function stretchesOf(from: string, to: string): Stretch[] {
  const stretches: { isSame: boolean; old: string; now: string }[] = [];
  for (const { op, text } of redline(from, to)) {
    const { inOld, inNew, change } = OPERATIONS[op];
    const isSame = change === null;
    let last = stretches.at(-1);
    if (last?.isSame !== isSame) stretches.push((last = { isSame, old: '', now: '' }));
    if (inOld) last.old += text;
    if (inNew) last.now += text;
  }
  const side = (text: string): Side => ({
    text,
    tokens: tokenize(text).filter(({ kind }) => kind !== 'space'),
  });
  return stretches.map(({ isSame, old, now }) => ({ isSame, old: side(old), now: side(now) }));
}

/** Whether words of it were mistyped, rather than their punctuation alone. */
function isMistyped(old: Side, now: Side): boolean {
  const words = ({ tokens }: Side) => tokens.filter(isWord).map(({ key }) => key);
  return words(old).join(' ') !== words(now).join(' ');
}

const isWord = ({ kind }: Token): boolean => TOKEN_KINDS[kind].isWord;

function doubtsIn(stretches: readonly Stretch[], known: KnownWords): string[] {
  return stretches.flatMap((stretch, index) => {
    if (stretch.isSame) return [];
    const beside = [stretches[index - 1]?.old.tokens.at(-1), stretches[index + 1]?.old.tokens[0]];
    return doubtIn(stretch, beside, known) ?? [];
  });
}

/** Goes through a stretch of both texts, a slip at a time. @param beside the tokens around it */
function doubtIn(
  { old: { tokens: olds }, now: { tokens: nows } }: Stretch,
  beside: readonly (Token | undefined)[],
  known: KnownWords,
): string | null {
  let [i, j] = [0, 0];
  while (i < olds.length || j < nows.length) {
    const [old, now] = [olds[i], nows[j]];
    const joined = joinedAt(olds.slice(i), nows.slice(j));
    if (joined) {
      const doubt = doubtOfSpace(olds.slice(i, i + joined.old), nows.slice(j, j + joined.now));
      if (doubt !== null) return doubt;
      [i, j] = [i + joined.old, j + joined.now];
    } else if (old && isDoubled(old, [olds[i - 1] ?? beside[0], olds[i + 1] ?? beside[1]], now)) {
      i++;
    } else if ((old && !isWord(old)) || (now && !isWord(now))) {
      const marks = [old, now].filter((one) => one !== undefined && !isWord(one));
      const telling = marks.find((mark) => mark && !PLAIN_MARK.test(mark.text));
      if (telling) return `“${telling.text}” came or went`;
      if (old && !isWord(old)) i++;
      if (now && !isWord(now)) j++;
    } else if (old && now) {
      const isFirst = i === 0 && j === 0 && beside[0] === undefined;
      const doubt = notASlip(old, now, isFirst, known);
      if (doubt !== null) return doubt;
      [i, j] = [i + 1, j + 1];
    } else if (old) {
      return `it takes out “${old.text}”`;
    } else if (now) {
      return `it puts in “${now.text}”`;
    }
  }
  return null;
}

/** Marks that say nothing by themselves; “/”, “%”, “&” and the like do. */
const PLAIN_MARK = /^[.,;:!?…·•()[\]"'“”‘’‹›«»`´\p{Pd}]+$/u;

/** A word that stands beside itself, and in the right text once. */
const isDoubled = (word: Token, beside: readonly (Token | undefined)[], now: Token | undefined) =>
  word.kind === 'word' && word.key !== now?.key && beside.some((other) => other?.key === word.key);

/** How many tokens of one text are one of the other, where a space is too many or missing. */
function joinedAt(
  olds: readonly Token[],
  nows: readonly Token[],
): { old: number; now: number } | null {
  for (const [old, now] of [
    [1, 2],
    [2, 1],
    [1, 3],
    [3, 1],
  ] as const) {
    const [left, right] = [olds.slice(0, old), nows.slice(0, now)];
    if (left.length < old || right.length < now || ![...left, ...right].every(isWord)) continue;
    if (written(left) === written(right)) return { old, now };
  }
  return null;
}

const written = (tokens: readonly Token[]) => tokens.map(({ text }) => lettersOf(text)).join('');

/** A space may make or break a word on which a rule hangs: “may be”, “maybe”. */
function doubtOfSpace(olds: readonly Token[], nows: readonly Token[]): string | null {
  const number = [...olds, ...nows].find(
    ({ kind, text }) => kind === 'number' || isNumberWord(text),
  );
  if (number) return `it changes a number, “${number.text}”`;
  const [lost, come] = [olds, nows].map((tokens) =>
    tokens
      .flatMap(({ text }) => (/^cannot$/i.test(text) ? ['can', 'not'] : [text]))
      .filter(ruleWordKind),
  ) as [string[], string[]];
  if (lost.join(' ').toLowerCase() === come.join(' ').toLowerCase()) return null;
  return onWhichItHangs(lost[0] ?? come[0] ?? '');
}

/** What a comma before one of these words may set apart: those whom the rule is about, or when it holds. */
const SCOPE = /^(?:who|whom|whose|which|that|where|when|if|unless|except|only|other)$/i;

/** Commas that came and others that went, or one before a word that narrows: whom a rule binds may hang on it. */
function movedComma(stretches: readonly Stretch[]): string | null {
  const commas = ({ tokens }: Side) => tokens.filter(({ text }) => text === ',').length;
  const found = (['old', 'now'] as const).map((side) => {
    const tokens = stretches.flatMap(({ old, now, [side]: { tokens: some } }) =>
      some.map((token) => ({ token, isKept: commas(old) === commas(now) })),
    );
    return tokens.flatMap(({ token, isKept }, index) =>
      token.text === ',' && !isKept ? [tokens[index + 1]?.token.text ?? ''] : [],
    );
  }) as [string[], string[]];
  const [gone, come] = found;
  const narrowing = [...gone, ...come].find((next) => SCOPE.test(next));
  if (narrowing) return `whom or what a rule is about can hang on a comma before “${narrowing}”`;
  return gone.length > 0 && come.length > 0
    ? 'it moves a comma, and whom or what a rule is about can hang on its place'
    : null;
}

const BRACKETED = {
  same: (text: string) => text,
  delete: (text: string) => `[-${text}-]`,
  insert: (text: string) => `{+${text}+}`,
} as const satisfies Record<Operation, (text: string) => string>;

/** A correction on one line of plain text, shortened to the words around it: `…[-teh-] {+the+} clause…`. */
export function inBrackets(from: string, to: string): string {
  const { said, says } = difference(from, to);
  return redline(said, says)
    .map(({ op, text }) => BRACKETED[op](text))
    .join('');
}
