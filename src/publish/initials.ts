/** The letters that stand for a school where there is no room for its name. */

/** Words that a name has and nobody takes a letter of. */
const SMALL = new Set(
  'a an and at by for in of on the to under upon with de des do der du la le les y'.split(' '),
);
/** What sort of school it is: half of all schools would have the same letters otherwise. */
const SORT = new Set(
  `academy aided board c.e ce catholic church cofe college community controlled elementary england
   federation first foundation grammar high infant infants international junior juniors lower
   middle nursery prep preparatory primary r.c rc roman school schools secondary sixth form special
   technical trust upper va vc voluntary`.split(/\s+/),
);

/** How many letters there are at most. */
const MOST = 3;

/**
 * One to three capitals: “St Wren on the Hill” is SWH, “Larkfield Primary School” is L,
 * “KES” stays KES. Empty where the name has no letter and no figure.
 */
export function initialsOf(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’]*/gu) ?? [];
  const isIn = (list: ReadonlySet<string>) => (word: string) =>
    list.has(word.toLowerCase().replace(/\.$/, ''));
  const large = words.filter((word) => !isIn(SMALL)(word));
  const own = large.filter((word) => !isIn(SORT)(word));
  const [telling = []] = [own, large, words].filter((some) => some.length > 0);
  const [only = ''] = telling;
  const isShort = telling.length === 1 && /^[\p{Lu}\p{N}]{2,3}$/u.test(only);
  if (isShort) return only;
  return telling
    .slice(0, MOST)
    .map((word) => firstLetter(word))
    .join('');
}

/** “ß” has no capital of one letter. */
function firstLetter(word: string): string {
  const [letter = ''] = word;
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}
