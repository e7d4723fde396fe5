/**
 * Words that carry no meaning of their own and are found everywhere.
 *
 * Left out on purpose are the words that decide what a rule asks: the verbs of
 * duty (must, should, may, will, can), negation (not, no, never) and limits
 * (only, unless, except, all, any).
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here such
   of to in on at by for from with without within into onto upon over under about as than through between during before after against towards via per
   and or but nor so if then while when where which who whom whose what how because whether
   i we you he she it they me us him her them my our your his its their
   is are was were be been being am has have had having do does did doing
   also both each either other same own etc e.g i.e`
    .split(/\s+/)
    .filter(Boolean),
);
