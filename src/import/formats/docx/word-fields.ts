/**
 * Word's fields: what each kind of field means for the text, and which of them are
 * open while a text is read. The words that a field printed last (its cached result)
 * are the policy's words; the code that produces them is not.
 */

import { own } from '../../../language/own.ts';

/** What a field means for the text. */
export type FieldMeaning =
  /** The printed words are kept. */
  | { type: 'words'; doubt?: string }
  /** The printed words are kept and lead somewhere: `#bookmark`, `https://…`. */
  | { type: 'link'; href: string }
  /** As a link to a bookmark; an empty result is filled from what it points to. */
  | { type: 'reference'; bookmark: string; wants: 'number' | 'words' }
  /** The printed words are not part of the policy. */
  | { type: 'dropped'; what: string }
  /** The printed words are kept; an empty result is filled from what the file says about itself. */
  | { type: 'property'; name: string }
  /** It prints something that the file does not hold. */
  | { type: 'unstored'; doubt: string };

const CONTENTS = new Set(['TOC', 'INDEX', 'TOA', 'RD']);
const PAGES = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES']);
const PROPERTIES = new Set([
  'AUTHOR',
  'LASTSAVEDBY',
  'USERNAME',
  'USERINITIALS',
  'USERADDRESS',
  'FILENAME',
  'FILESIZE',
  'TEMPLATE',
  'REVNUM',
  'EDITTIME',
]);
/** Fields that print what the file says about itself, by the name that it has there. */
const NAMED_PROPERTIES: Readonly<Record<string, string>> = {
  TITLE: 'title',
  SUBJECT: 'subject',
  KEYWORDS: 'keywords',
  COMMENTS: 'description',
};
/** Properties that say who made the file: no words of the policy. */
const MAKERS = /^(?:author|creator|lastsavedby|lastmodifiedby|lastauthor|manager|template)$/i;
const DATES = new Set(['DATE', 'TIME', 'SAVEDATE', 'PRINTDATE', 'CREATEDATE']);
const UNSTORED = new Set(['AUTONUM', 'AUTONUMLGL', 'AUTONUMOUT', 'LISTNUM', 'SYMBOL', 'EQ']);

/** A field that has begun and not yet ended. */
export interface OpenField {
  /** The code that produces its words, as far as it has been read. */
  code: string;
  /** Null while its code is read. */
  meaning: FieldMeaning | null;
  /** The words that were left out because of it. */
  dropped: string;
  /** The words that it printed, of those that are kept. */
  words: string;
  /** Whether anything was printed for it. */
  printed: boolean;
  /** Where it begins. */
  place: string;
}

/** The fields that are open at one place of a text, the innermost last; a field may run over several paragraphs. */
export class WordFields {
  private readonly open: OpenField[] = [];

  begin(place: string, code = ''): void {
    this.open.push({ code, meaning: null, dropped: '', words: '', printed: false, place });
  }

  /** The code of the innermost field is complete; what follows is what it printed. */
  endCode(): void {
    const field = this.innermost;
    if (field) field.meaning = parseField(field.code);
  }

  /** Takes the innermost field off; undefined if a file ends more fields than it began. */
  end(): (OpenField & { meaning: FieldMeaning }) | undefined {
    const field = this.open.pop();
    return field && { ...field, meaning: field.meaning ?? parseField(field.code) };
  }

  get innermost(): OpenField | undefined {
    return this.open.at(-1);
  }

  /** True inside the code of a field, where nothing is printed. */
  get inCode(): boolean {
    return this.open.some((f) => f.meaning === null);
  }

  /** The outermost field whose words are not part of the text. */
  get dropping(): OpenField | undefined {
    return this.open.find((f) => f.meaning?.type === 'dropped');
  }

  /** Where the innermost link or reference leads to; null outside of them. */
  get href(): string | null {
    for (const { meaning } of this.open.toReversed()) {
      if (meaning?.type === 'link') return meaning.href;
      if (meaning?.type === 'reference') return `#${meaning.bookmark}`;
    }
    return null;
  }

  /** Words that are printed and kept belong to every field that is open. */
  keep(words: string): void {
    for (const field of this.open) if (field.meaning !== null) field.words += words;
  }

  /** Puts a space between words that are left out of two paragraphs. */
  startParagraph(): void {
    for (const field of this.open) if (field.dropped) field.dropped += ' ';
  }
}

/** Reads a field's code: ` REF _Ref123 \r \h `. */
function parseField(code: string): FieldMeaning {
  const [name = '', ...rest] = wordsOfCode(code);
  const kind = name.toUpperCase();
  const argument = rest.find((w, i) => !w.startsWith('\\') && !takesWord(rest[i - 1])) ?? '';
  const has = (option: string) => rest.some((w) => w.toLowerCase() === option);
  if (CONTENTS.has(kind)) return { type: 'dropped', what: 'table of contents' };
  if (PAGES.has(kind)) return { type: 'dropped', what: 'page number' };
  if (PROPERTIES.has(kind)) return { type: 'dropped', what: 'file property' };
  if (kind === 'DOCPROPERTY' || kind === 'INFO')
    return MAKERS.test(argument)
      ? { type: 'dropped', what: 'file property' }
      : { type: 'property', name: argument };
  const property = own(NAMED_PROPERTIES, kind);
  if (property !== undefined) return { type: 'property', name: property };
  if (kind === 'HYPERLINK') {
    const at = rest.findIndex((w) => w.toLowerCase() === '\\l');
    const anchor = at >= 0 ? rest[at + 1] : undefined;
    const address = argument === anchor ? '' : argument;
    if (address) return { type: 'link', href: address };
    return anchor ? { type: 'link', href: `#${anchor}` } : { type: 'words' };
  }
  if (kind === 'REF' || kind === 'PAGEREF' || kind === 'NOTEREF') {
    if (kind === 'PAGEREF')
      return {
        type: 'words',
        doubt: 'the number of a printed page, which a web page does not have',
      };
    const number = has('\\r') || has('\\n') || has('\\w');
    return { type: 'reference', bookmark: argument, wants: number ? 'number' : 'words' };
  }
  if (/^_(?:Ref|Toc)\d/.test(name)) return { type: 'reference', bookmark: name, wants: 'words' };
  if (DATES.has(kind))
    return { type: 'words', doubt: 'a date that Word updates each time the file is opened' };
  if (UNSTORED.has(kind))
    return {
      type: 'unstored',
      doubt: `a field (${kind}) prints something here that the file does not hold: look at the printed page`,
    };
  return { type: 'words' };
}

/** Options of HYPERLINK and REF that are followed by a word of their own. */
const takesWord = (option: string | undefined) => /^\\[lotmd*#@]$/i.test(option ?? '');

/** The words of a field's code; one in quotation marks may hold spaces. */
function wordsOfCode(code: string): string[] {
  return [...code.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}
