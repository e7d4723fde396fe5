/**
 * Finds everybody whom a text names, whatever the post: “the head of sixth form”, “midday
 * supervisors”, “the chair's delegate”. `roles.ts` has the few roles that lists of duties know.
 */
import { memoize } from './memoize.ts';
import type { Place } from './place.ts';
import { wordsBefore } from './sentences.ts';

export interface Person extends Place {
  /** Equal keys are the same people: “DSL”, “designated safeguarding leads”. */
  key: string;
  /** As written, without an article. */
  text: string;
}

/** The last word of a name of somebody, of one or many. */
const ONE_OR_MANY =
  'teacher|head ?teacher|assistant|leader|lead|manager|principal|governor|trustee|director|volunteer|parent|carer|guardian|grandparent|pupil|student|learner|child|officer|co-?ordinator|nurse|bursar|caretaker|clerk|visitor|contractor|chair|chairperson|chairman|deputy|tutor|supervisor|aider|cook|caterer|secretary|receptionist|driver|cleaner|panel|committee|board|team|person|adult|employee|employer|delegate|nominee|representative|counsellor|librarian|technician|instructor|coach|administrator|mentor|invigilator|steward|hirer|applicant|candidate|registrar|treasurer|auditor|inspector|investigator|doctor|therapist|psychologist|worker|prefect|monitor|trainer|trainee|escort|chaperone|supply teacher|matron|chaplain|warden|marshal|provider|supplier|DSL|DPO|SENCO|SENDCO|DDSL|HR|TA|SLT|grown-up|mother|father|sibling|relative|friend|prefect|host|member|leaver|complainant|claimant|appellant|sixth-former|newcomer|owner|user|organiser|organizer|scorer|judge|referee|superintendent|keyholder|custodian|porter|gardener|lifeguard|photographer|journalist|executive|accountant|solicitor|adviser|advisor|mediator|ombudsman|commissioner|inspectorate|council|charity|trust|company|department|faculty|service|agency';
const MANY =
  'staff|members? of (?:the )?staff|staff members?|workforce|children|police|local (?:education )?authority|governing (?:body|board)|leadership team|members? of the public|head of (?:the )?(?:sixth form|year|department|school|faculty|house|phase|centre|\\p{Ll}+)|chair of (?:the )?(?:governors|governing (?:body|board)|trustees|\\p{Ll}+)|clerk to the governors|board of (?:governors|trustees)|people|families|family|school|office|kitchen|canteen|club|head';
/** Words before it that belong to the name. */
const BEFORE =
  'deputy|vice|assistant|associate|acting|executive|chief|senior|junior|lead|head|designated|safeguarding|data|protection|school|business|site|premises|facilities|line|class|classroom|form|subject|teaching|support|learning|midday|lunchtime|playground|break|trip|visit|visits|party|group|first|first-aid|special|educational|education|needs|finance|health|safety|fire|pastoral|attendance|welfare|exams?|examinations?|admissions|admin|governing|parent|staff|link|pupil|student|external|independent|investigating|appeals?|appeal|kitchen|catering|library|duty|social|youth|pupil|trained|named|virtual|trade|union|appropriate|nominated|authorised|appointed|supply|cover|peripatetic|music|sports?|PE|IT|ICT|network|sixth|year|house|key|stage|local|bus|minibus|crossing|complaints?|disciplinary|personnel|human|resources|transport|community|family|mental|wellbeing|behaviour|chair|careers?|curriculum';

const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}’'@]|//|www\\.)(?:(?:${BEFORE})[\\s-]+)*(?:${MANY}|(?:${ONE_OR_MANY})s?)(?![\\p{L}\\p{N}@]|\\.\\p{L})`,
  'giu',
);

/** Names of the same people, in small letters and of one: the first is what they are called here. */
const SAME: readonly (readonly [string, RegExp])[] = [
  ['staff', /^(?:(?:school )?staff(?: member)?|members? of (?:the )?staff|employee|workforce)$/],
  ['teacher', /^(?:teacher|teaching staff)$/],
  ['teaching assistant', /^(?:ta|teaching assistant|classroom assistant)$/],
  ['senior leadership team', /^(?:slt|senior leadership team|senior leader|senior leadership)$/],
  ['office', /^(?:school )?office$/],
  ['headteacher', /^(?:head ?teacher|head of school|head|principal|school principal)$/],
  ['pupil', /^(?:pupil|student|learner|child|children)$/],
  ['safeguarding lead', /^(?:dsl|designated safeguarding (?:lead|officer)|safeguarding lead)$/],
  ['deputy safeguarding lead', /^(?:ddsl|deputy (?:dsl|designated safeguarding lead))$/],
  ['data protection officer', /^(?:dpo|data protection officer)$/],
  [
    'special needs coordinator',
    /^(?:sencos?|sendcos?|special (?:educational )?needs (?:and disabilit(?:y|ies) )?co[- ]?ordinator)$/,
  ],
  ['governor', /^(?:governors?|school governor|governing (?:body|board)|board of governors)$/],
  ['trustee', /^(?:trustees?|board of trustees|trust board)$/],
  ['nurse', /^(?:school )?nurse$/],
  [
    'chair of governors',
    /^chair(?:man|person)? of (?:the )?(?:governors?|governing (?:body|board))$/,
  ],
  ['chair', /^chair(?:man|person)?$/],
  ['local authority', /^local (?:education )?authority$/],
  ['family', /^famil(?:y|ies)$/],
  ['vice principal', /^(?:vice|deputy)[ -]principal$|^deputy head ?teacher$/],
];

/** Behind a name: it describes something else (“pupil records”, “the parents’ evening”, “office hours”). */
const OF_SOMETHING =
  /^(?:['’]s?\s+(?!(?:prior |written )*(?:consent|permission|approval|agreement|absence|delegate|nominee|deputy|representative)\b)\p{L}|-\p{L}|\s+(?:rooms?|records?|handbooks?|meetings?|portals?|premium|councils?|portfolios?|data|training|work|voice|information|codes?|absences?|numbers?|files?|protection|benefits?|areas?|entrances?|cars?|hours?|days?|trips?|year|terms?|site|uniform|grounds?|premises|buildings?|website|rules?|policy|policies|gates?|toilets?|conduct|life|lunch(?:es)?|meals?|photographs?|property|funds?|budget|library|hall|bus|buses|house|notice|phone|telephone|email|account|devices?|network|events?|community|development|behaviour|discipline|journeys?|equipment|transport|clothes|clothing|evenings?|bags?)\b)/iu;

/** “Department for Education” is nobody in a school. */
const OF_STATE = /^Department\s+(?:for|of)\s+\p{Lu}/u;

/** Before a school or an office that is a place: “in school”, “leave the office”. */
const AT_A_PLACE =
  /(?:\b(?:in|at|outside|near|beside|leav(?:e|es|ing)|behind|inside|opposite|into|onto|around|off|entering|enter|of)\s+(?:the\s+|our\s+)?|['’]s?\s+|\b(?:to|from|by|attend|attending)\s+)$/i;

/** Everybody named in the text, in order. */
export const peopleIn: (text: string) => Person[] = memoize(readPeopleIn);

function readPeopleIn(text: string): Person[] {
  return [...text.matchAll(NAME)].flatMap((match): Person[] => {
    const [found] = match;
    const end = match.index + found.length;
    if (OF_SOMETHING.test(text.slice(end, end + 40))) return [];
    if (OF_STATE.test(text.slice(match.index, end + 40))) return [];
    if (
      /(?:school|office|department|faculty|kitchen|canteen|club)s?$/i.test(found) &&
      AT_A_PLACE.test(wordsBefore(text, match.index))
    )
      return [];
    return [{ key: keyOf(found), text: found, start: match.index, end }];
  });
}

function keyOf(name: string): string {
  const plain = name.toLowerCase().replace(/\s+/g, ' ').replace(/-/g, ' ');
  const one = /^(?:staff|police|children|people|families)$/.test(plain)
    ? plain
    : plain.replace(/(?<![sn])s$|(?<=nes|tors)s$/, '');
  return SAME.find(([, names]) => names.test(one) || names.test(plain))?.[0] ?? one;
}

/** Before a name: those named do not act (“with the governors”, “to parents”). */
const NOT_ACTING =
  /\b(?:with|to|from|between|about|for|against|towards|concerning|regarding|on|by|in|of|at)\s+(?:(?:the|a|an|any|all|other|their|his|her|its|our|own|each|every|another)\s+)*$/i;
const BY = /\bby\s+(?:(?:the|a|an|any|all|each|their|our|another)\s+)*$/i;
const JOINED = /^(?:,\s+|\/|,?\s+(?:and|or)\s+)(?:the\s+|their\s+|other\s+|any\s+)?$/i;
/** What was done once, by whomever, asks nothing of anybody. */
const BE_DONE = /\b(?:is|are|be)\s/i;

/** By whom a sentence says that something is done: “is approved by the governors”; none where it says only how. */
export function agentsIn(sentence: string): Person[] {
  let isLast = false;
  let end = 0;
  return peopleIn(sentence).filter((one) => {
    const before = sentence.slice(0, one.start);
    const isBy = BY.test(before) && BE_DONE.test(before);
    isLast = isBy || (isLast && JOINED.test(sentence.slice(end, one.start)));
    end = one.end;
    return isLast;
  });
}

/** Who acts in a sentence: those by whom a thing is done, or those named before the words of duty. */
export function actorsIn(sentence: string, duty: number): Person[] {
  const agents = agentsIn(sentence);
  if (agents.length > 0) return agents;
  let isActing = true;
  let end = -1;
  return peopleIn(sentence).filter((one) => {
    if (one.start >= duty) return false;
    const isListed = end >= 0 && JOINED.test(sentence.slice(end, one.start));
    if (!isListed) isActing = !NOT_ACTING.test(sentence.slice(0, one.start));
    end = one.end;
    return isActing;
  });
}

/** To whom something is given or told, as a rule: “is sent to the parents”, “governors are informed”. */
const IS_TOLD =
  /\b(?:is|are|be)\s+(?:\w+ly\s+|also\s+|then\s+|first\s+)?(?:(?:sent|referred|reported|passed|given|addressed|directed|copied|offered|shown|delegated|entrusted|escalated|submitted|returned|handed)\s+(?:\w+ly\s+)?to|told|informed|notified|consulted)\b/i;

/** Whether a sentence says whose task something is, without words of duty. */
export const isDutiful = (sentence: string): boolean =>
  /\bappl(?:y|ies) to\b|\bresponsib(?:le|ility)\b|\baccountable\b/i.test(sentence) ||
  IS_TOLD.test(sentence);

/** Words that say which of the people are meant, or in whose place somebody acts. */
export const isOfPeople = (word: string): boolean =>
  /^(?:all|any|every|both|absence|absent|unavailable|behalf|nominated|appointed|named|authorised|authorized|designated|acting|else|nobody|somebody|someone|anyone|relevant|appropriate|only)$/i.test(
    word,
  );

/** @param key of a person */
export const isAnOrganisation = (key: string): boolean =>
  /\b(?:school|office|kitchen|canteen|club|council|charity|trust|company|department|faculty|service|agency)$/.test(
    key,
  );

/** Joined to others, or said to act: ", volunteers", "and volunteers", "staff and", "by the caretaker". */
export const isJoined = (words: string): boolean =>
  /^\s*(?:,|\/|and\b|or\b|by\b)|(?:,|\/|\band|\bor)\s*$/i.test(words);

/** Inside “information that is confidential to …” nobody acts or is told. @param before what stands before it */
export const isAside = (before: string): boolean =>
  /\b(?:that|which)\s+(?:is|are)\b[^,;]*$/i.test(before);
