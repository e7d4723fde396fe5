/** Finds Acts and documents that a text cites, and places that it refers to. */
import { memoize } from './memoize.ts';
import type { Place } from './place.ts';

export interface Citation extends Place {
  /** Equal keys cite the same thing. */
  key: string;
  text: string;
}

const TITLE_WORD = "\\p{Lu}[\\p{L}'’-]*";
const LINK_WORD = '(?:(?:of|and|the|in|for|to|on|at|with)\\s+){0,3}';
const KINDS =
  'Act|Acts|Regulations|Order|Directive|Convention|Code of Practice|Code of Conduct|Code|Guidance|Policy|Procedure|Procedures|Handbook|Standards|Framework|Charter|Regulation|Agreement|Protocol';
const SECTION =
  '(?:(?:[Ss]ections?|[Rr]egulations?|[Aa]rticles?|[Pp]art|[Ss]chedule)\\s+\\d[\\w()]*\\s+(?:of|to)\\s+(?:the\\s+)?)?';
const TITLED = `${SECTION}(?:${TITLE_WORD}\\s+(?:\\(\\p{Lu}[\\p{L} ]+\\)\\s+)?${LINK_WORD}){0,10}?${TITLE_WORD}\\s+(?:\\(\\p{Lu}[\\p{L} ]+\\)\\s+)?(?:${KINDS})\\b(?:\\s+\\(?(?:1[6-9]|20)\\d{2}\\)?)?`;
const NAMED =
  '(?:(?:UK\\s+)?GDPR|Keeping\\s+[Cc]hildren\\s+[Ss]afe\\s+in\\s+[Ee]ducation|KCSIE|Working\\s+[Tt]ogether\\s+to\\s+[Ss]afeguard\\s+[Cc]hildren|Prevent\\s+[Dd]uty)(?:\\s+\\(?20\\d{2}\\)?)?';
/** A title of any words with the year of its edition: "Behaviour in schools (2024)". */
const DATED = `${TITLE_WORD}(?:\\s+[\\p{L}'’-]+){0,7}\\s+\\((?:19|20)\\d{2}\\)`;
const LAW = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMED}|${TITLED}|${DATED})`, 'gu');

const KIND_ALONE = new RegExp(`^(?:${KINDS})$`);
const SECTIONED = /^(?:section|regulation|article|part|schedule)s?\s+\d/i;

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
    const lead = SECTIONED.test(match[0]) ? '' : (NOT_A_TITLE.exec(match[0])?.[0] ?? '');
    const owner = OWNER.exec(match[0].slice(lead.length))?.[0] ?? '';
    const title = match[0].slice(lead.length + owner.length);
    if (KIND_ALONE.test(title)) return [];
    const key = title.toLowerCase().replace(/[()]/g, '').replace(/\s+/g, ' ');
    return [{ key, text: title, start: end - title.length, end }];
  });
}

const REFERENCE = new RegExp(
  [
    'https?://[^\\s<>"”’)\\]]*[^\\s<>"”’)\\].,;:!?]',
    '\\bwww\\.[^\\s)\\]]*[^\\s).,;:!?\\]]',
    '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
    '\\b(?:[Ss]ee|[Cc]lauses?|[Ss]ections?|[Pp]aragraphs?|[Pp]aras?|[Aa]ppendix|[Aa]ppendices|[Aa]nnex|[Pp]age|[Cc]hapter|[Tt]able|[Ff]igure|[Ss]chedule|[Rr]ules?|[Pp]oints?)\\s+(?:\\d\\w*(?:\\.\\w+)*(?:\\([a-z0-9]{1,4}\\))*(?:(?:,| and| or| to|\\s?[-–])\\s?\\d+(?:\\.\\d+)*)*|[A-H]\\b(?!\\s+\\p{Ll}))',
    '(?<![\\d£$€.])\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*(?:\\([a-z]{1,4}\\))*',
  ].join('|'),
  'gu',
);

/** References: numbers of clauses and sections, appendices, addresses of pages and mail. */
export function referencesIn(text: string): Citation[] {
  return [...text.matchAll(REFERENCE)].map((match) => {
    const [found] = match;
    // "see 3.4" and "clause 3.4" refer to the same place.
    const key = found
      .toLowerCase()
      .replace(/^(?:see|clauses?|paragraphs?|paras?|rules?|points?)\s+/, '');
    return { key, text: found, start: match.index, end: match.index + found.length };
  });
}
