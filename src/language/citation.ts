/** Finds Acts and documents that a text cites. */
import { memoize } from './memoize.ts';
import { anyOf, numberOf, UP_TO_TWENTY } from './number-of.ts';
import type { Place } from './place.ts';

export interface Citation extends Place {
  /** What it cites; equal keys cite the same thing. Several are cited as “Acts 1996 and 2011”. */
  keys: string[];
  text: string;
}

const TITLE_WORD = "\\p{Lu}[\\p{L}'’-]*";
const LINK_WORD = '(?:(?:of|and|the|in|for|to|on|at|with|etc\\.?)\\s+){0,3}';
const KINDS =
  'Act|Acts|Regulations|Order|Directive|Convention|Code of Practice|Code of Conduct|Code|Guidance|Policy|Procedure|Procedures|Handbook|Standards|Framework|Charter|Regulation|Agreement|Protocol';
const YEAR = '(?:1[6-9]|20)\\d{2}';
const SECTION_NUMBER = `(?:\\d[\\w().]*|${anyOf(UP_TO_TWENTY)}(?![\\p{L}-]))`;
const SECTION = `(?:(?:[Ss]ections?|[Rr]egulations?|[Aa]rticles?|[Pp]arts?|[Ss]chedules?|[Pp]aragraphs?|[Ss]s?\\.|[Rr]egs?\\.|[Aa]rts?\\.|§)\\s*${SECTION_NUMBER}(?:(?:,|,?\\s+and|,?\\s+or|\\s+to|\\s?[-–])\\s*${SECTION_NUMBER})*,?\\s+(?:of|to)\\s+(?:the\\s+)?)?`;
/** “Transport Act 1985, section 19” is “section 19 of the Transport Act 1985”. */
const SECTION_BEHIND =
  '(?:,?\\s+\\(?(?:[Ss]ections?|[Rr]egulations?|[Aa]rticles?|[Ss]s?\\.|[Rr]egs?\\.|[Aa]rts?\\.|§)\\s*\\d[\\p{L}\\d]*(?:\\(\\w{1,4}\\))*\\)?(?!\\s+of\\b|[\\w(]))?';
const IN_BRACKETS = "(?:\\(\\p{Lu}[\\p{L} ,’'-]+\\)\\s+){0,3}";
/**
 * Behind the kind, a further word of the name makes a body or a place of it: “Standards Office”,
 * “Convention Centre”.
 */
const NO_BODY =
  '(?!\\s+(?:of\\s+(?:Conduct|Practice)\\b|(?!(?:Section|Part|Schedule|Article|Regulation|Chapter)s?\\b)\\p{Lu}\\p{Ll}))';
const TITLED = `${SECTION}(?:${YEAR}\\s+(?=\\p{Lu}))?(?:${TITLE_WORD}(?:,(?=\\s+\\p{Lu}))?\\s+${IN_BRACKETS}${LINK_WORD}){0,10}?${TITLE_WORD}\\s+${IN_BRACKETS}(?:${KINDS})\\b${NO_BODY}(?:,?\\s+(?:of\\s+)?\\(?${YEAR}\\)?(?:(?<=Acts\\s.*)(?:,|,?\\s+and)\\s+${YEAR})*)?${SECTION_BEHIND}`;
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
    return [{ keys: keysOf(title), text: title, start: end - title.length, end }];
  });
}

const SECTION_WORDS: Readonly<Record<string, string>> = {
  s: 'section',
  reg: 'regulation',
  art: 'article',
};
const SECTION_FIRST =
  /^(section|regulation|article|part|schedule|paragraph)s? (\S.*?),? (?:of|to) (?:the )?(?=\p{L})/u;
const SECTION_LAST = / (section|regulation|article)s? (\d\S*)$/;

/** One for each Act of “Education Acts 1996 and 2011”; a year and a section stand where they would elsewhere. */
function keysOf(title: string): string[] {
  const plain = title
    .toLowerCase()
    .replace(/§\s*(?=\d)/, 'section ')
    .replace(
      /(?<!\p{L})(s|reg|art)s?\.\s*(?=\d)/u,
      (_, short: string) => `${SECTION_WORDS[short] ?? short} `,
    )
    .replace(/\betc\b\.?/g, '')
    .replace(/(?<=\d)\((\w{1,4})\)/g, '.$1')
    .replace(/[()]/g, '')
    .replace(/\s+/g, ' ')
    .replace(LONG_NAME, (name) => SHORT_NAMES[name] ?? name);
  const [, kind, number] = SECTION_FIRST.exec(plain) ?? SECTION_LAST.exec(plain) ?? [];
  const section = kind && number ? `${kind} ${inFigures(number)} of the ` : '';
  const name = plain
    .replace(SECTION_FIRST, '')
    .replace(SECTION_LAST, '')
    .replaceAll(',', '')
    .replace(/^(\d{4}) (.+)$/, '$2 $1');
  const years = /acts (?:of )?((?:\d{4}|and| )+)$/.exec(name)?.[1]?.match(/\d{4}/g) ?? [];
  const stem = name.replace(/acts(?: of)?(?: \d{4}| and)*$/, 'act');
  return years.length > 0 ? years.map((year) => `${section}${stem} ${year}`) : [section + name];
}

/**
 * Whether a text names the law of another text in other letters than those of a title: without capitals (“the complaints
 * policy”), or by its first letters (“DPA 2018”).
 */
export function namesLaw(text: string, { keys, text: title }: Citation): boolean {
  const rest = lawsIn(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  // Whole words: “gdpr” in an address of a page names nothing.
  const words = rest.toLowerCase().match(/[^\s(),;:!?“”"]+/g) ?? [];
  const plain = ` ${words.map((word) => word.replace(/\.$/, '')).join(' ')} `;
  if (keys.every((key) => plain.includes(` ${key} `))) return true;
  const [year = ''] = /\d{4}$/.exec(keys[0] ?? '') ?? [];
  const names = title.match(/\p{L}+/gu) ?? [];
  const firstLetters = (some: readonly string[]) =>
    some.map((word) => word.charAt(0).toUpperCase()).join('');
  return [names, names.filter((word) => /^\p{Lu}/u.test(word))]
    .map(firstLetters)
    .filter((letters) => letters.length > 2)
    .some((letters) => {
      const short = new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})(?: \\(?(\\d{4}))?`, 'u').exec(text);
      return short !== null && (short[1] ?? year) === year;
    });
}

const inFigures = (number: string): string => String(numberOf(number) || number);
