/**
 * One edition's text made ready for comparing: units in order, and the marks
 * over every character.
 */
import { spellingKey } from '../../language/spelling.ts';
import { TOKEN_KINDS, tokenize, type Token } from '../../language/tokenize.ts';
import type { Mark, Run } from '../../policy/clause.ts';
import { normalizeRuns } from './segment.ts';

/** What it is worth that a unit is kept, in hundredths of a word. */
export const WORTH = { word: 100, number: 100, stop: 40, punctuation: 15, note: 50 } as const;

/** A token other than a space, or a footnote reference (of no width). */
export interface Unit {
  /** Units with the same key may be matched: the same word, also where it is spelt otherwise. */
  key: string;
  /** Matched units that differ in this are spelt otherwise; else no more than their typing differs. */
  spelt: string;
  text: string;
  /** Place in the text, from `start` up to but not including `end`. */
  start: number;
  end: number;
  /** Hundredths of a word. */
  worth: number;
  isWord: boolean;
  /** Footnote references only: the marks of the run. */
  note?: Mark[];
}

/** The text of one edition, cut into units. */
export interface UnitText {
  text: string;
  units: Unit[];
  runs: Run[];
  /** Where each run starts in the text. */
  starts: number[];
}

/** Cuts the text of some runs. Computed references and footnote references are units of their own. */
export function cutIntoUnits(runs: readonly Run[]): UnitText {
  const side: UnitText = { text: '', units: [], runs: normalizeRuns(runs), starts: [] };
  let pending = '';
  const flush = (): void => {
    let at = side.text.length - pending.length;
    for (const token of tokenize(pending)) {
      if (token.kind !== 'space') side.units.push(unitOf(token, at));
      at += token.text.length;
    }
    pending = '';
  };
  for (const run of side.runs) {
    const start = side.text.length;
    side.starts.push(start);
    const reference = run.marks.find((mark) => mark.type === 'reference');
    const isNote = run.text === '';
    if (isNote || reference) flush();
    side.text += run.text;
    if (isNote) {
      const key = `footnote ${run.marks.map((mark) => ('to' in mark ? mark.to : '')).join(' ')}`;
      const unit = {
        key,
        spelt: key,
        text: '',
        start,
        end: start,
        worth: WORTH.note,
        isWord: false,
      };
      side.units.push({ ...unit, note: run.marks });
    } else if (reference) {
      // The number is computed: it is the target that is compared.
      const { length } = side.text;
      const key = `reference ${reference.to}`;
      side.units.push({
        key,
        spelt: key,
        text: run.text,
        start,
        end: length,
        worth: WORTH.number,
        isWord: true,
      });
    } else {
      pending += run.text;
    }
  }
  flush();
  return side;
}

function unitOf({ key, text, kind, stop }: Token, start: number): Unit {
  const { isWord } = TOKEN_KINDS[kind];
  const worth = !isWord ? WORTH.punctuation : stop ? WORTH.stop : WORTH.word;
  const spelling = kind === 'word' && !stop ? spellingKey(key) : key;
  return { key: spelling, spelt: key, text, start, end: start + text.length, worth, isWord };
}

/** Two texts as the paragraphs of one. */
export function joinTexts(first: UnitText, second: UnitText): UnitText {
  const head = `${first.text}\n`;
  const shift = head.length;
  return {
    text: head + second.text,
    units: [
      ...first.units,
      ...second.units.map((unit) => ({
        ...unit,
        start: unit.start + shift,
        end: unit.end + shift,
      })),
    ],
    runs: [...first.runs, { text: '\n', marks: [] }, ...second.runs],
    starts: [...first.starts, shift - 1, ...second.starts.map((start) => start + shift)],
  };
}

/** The spaces before the unit `index` (the last spaces of the text when it is one past the end). */
export function gapBefore({ text, units }: UnitText, index: number): string {
  return text.slice(units[index - 1]?.end ?? 0, units[index]?.start ?? text.length);
}

/** The text from `start` to `end`, cut where the marks change. */
export function piecesOf(side: UnitText, start: number, end: number): Run[] {
  const pieces: Run[] = [];
  for (let index = runAt(side, start), at = start; at < end; index++) {
    const run = side.runs[index];
    if (!run) break;
    const stop = Math.min(end, (side.starts[index] ?? 0) + run.text.length);
    if (stop > at) pieces.push({ text: side.text.slice(at, stop), marks: run.marks });
    at = Math.max(at, stop);
  }
  return pieces;
}

/** The index of the run that holds the character at `offset`. */
function runAt({ starts }: UnitText, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
