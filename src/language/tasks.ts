/** Finds what is to be done under one word of duty: “must lock the door and set the alarm” asks for two things. */
import { isAnOrganisation, peopleIn } from './people.ts';
import type { Place } from './place.ts';
import { stemOf } from './stem.ts';
import { TOKEN_KINDS, tokenize } from './tokenize.ts';

/** Verbs of policies that are hardly ever nouns. */
const VERBS = new Set(
  `accept accompany acknowledge act adhere administer advise allocate allow analyse apologise apply
   appoint arrange ask assess attend authorise avoid become bring bully buy carry change chew circulate
   collect communicate complete comply confirm consider consult contribute count create cycle decide
   declare deliver destroy determine develop discuss dismiss display dispose download eat encourage
   ensure enter erase establish evacuate evaluate examine exclude explain fail fill find follow
   forward give go hand help identify implement include inform inspect interrupt investigate invite
   issue join keep learn leave lend listen lock log maintain make manage meet modify monitor notify
   obey obtain offer oversee park pay perform phone place prepare prevent produce provide publish
   put read receive refer register reimburse remain remind remove replace reply respond restrain
   retain return review ride run score secure seek select send serve set shout show sign sit smoke
   speak spit stand stay stop store submit supervise support swear take tell test tidy train treat
   turn undertake update use verify wait walk warn wash wear work write`.split(/\s+/),
);
/** Verbs that are as often nouns: what stands behind them decides. */
const VERBS_OR_NOUNS = new Set(
  `address approve chair check claim clean close contact control copy file lead line list note open
   plan play post practise question rank record report request risk search share support switch
   touch track visit vote watch`.split(/\s+/),
);
/** Behind a verb, what it is done to: “check the alarm”, “report it to the office”, “report to the office”. */
const WITH_AN_OBJECT =
  /^\s+(?:(?:the|a|an|any|all|each|every|no|this|that|these|those|their|his|her|its|our|your|it|them|him|us|up|off|out)\b|(?:to|on)\s+(?:the|their)\b)/i;

const WITHOUT_AN_OBJECT =
  /^\s*(?:$|(?:in|on|at|to|from|with|by|for|during|before|after|within|into|near|around|outside|inside|under)\b)/i;

/** What begins a further thing to be done: a comma, “and”, “or”, alone or together. */
const GOES_ON =
  /(?:,\s*(?:(?:and|or|but)\s+)?|\s(?:and|or)\s+)(?:(?:then|also|not)\s+){0,2}(\p{Ll}+)(?![\p{L}’'-])/giu;
/** In what stands between, a clause of its own began: its verbs say something of somebody else. */
const OTHER_CLAUSE =
  /[.;:!?()\n]|\b(?:who|which|that|because|where|when|if|unless|while|before|after|so|to)\b/i;

/** A thing to be done: the verb and what is done, up to the next one. */
export interface Task extends Place {
  /** The verb without its ending. */
  verb: string;
  /** The words with a meaning of their own behind the verb, without their endings. */
  objects: readonly string[];
  /** False for “eat in the hall”: it is done to nothing. */
  hasObject: boolean;
}

/**
 * The further things to be done that are joined to the first, without words of duty of their own.
 *
 * @param text what stands behind the words of duty, up to the next ones or the end of the sentence
 * @param offset where that begins in the whole text: the places count from its start
 */
export function furtherTasksIn(text: string, offset: number): Task[] {
  const found = [...text.matchAll(GOES_ON)].flatMap((match) => {
    const verb = match[1] ?? '';
    const end = match.index + match[0].length;
    if (!isVerb(verb, text.slice(end)) || OTHER_CLAUSE.test(text.slice(0, match.index))) return [];
    return [{ verb, start: end - verb.length }];
  });
  return found.map(({ verb, start }, n) => {
    const rest = text.slice(start + verb.length);
    const next = found[n + 1]?.start;
    const words = rest.slice(0, next === undefined ? undefined : next - start - verb.length);
    const own = /^(?:[^.;:!?()\n]|[.:](?=\S))*/.exec(words)?.[0] ?? '';
    const bare = own.replace(/(?:,\s*|\s+(?:and|or|but|then|also|not)\s*)+$/i, '');
    const from = offset + start;
    return {
      verb: stemOf(verb),
      objects: objectsIn(bare),
      hasObject: !WITHOUT_AN_OBJECT.test(bare),
      start: from,
      end: from + verb.length + bare.length,
    };
  });
}

/** Verbs that policies write for each other, without their endings. */
const SAME_VERBS: readonly ReadonlySet<string>[] = [
  'tell inform notify advise alert report warn remind',
  'keep retain store maintain hold',
  'give provide hand submit send forward offer deliver supply',
  'check inspect examine verify review evaluate assess monitor analyse',
  'phone call ring contact ask consult communicate speak talk',
  'record log note write enter register list',
  'seek request obtain get',
  'leave exit evacuate go walk',
  'display show publish',
  'dispose destroy erase remove discard',
  'complete fill',
  'comply follow obey adhere',
  'act respond reply',
  'support help',
  'develop create prepare establish produce write',
].map((verbs) => new Set(verbs.split(' ').map(stemOf)));

/** Whether two tasks may be one in other words: the same verb, or the same thing that it is done to. */
export function isSameTask(
  one: Pick<Task, 'verb' | 'objects'>,
  other: Pick<Task, 'verb' | 'objects'>,
): boolean {
  const isSameVerb =
    one.verb === other.verb ||
    SAME_VERBS.some((verbs) => verbs.has(one.verb) && verbs.has(other.verb));
  if (one.objects.length === 0 || other.objects.length === 0) return isSameVerb;
  return isSameVerb || one.objects.some((word) => other.objects.includes(word));
}

/** Whether what stands between words of duty and a verb joins that verb to them: “… the door and”. */
export const joinsATask = (between: string): boolean =>
  /(?:,|;|:|\n|\band|\bor)\s*(?:then\s+|also\s+)?$/i.test(between) &&
  !/\b(?:who|which|that|because|where|if)\b/i.test(between);

function isVerb(word: string, rest: string): boolean {
  if (VERBS_OR_NOUNS.has(word)) return WITH_AN_OBJECT.test(rest);
  return VERBS.has(word) && peopleIn(word).length === 0;
}

const objectsIn = (words: string): string[] =>
  tokenize(words).flatMap(({ kind, stop, key }) =>
    stop || !TOKEN_KINDS[kind].isWord ? [] : [stemOf(key)],
  );

/** Tasks that belong to a post. */
const OF_A_POST = new Set(
  `accepts administers agrees allocates appoints approves arranges authorises chairs checks collects
   completes confirms considers coordinates decides determines ensures evaluates informs inspects
   investigates issues keeps leads logs maintains manages monitors notifies oversees prepares
   publishes ranks records reports reviews selects sends signs submits supervises tests updates
   verifies`.split(/\s+/),
);
const TASK_OF_SOMEBODY =
  /^\s+(?:(?:also|always|then|normally|usually|\p{Ll}+ly)\s+)?(\p{Ll}+)(?![\p{L}’'-])/u;

/**
 * Whether one post is said to do a task of a policy: “the headteacher decides”. What many do (“pupils
 * wear”), or a school, is as often a description.
 */
export const isDoneBySomebody = (sentence: string): boolean =>
  peopleIn(sentence).some(
    ({ key, end }) =>
      !isAnOrganisation(key) &&
      OF_A_POST.has(TASK_OF_SOMEBODY.exec(sentence.slice(end))?.[1] ?? ''),
  );

const REQUEST = /^(?:[^,;:]*,\s*)?(?:please\s+)?(\p{L}+)(?=\s)/iu;

/** Whether a sentence asks without words of duty: “Please send the form to the bursar”. */
export function isRequest(sentence: string): boolean {
  const match = REQUEST.exec(sentence);
  return match !== null && isVerb((match[1] ?? '').toLowerCase(), sentence.slice(match[0].length));
}
