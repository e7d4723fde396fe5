/** Reads texts of the pseudo-language in reading order and finds what stands outside the marks. */
import type { Element, Nodes, Root } from 'hast';
import { CLOSE, LETTER, OPEN, TAG, VALUE_CLOSE, VALUE_OPEN } from './marks.ts';
import type { SchoolWords } from './school-words.ts';
import { withoutSigns } from './signs.ts';

/** What is left, and where in the page or file: `td`, `a @ariaLabel`, `changes.why`. */
export interface Found {
  text: string;
  at: string;
}

/** Elements that do not end a line of text. */
const INLINE = new Set(
  'a abbr b bdi br cite code del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Attributes that are read out or shown. */
const READ = new Set(['ariaLabel', 'ariaDescription', 'title', 'alt', 'placeholder', 'label']);
const META = new Set(['description', 'og:title', 'og:description', 'og:site_name']);

interface Run {
  text: string;
  marked: boolean;
  change: 'del' | 'ins' | null;
}

/** Goes through a page or a text and keeps in mind which marks are open. */
export class Reader {
  readonly found: Found[] = [];
  readonly #school: SchoolWords;
  #open: string[] = [];
  #runs: Run[] = [];

  constructor(school: SchoolWords) {
    this.#school = school;
  }

  read(node: Nodes, at: readonly Element[] = []): void {
    if (node.type === 'text') {
      const change = at.findLast(({ tagName }) => tagName === 'del' || tagName === 'ins');
      this.#add(node.value, (change?.tagName ?? null) as Run['change'], nameOf(at));
    } else if (node.type === 'element') this.#readElement(node, at);
    else if (node.type === 'root') this.#readAll(node, at);
  }

  /** A text by itself, which may stand in the midst of a page: an attribute, a value. */
  readText(text: string, at: string): void {
    const own = new Reader(this.#school);
    own.#add(text, null, at);
    own.#endLine(at);
    own.#checkClosed([], text, at);
    this.found.push(...own.found);
  }

  /** The tag of a language, as in `lang`. */
  readTag(tag: string, at: string): void {
    if (tag !== TAG) this.found.push({ text: `said to be in the language “${tag}”`, at });
  }

  /** Words that styles put on the page or on paper. */
  readStyles(css: string): void {
    for (const [, value = ''] of css.matchAll(/content:((?:[^;"}]|"(?:[^"\\]|\\.)*")*)/g)) {
      const words = [...value.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text);
      this.readText(words.join(''), 'content of a style');
    }
  }

  #readElement(element: Element, at: readonly Element[]): void {
    const { tagName, properties } = element;
    // A whole text that says its own language (Prose.astro) is translated as a whole.
    if (properties.lang === 'en' && at.some((above) => above.tagName === 'main')) return;
    const here = [...at, element];
    for (const [name, value] of Object.entries(properties)) {
      if (name === 'lang') this.readTag(String(value), tagName);
      else if (typeof value === 'string' && isRead(name, value, element))
        this.readText(value, `${tagName} @${name}`);
    }
    if (tagName === 'script') return;
    if (tagName === 'style') {
      for (const child of element.children) if (child.type === 'text') this.readStyles(child.value);
      return;
    }
    if (INLINE.has(tagName)) {
      // Styles may put it on a line of its own; marks within a word are other elements.
      const space = tagName === 'br' || tagName === 'span' ? ' ' : '';
      this.#add(space, null, tagName);
      this.#readAll(element, here);
      return this.#add(space, null, tagName);
    }
    this.#endLine(nameOf(at));
    const open = [...this.#open];
    this.#readAll(element.content ?? element, here);
    this.#endLine(nameOf(here));
    this.#checkClosed(open, textOf(element), nameOf(here));
  }

  #readAll(parent: Element | Root, at: readonly Element[]): void {
    for (const child of parent.children) if (child.type !== 'doctype') this.read(child, at);
  }

  #add(text: string, change: Run['change'], at: string): void {
    for (const piece of text.split(MARKS)) {
      if (piece.endsWith(OPEN)) {
        this.#open.push(OPEN);
        if (!piece.startsWith(LETTER))
          this.found.push({ text: `capitals changed by code: ${wordsAfter(text, piece)}`, at });
      } else if (piece === VALUE_OPEN) {
        // The table may have the quotation marks around a quotation of the school.
        const isQuoted = this.#runs.at(-1)?.text.endsWith('“') === true;
        this.#open.push(isQuoted ? QUOTED : VALUE_OPEN);
        if (isQuoted) this.#runs.push({ text: '“', marked: false, change });
      } else if (piece === CLOSE || piece === VALUE_CLOSE) {
        const opened = this.#open.pop();
        if (opened === QUOTED) this.#runs.push({ text: '”', marked: false, change });
        if ((opened === OPEN) !== (piece === CLOSE)) this.#sayCut(text, at);
      } else if (piece !== '')
        this.#runs.push({ text: piece, marked: this.#open.at(-1) === OPEN, change });
    }
  }

  /** Judges a line of text, whatever elements are in it: whole, then each stretch between words of the table. */
  #endLine(at: string): void {
    const runs = this.#runs;
    this.#runs = [];
    if (this.#leftOf(runs.filter(({ marked }) => !marked)) === '') return;
    for (const stretch of stretches(runs)) {
      for (const text of this.#leftOf(stretch).split(/(?<=\.)\s*(?=\p{Lu})/u))
        if (/\p{L}{2}/u.test(text)) this.found.push({ text: text.replace(ENDS, ''), at });
    }
  }

  /** A marked-up text is no text of the school, but it is two of them: before and after. */
  #leftOf(runs: readonly Run[]): string {
    const reading = (without: Run['change']) =>
      runs.filter(({ change }) => change === null || change !== without);
    return [runs, reading('del'), reading('ins')]
      .map((read) => this.#school.without(withoutSigns(read.map(({ text }) => text).join(''))))
      .reduce((least, left) => (left.length < least.length ? left : least));
  }

  #checkClosed(open: string[], text: string, at: string): void {
    if (this.#open.join('') !== open.join('')) this.#sayCut(text, at);
    this.#open = open;
  }

  #sayCut(text: string, at: string): void {
    this.found.push({ text: `cut by code: ${text.trim().slice(0, 100)}`, at });
  }
}

/** A value that the table quotes, among what is open. */
const QUOTED = '“';
const MARKS = new RegExp(
  `([${LETTER}${LETTER.toLowerCase()}]?${OPEN}|[${CLOSE}${VALUE_OPEN}${VALUE_CLOSE}])`,
);

/** What was left out at the ends of a text, and what joined it. */
const ENDS = /^[\s….,:;()·|›–-]+|[\s…,·|›–(-]+$/g;

/** The words of the table that a mark stands before. */
const wordsAfter = (text: string, mark: string) =>
  text
    .slice(text.indexOf(mark))
    .match(/[\p{L} ]{3,}/u)?.[0]
    .trim() ?? text;

/** What is not marked, cut where marked words stand between. */
function stretches(runs: readonly Run[]): Run[][] {
  const all: Run[][] = [[]];
  for (const run of runs) {
    if (run.marked) all.push([]);
    else all.at(-1)!.push(run); // there is always one
  }
  return all;
}

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** The element and its class, as one would look for it in a style sheet. */
function nameOf(at: readonly Element[]): string {
  const last = at.at(-1);
  if (!last) return 'page';
  const classes = last.properties.className;
  return [last.tagName, ...(Array.isArray(classes) ? classes : [])].join('.');
}

function isRead(name: string, value: string, { tagName, properties }: Element): boolean {
  if (READ.has(name)) return true;
  if (tagName === 'meta' && name === 'content') {
    const of = properties.name ?? properties.property;
    return META.has(String(of));
  }
  // Kept for the scripts, which may show it where it is no code.
  return name.startsWith('data') && !/^[a-z-]+$/.test(value);
}
