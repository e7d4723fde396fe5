/**
 * Words of a question that say nothing of its subject: "can I be …", "what happens if …".
 * They are left out of a search that has other words. Words that can be a subject of a
 * policy ("dress", "time", "report") are not here.
 */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here any some all every each
   of to in on at by for from with without within into onto about as than through during if or and but nor so then
   i i'm i've i'd i'll me my mine we we're us our you your he she it its it's they them their his her him
   who whom whose which what what's when when's where why how whether
   is are was were be been being am isn't aren't wasn't do does did don't doesn't didn't done has have had having
   can can't cannot could couldn't may might must mustn't should shouldn't shall will won't would wouldn't
   not no yes ok okay please need needs want wants like get gets got go goes let lets
   allowed permitted allow happen happens happened someone somebody anyone anybody something anything everyone
   tell me say says said find know just ever also really still`.split(/\s+/),
);

/** The words that say something; all of them where none does. */
export function withoutQuestionWords(words: readonly string[]): string[] {
  const kept = words.filter((word) => !QUESTION_WORDS.has(word));
  return kept.length > 0 ? kept : [...words];
}

/**
 * Words that most clauses could do with or without: they help to choose between two clauses
 * and never outweigh the subject.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `use used using take takes taking took put puts putting give gives giving gave make makes making made
   bring brings bringing send sends sending see sees seeing look looks looking work works working
   keep keeps keeping ask asks asking start starts stop own much many long often soon quickly fast per
   time times day days week way thing things good new other another first last more most less
   bit lot big small right wrong different same after before while again back out up down off over today
   during school class between around against rule rules policy policies clause section people thing someone else`.split(
    /\s+/,
  ),
);
