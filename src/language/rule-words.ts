/** Words on which a rule hangs, and words that people write for each other. */
import { quantitiesIn } from './quantities.ts';
import { rolesIn } from './roles.ts';
import { foldText, tokenize } from './tokenize.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** By kind: whether, how much, to whom and when something is asked hangs on one of these words. */
export const RULE_WORDS = {
  duty: listed(
    `must mustn't shall shan't should shouldn't may might can can't cannot could couldn't will won't
     would wouldn't ought need needs needn't`,
  ),
  negation: listed(
    `no not never none nobody nothing nowhere neither nor without
     isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't`,
  ),
  quantity: listed(
    `all any every each some both either most many much few fewer more less least only almost
     always often sometimes usually normally seldom rarely ever`,
  ),
  condition: listed(
    `if unless except when whenever where wherever until till while because provided whether`,
  ),
} as const;

/** Verbs that say what is asked. They are words in their own right, whatever else they look like. */
const RULE_VERBS = listed(
  `prohibited permitted allowed forbidden banned required obliged expected advised encouraged
   recommended entitled approved refused accepted excepted`,
);

/** Numbers in words besides those that are read as a quantity. */
const NUMBERS = listed(
  `once twice thrice half third quarter double triple first second fourth fifth sixth seventh eighth
   ninth tenth eleventh twelfth dozen seventy eighty thousand thousands million millions pair single`,
);

/** Units and times that are no quantity by themselves. */
const MEASURES = listed(
  `seconds minute minutes hour hours day days week weeks fortnight fortnights month months
   term terms year years decade weekday weekdays weekend weekends today tomorrow yesterday
   morning afternoon evening night noon midday midnight before after during within since by
   monday tuesday wednesday thursday friday saturday sunday january february march april june july
   august september october november december spring summer autumn winter
   penny pence pound pounds metre metres mile miles`,
);

/** Who somebody is, where no role is named: forms of address, families, pronouns that tell people apart. */
const PEOPLE = listed(
  `mr mrs ms miss mx dr sir he she him her his hers they them their we us our i you your
   mother mothers father fathers mum mums dad dads brother brothers sister sisters son sons
   daughter daughters aunt uncle family families boy boys girl girls adult adults person persons
   people friend friends chair head heads deputy deputies leader leaders manager managers officer
   officers member members tutor tutors coach coaches cook cooks driver drivers matron secretary
   receptionist caretaker caretakers cleaner cleaners owner owners keeper keepers`,
);

export type RuleWordKind = keyof typeof RULE_WORDS;

const folded = (word: string): string => foldText(word);

/** Which kind of word of a rule it is; null where none of them. */
export function ruleWordKind(word: string): RuleWordKind | null {
  const kinds = Object.keys(RULE_WORDS) as RuleWordKind[];
  return kinds.find((kind) => RULE_WORDS[kind].has(folded(word))) ?? null;
}

/** Whether it is a number in words. */
export const isNumberWord = (word: string): boolean =>
  NUMBERS.has(folded(word)) || quantitiesIn(word).some(({ measured }) => !measured);

/** Whether it is a unit, a time or an order: what a quantity is made of. */
export const isMeasure = (word: string): boolean =>
  MEASURES.has(folded(word)) || quantitiesIn(word).some(({ measured }) => measured);

/** Whether it says of whom is spoken. */
export const isPerson = (word: string): boolean =>
  PEOPLE.has(folded(word)) || rolesIn(word.replace(/['’]s?$/, '')).length > 0;

/** A word of everyday English that no slip explains: small words, and those on which a rule hangs. */
export const isCommonWord = (word: string): boolean =>
  tokenize(word).every(({ stop }) => stop) ||
  ruleWordKind(word) !== null ||
  RULE_VERBS.has(folded(word)) ||
  isNumberWord(word) ||
  isMeasure(word) ||
  isPerson(word);

/** What turns a word into its opposite: “lawful”, “unlawful”. */
const OPPOSITES = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'non-', 'mis', 'a'];

/** Whether one of two words is the other with something before it that turns it round. */
export function areOpposites(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  return OPPOSITES.some((prefix) => a === prefix + b || b === prefix + a);
}

/** Whether one of two words is the other with an ending: one or many, now or then, how. */
export function haveOtherEndings(one: string, other: string): 'number' | 'form' | null {
  const [short, long] = [folded(one), folded(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || !long?.startsWith(short)) return null;
  const ending = long.slice(short.length);
  if (/^e?s$/.test(ending)) return short.endsWith('s') ? null : 'number';
  return /^(?:e?d|ing|ly|e?r|en|n)$/.test(ending) ? 'form' : null;
}

/** Words that sound alike: which of them was meant is plain from the sentence, and no rule hangs on it. */
const SOUND_ALIKE: readonly ReadonlySet<string>[] = [
  `their there they're`,
  `its it's`,
  `your you're`,
  `whose who's`,
  `to too`,
  `practice practise`,
  `licence license`,
  `advice advise`,
  `affect effect`,
  `lose loose`,
  `stationary stationery`,
  `complement compliment`,
  `quiet quite`,
].map(listed);

export const soundAlike = (one: string, other: string): boolean =>
  SOUND_ALIKE.some((words) => words.has(folded(one)) && words.has(folded(other)));
