/**
 * The fields of OpenDocument texts: what each kind of field means for the text. The words that a
 * field printed last stand in the file as its content.
 */
import { own } from '../../../language/own.ts';
import type { Xml } from '../read-xml.ts';

export type FieldMeaning =
  /** The printed words are kept. */
  | { type: 'words'; doubt?: string }
  /** The printed words are kept; where there are none, they come from what the file says about itself. */
  | { type: 'property'; name: string }
  /** The printed words lead to another place of the text. */
  | { type: 'reference'; to: string; wants: 'number' | 'words'; doubt?: string }
  /** The printed words are not part of the policy. */
  | { type: 'dropped'; what: string };

const PAGES = 'page-number page-count page-continuation page-variable-get';
const MAKERS =
  'author-name author-initials initial-creator creator printed-by file-name template-name editing-cycles editing-duration ' +
  'sender-firstname sender-lastname sender-initials sender-title sender-position sender-email sender-phone-private sender-fax ' +
  'sender-company sender-phone-work sender-street sender-city sender-postal-code sender-country sender-state-or-province';
const DATES =
  'date time creation-date creation-time modification-date modification-time print-date print-time';
const COUNTS =
  'paragraph-count word-count character-count table-count image-count object-count expression formula';
const PROPERTIES = 'title subject description keywords';

const named = (names: string, meaning: FieldMeaning): [string, FieldMeaning][] =>
  names.split(' ').map((name) => [`text:${name}`, meaning]);

const MEANINGS: Readonly<Record<string, FieldMeaning>> = Object.fromEntries([
  ...named(PAGES, { type: 'dropped', what: 'page number' }),
  ...named(MAKERS, { type: 'dropped', what: 'file property' }),
  ...named('placeholder', { type: 'dropped', what: 'prompt that nobody filled in' }),
  ...named(DATES, { type: 'words', doubt: 'a date or time that the program updates by itself' }),
  ...named(COUNTS, { type: 'words', doubt: 'a figure that the program works out by itself' }),
  ...named('conditional-text', {
    type: 'words',
    doubt: 'words that change with a condition; those printed last were written',
  }),
  ...PROPERTIES.split(' ').flatMap((name) => named(name, { type: 'property', name })),
]);

/** What a field means; null for what is none. */
export function fieldMeaning({ name, attributes }: Xml): FieldMeaning | null {
  switch (name) {
    case 'text:user-defined': {
      const property = attributes['text:name'] ?? '';
      return /^(?:author|creator|manager|template)$/i.test(property)
        ? { type: 'dropped', what: 'file property' }
        : { type: 'property', name: property };
    }
    case 'text:bookmark-ref':
    case 'text:reference-ref':
    case 'text:sequence-ref':
    case 'text:note-ref': {
      const format = attributes['text:reference-format'] ?? 'text';
      return {
        type: 'reference',
        to: attributes['text:ref-name'] ?? '',
        wants: /number|chapter/.test(format) ? 'number' : 'words',
        ...(format === 'page'
          ? { doubt: 'the number of a printed page, which a web page does not have' }
          : {}),
      };
    }
    default: {
      const meaning = own(MEANINGS, name) ?? null;
      const isFixed = attributes['text:fixed'] === 'true';
      return meaning?.type === 'words' && isFixed ? { type: 'words' } : meaning;
    }
  }
}
