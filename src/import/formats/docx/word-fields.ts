/**
 * Word's fields: what each kind of field means for the text. The words that a
 * field printed last (its cached result) are the policy's words; what asks for
 * them (its code) is not.
 */

export type FieldKind =
  /** The printed words are kept. */
  | { type: 'words'; doubt?: string }
  /** The printed words are kept and lead somewhere: `#bookmark`, `https://…`. */
  | { type: 'link'; href: string }
  /** As a link to a bookmark; an empty result is filled from what it points to. */
  | { type: 'reference'; bookmark: string; wants: 'number' | 'words' }
  /** The printed words are not part of the policy. */
  | { type: 'dropped'; what: string }
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
  'DOCPROPERTY',
  'INFO',
  'COMMENTS',
  'KEYWORDS',
]);
const DATES = new Set(['DATE', 'TIME', 'SAVEDATE', 'PRINTDATE', 'CREATEDATE']);
const UNSTORED = new Set(['AUTONUM', 'AUTONUMLGL', 'AUTONUMOUT', 'LISTNUM', 'SYMBOL', 'EQ']);

/** Reads a field's code: ` REF _Ref123 \r \h `. */
export function parseField(code: string): FieldKind {
  const [name = '', ...rest] = words(code);
  const kind = name.toUpperCase();
  const argument = rest.find((w, i) => !w.startsWith('\\') && !takesWord(rest[i - 1])) ?? '';
  const has = (option: string) => rest.some((w) => w.toLowerCase() === option);
  if (CONTENTS.has(kind)) return { type: 'dropped', what: 'table of contents' };
  if (PAGES.has(kind)) return { type: 'dropped', what: 'page number' };
  if (PROPERTIES.has(kind)) return { type: 'dropped', what: 'file property' };
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
    return { type: 'words', doubt: 'a date that Word writes anew each time the file is opened' };
  if (UNSTORED.has(kind))
    return {
      type: 'unstored',
      doubt: `a field (${kind}) prints something here that the file does not hold: look at the printed page`,
    };
  return { type: 'words' };
}

/** Options of HYPERLINK and REF that are followed by a word of their own. */
const takesWord = (option: string | undefined) => /^\\[lotmd*#@]$/i.test(option ?? '');

function words(code: string): string[] {
  return [...code.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2]!);
}
