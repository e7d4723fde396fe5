/** Finds Acts and documents that a text cites, and places that it refers to. */
import { memoize } from './memoize.ts';
import type { Place } from './place.ts';

export interface Citation extends Place {
  /** Equal keys cite the same thing. */
  key: string;
  text: string;
}

const TITLE_WORD = "\\p{Lu}[\\p{L}'’-]*";
const LINK_WORD = '(?:(?:of|and|the|in|for|to|on|at|with|etc\\.?)\\s+){0,3}';
const KINDS =
  'Act|Acts|Regulations|Order|Directive|Convention|Code of Practice|Code of Conduct|Code|Guidance|Policy|Procedure|Procedures|Handbook|Standards|Framework|Charter|Regulation|Agreement|Protocol';
const SECTION_NUMBER = '\\d[\\w().]*';
const SECTION = `(?:(?:[Ss]ections?|[Rr]egulations?|[Aa]rticles?|[Pp]arts?|[Ss]chedules?|[Pp]aragraphs?|[Ss]s?\\.|[Rr]egs?\\.|[Aa]rts?\\.|§)\\s*${SECTION_NUMBER}(?:(?:,|,?\\s+and|,?\\s+or|\\s+to|\\s?[-–])\\s*${SECTION_NUMBER})*,?\\s+(?:of|to)\\s+(?:the\\s+)?)?`;
const IN_BRACKETS = "(?:\\(\\p{Lu}[\\p{L} ,’'-]+\\)\\s+){0,3}";
/**
 * Behind the kind, a further word of the name makes a body or a place of it: “Standards Office”,
 * “Convention Centre”.
 */
const NO_BODY =
  '(?!\\s+(?:of\\s+(?:Conduct|Practice)\\b|(?!(?:Section|Part|Schedule|Article|Regulation|Chapter)s?\\b)\\p{Lu}\\p{Ll}))';
const TITLED = `${SECTION}(?:${TITLE_WORD}(?:,(?=\\s+\\p{Lu}))?\\s+${IN_BRACKETS}${LINK_WORD}){0,10}?${TITLE_WORD}\\s+${IN_BRACKETS}(?:${KINDS})\\b${NO_BODY}(?:\\s+\\(?(?:1[6-9]|20)\\d{2}\\)?)?`;
const NAMED =
  '(?:(?:UK\\s+)?GDPR|Keeping\\s+[Cc]hildren\\s+[Ss]afe\\s+in\\s+[Ee]ducation|KCSIE|Working\\s+[Tt]ogether\\s+to\\s+[Ss]afeguard\\s+[Cc]hildren|Prevent\\s+[Dd]uty|RIDDOR|COSHH|PECR)(?:,?\\s+\\(?(?:\\p{Lu}\\p{Ll}+\\s+)?20\\d{2}\\)?)?|(?:1[89]|20)\\d{2}\\s+(?:Act|Regulations|Order)\\b';
/** A title of any words with the year of its edition: "Behaviour in schools (2024)". */
const DATED = `${TITLE_WORD}(?:\\s+[\\p{L}'’-]+){0,7}\\s+\\((?:19|20)\\d{2}\\)`;
const LAW = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SECTION}(?:${NAMED})|${TITLED}|${DATED})`, 'gu');

/** A title at the end of a match that began with the sentence: “We comply with the Equality Act (2010)”. */
const AT_THE_END = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SECTION}(?:${NAMED})|${TITLED})$`, 'u');

/** Words of the sentence before the title in it: “We follow Behaviour in schools (2024)”. */
const LINKS = 'of|and|the|in|for|to|on|at|with|a|an|or|from|by|into';
const BEFORE_A_TITLE = new RegExp(
  `^\\p{Lu}.*(?<![\\p{L}])(?!(?:${LINKS})\\s)\\p{Ll}+\\s+(?:(?:${LINKS})\\s+)*(?=\\p{Lu})`,
  'u',
);

/** Short names by the long ones, in small letters. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'general data protection regulation': 'gdpr',
  'keeping children safe in education': 'kcsie',
};
const LONG_NAME = new RegExp(Object.keys(SHORT_NAMES).join('|'));

const KIND_ALONE = new RegExp(`^(?:${KINDS})$`);
const SECTIONED =
  /^(?:(?:section|regulation|article|part|schedule|paragraph)s?|(?:ss?|regs?|arts?)\.|§)\s*\d/i;

/** Words before a title that have a capital only because they begin the sentence. */
const NOT_A_TITLE =
  /^(?:(?:The|This|That|These|See|Under|Our|Your|Their|Read|Follow|In|By|An?|Any|All|Each|For|With|As|School|Staff|Governors|Teachers|Pupils|Students|Parents)\s+(?:of\s+|the\s+|and\s+|to\s+|in\s+|with\s+|for\s+)*)(?=\p{Lu})/u;

/** Whose law it is, which is not part of its title: "the European Union’s General …". */
const OWNER = /^.*['’]s\s+(?:\p{Ll}\S*\s+)*(?=\p{Lu})|^(?:US|U\.S\.)\s+/su;

/** Acts, regulations, guidance, codes and policies, by their titles. */
export const lawsIn: (text: string) => Citation[] = memoize(readLawsIn);

function readLawsIn(text: string): Citation[] {
  let end = -1;
  return [...text.matchAll(LAW)].flatMap((match) => {
    // "the General Data Protection Regulation (“GDPR”)" is one citation.
    const isShortName = end >= 0 && /^\s*\([“"'‘]?$/.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    if (isShortName) return [];
    const found =
      AT_THE_END.exec(match[0])?.[0] ?? match[0].slice(BEFORE_A_TITLE.exec(match[0])?.[0].length);
    const lead = SECTIONED.test(found) ? '' : (NOT_A_TITLE.exec(found)?.[0] ?? '');
    const owner = OWNER.exec(found.slice(lead.length))?.[0] ?? '';
    const title = found.slice(lead.length + owner.length);
    if (KIND_ALONE.test(title)) return [];
    const key = title
      .toLowerCase()
      .replace(/^(?:ss?\.|§)\s*(?=\d)/, 'section ')
      .replace(/[()]|\betc\b\.?/g, '')
      .replace(/\s+/g, ' ')
      .replace(LONG_NAME, (name) => SHORT_NAMES[name] ?? name);
    return [{ key, text: title, start: end - title.length, end }];
  });
}

/** Places of a document by their number. Those that are called by one name or another are the same place. */
const NUMBERED =
  '[Cc]lauses?|[Ss]ections?|[Pp]aragraphs?|[Pp]aras?\\.?|[Cc]l\\.|[Ss]ec\\.|[Rr]ules?|[Pp]oints?|§§?';
const NAMED_PLACES =
  '[Aa]ppendix|[Aa]ppendices|[Aa]nnex(?:es)?|[Pp]ages?|pp?\\.|[Cc]hapters?|[Tt]ables?|[Ff]igures?|[Ss]chedules?|[Pp]arts?';
/** Places that have letters too: “Section C”, “Appendix IV”. */
const LETTERED =
  '[Ss]ections?|[Pp]arts?|[Aa]ppendix|[Aa]ppendices|[Aa]nnex(?:es)?|[Ss]chedules?|[Cc]hapters?';

const INNER = '(?:\\((?:\\p{Ll}{1,4}|\\d{1,3})\\))*';
const LABEL = `\\d[\\p{L}\\d]*(?:[.-][\\p{L}\\d]+)*${INNER}`;
const LETTER = `(?:(?!I\\s+\\p{Ll})(?:\\p{Lu}|[IVX]{1,5})(?:[.-]?\\d+)*(?:\\.\\w+)*(?![\\p{L}'’]))${INNER}`;
const TO = '(?:\\s+to\\s+|\\s?[-–]\\s?)';
const AND = '(?:,\\s+(?:and\\s+|or\\s+)?|\\s+(?:and|or|&)\\s+)';
const listOf = (label: string): string =>
  `${label}(?:${TO}${label})?(?:${AND}${label}(?:${TO}${label})?)*`;

const REFERENCE = new RegExp(
  [
    'https?://[^\\s<>"”’)\\]]*[^\\s<>"”’)\\].,;:!?]',
    '\\bwww\\.[^\\s)\\]]*[^\\s).,;:!?\\]]',
    '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
    `(?<![\\p{L}\\p{N}])(?<word>${NUMBERED}|${NAMED_PLACES})\\s*(?<=[\\s§])(?<labels>${listOf(LABEL)})`,
    `(?<![\\p{L}\\p{N}])(?<word>${LETTERED})\\s+(?<labels>${listOf(`(?:${LABEL}|${LETTER})`)})`,
    // “see 4.2”, “(see 4)”; “see 4 pupils” refers to nothing.
    `\\b(?<word>[Ss]ee)\\s+(?<labels>${listOf(LABEL)})(?:(?=[).,;]|$)|(?<=\\d\\.\\d+\\S*))`,
    `(?<![\\p{L}\\p{N}])(?<word>[Tt]able|[Ff]igure)\\s+(?<labels>[A-H]\\b(?!\\s+\\p{Ll}))`,
    '(?<![\\d£$€.])\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*(?:\\([a-z]{1,4}\\))*',
  ].join('|'),
  'gu',
);
const SAME_PLACE = new RegExp(`^(?:[Ss]ee|${NUMBERED})$`);

/**
 * References: numbers of clauses and sections, appendices, addresses of pages and mail. Each of
 * several numbers (“clauses 4.1 and 4.3”) is one of its own, a stretch of them (“4.1 to 4.3”) is one.
 */
export function referencesIn(text: string): Citation[] {
  return [...text.matchAll(REFERENCE)].flatMap((match): Citation[] => {
    const [found] = match;
    const { word, labels } = match.groups ?? {};
    const end = match.index + found.length;
    if (word === undefined || labels === undefined)
      return [{ key: addressOf(found), text: found, start: match.index, end }];
    // "see 3.4" and "clause 3.4" refer to the same place.
    const place = SAME_PLACE.test(word) ? '' : `${singular(word)} `;
    const first = end - labels.length;
    let from = 0;
    return labels.split(new RegExp(`(${AND})`, 'u')).flatMap((label, n): Citation[] => {
      const start = n === 0 ? match.index : first + from;
      const stop = first + (from += label.length);
      const key = `${place}${label.toLowerCase().replace(new RegExp(TO), '–')}`;
      return n % 2 === 0 ? [{ key, text: text.slice(start, stop), start, end: stop }] : [];
    });
  });
}

/** An address without what leads to the same page: how it is fetched, “www.”, a stroke at its end. */
const addressOf = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');

const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ices$/, 'ix')
    .replace(/^pp?\.$/, 'page')
    .replace(/(?<=annex)es$|s$/, '');
