/**
 * Since when the words of a clause stand where they stand: for every word of its newest text the
 * edition that brought it.
 *
 * The method is that of `annotate` and `blame` in version control: each wording is compared with
 * the one before, a word that was kept takes over the age of the word it was, and a word that was
 * not is as old as the edition. What was kept is said by `followWords`; which clauses the wording
 * before consists of is said by the lineage that the authors declared, and by nothing else.
 */
import { present } from '../language/present.ts';
import type { Run } from '../policy/clause.ts';
import type { ClauseInput, DeclaredLineage } from './alignment.ts';
import { followWords } from './follow/follow-words.ts';
import { cutIntoUnits, joinTexts, type Unit, type UnitText } from './redline/unit.ts';

/** One edition, as far as the age of words is read from it. */
export interface AgedEdition {
  edition: string;
  /** Only `id`, `text` and `runs` are read. */
  clauses: readonly Pick<ClauseInput, 'id' | 'text' | 'runs'>[];
  /** What this edition's front matter says became of earlier ids. */
  lineage?: DeclaredLineage | undefined;
}

/** A stretch of the newest text whose words came with the same edition. */
export interface AgedRun {
  text: string;
  /** The edition since which the words stand without a break. */
  since: string;
  /** Where the words had left and came back: the edition that had them first. */
  returned?: { first: string };
}

/**
 * Where a word comes from, by the indexes of editions. Every word of a text has an object of its
 * own, and a word that is kept takes it over: the object is the word itself through the years.
 */
interface Origin {
  since: number;
  first?: number;
}

/** The text of a clause, or of several, in one edition. */
interface Stand {
  text: UnitText;
  /** For each word of the text. */
  origins: Origin[];
  /** The index of the edition since which the clause has been there without a break. */
  opened: number;
}

/**
 * Dates the words of a clause as it is in the last edition that has it.
 * @param editions of one policy, oldest first
 * @returns runs which joined are the clause's text; none where the text is empty, or where no
 *   edition has the clause
 */
export function wordAges(editions: readonly AgedEdition[], id: string): AgedRun[] {
  const newest = editions.findLastIndex(({ clauses }) => clauses.some((c) => c.id === id));
  const stand = createStands(editions)(id, newest);
  const nameOf = (index: number): string =>
    present(editions[index], 'ages are indexes of editions').edition;
  return (stand ? spansOf(stand) : []).map(({ text, origin: { since, first } }) => ({
    text,
    since: nameOf(since),
    ...(first === undefined ? {} : { returned: { first: nameOf(first) } }),
  }));
}

/** @returns a clause in the edition of an index, its words dated; undefined where that has no such clause */
function createStands(
  editions: readonly AgedEdition[],
): (id: string, index: number) => Stand | undefined {
  /** A clause that was split and joined again is asked for along every way. */
  const known = new Map<string, Stand | undefined>();

  const standOf = (id: string, index: number): Stand | undefined => {
    const key = `${index} ${id}`;
    if (!known.has(key)) known.set(key, readStand(id, index));
    return known.get(key);
  };

  const runsOf = (id: string, index: number): readonly Run[] | undefined => {
    const clause = editions[index]?.clauses.find((c) => c.id === id);
    return clause && (clause.runs ?? [{ text: clause.text, marks: [] }]);
  };

  const readStand = (id: string, index: number): Stand | undefined => {
    const runs = runsOf(id, index);
    if (!runs) return undefined;
    const [parents = [], ...elders] = ancestorsOf(editions, id, index);
    const family = [...new Set([...parents, ...elders.flat()])];
    return dateWords(runs, {
      index,
      before: together(parents.flatMap((parent) => whatIsLeftBy(parent, id, index) ?? [])),
      past: elders.map((ids, age) =>
        together(ids.flatMap((elder) => standOf(elder, index - 2 - age) ?? [])),
      ),
      standing: new Set(family.flatMap((one) => standOf(one, index - 1)?.origins ?? [])),
    });
  };

  /**
   * A parent in the edition before. To a clause that was there already a neighbour can only send
   * what it does not keep itself; one that is born of another can begin with the same words.
   */
  const whatIsLeftBy = (parent: string, id: string, index: number): Stand | undefined => {
    const before = standOf(parent, index - 1);
    const runs = parent !== id && runsOf(id, index - 1) ? runsOf(parent, index) : undefined;
    if (!before || !runs) return before;
    const kept = new Set(originsIn(before, cutIntoUnits(runs)));
    return without(before, kept);
  };

  return standOf;
}

/**
 * The ids whose words a clause can have: for each edition before that of the index, the last one
 * first. An id that an edition has not may have been left out of it, so it stays in the list.
 */
function ancestorsOf(editions: readonly AgedEdition[], id: string, index: number): string[][] {
  const ancestors: string[][] = [];
  let ids = [id];
  for (let at = index; at > 0; at--) {
    const lineage = Object.entries(editions[at]?.lineage ?? {});
    const parents = lineage.filter(([, { to }]) => to.some((child) => ids.includes(child)));
    ids = [...new Set([...ids, ...parents.map(([old]) => old)])];
    ancestors.push(ids);
  }
  return ancestors;
}

function without(stand: Stand, words: ReadonlySet<Origin | undefined>): Stand {
  let word = -1;
  const units = stand.text.units.filter(({ isWord }) => {
    if (isWord) word++;
    return !isWord || !words.has(stand.origins[word]);
  });
  const origins = stand.origins.filter((origin) => !words.has(origin));
  return { ...stand, text: { ...stand.text, units }, origins };
}

/** Several clauses as one text, the oldest first: of two equal sentences the older one goes on. */
function together(stands: readonly Stand[]): Stand | undefined {
  const [oldest, ...others] = stands.toSorted((a, b) => a.opened - b.opened);
  return (
    oldest &&
    others.reduce(
      (all, { text, origins }) => ({
        text: joinTexts(all.text, text),
        origins: [...all.origins, ...origins],
        opened: all.opened,
      }),
      oldest,
    )
  );
}

/** What came before the words of a clause in one edition. */
interface Past {
  /** The index of that edition. */
  index: number;
  /** What they were in the edition before. */
  before: Stand | undefined;
  /** What they were in each of those before that, the last one first. */
  past: readonly (Stand | undefined)[];
  /** The words that were there in the edition before, in this clause or beside it: they cannot come back. */
  standing: ReadonlySet<Origin>;
}

function dateWords(runs: readonly Run[], { index, before, past, standing }: Past): Stand {
  const text = cutIntoUnits(runs);
  const words = text.units.filter(({ isWord }) => isWord);
  const origins = originsIn(before, text);
  for (const [age, stand] of past.entries()) {
    if (!stand || stand.text.text === past[age - 1]?.text.text) continue;
    if (origins.every((origin) => origin !== undefined)) break;
    const earlier = originsIn(stand, text).map((origin) =>
      origin && !standing.has(origin) ? origin : undefined,
    );
    for (const [word, { since, first = since }] of comeBack(words, origins, earlier))
      origins[word] = { since: index, first };
  }
  return {
    text,
    origins: origins.map((origin) => origin ?? { since: index }),
    opened: before?.opened ?? index,
  };
}

/**
 * The words without an origin that an earlier text has. Small words alone among new ones, or
 * between words that stayed, are left out: a "the" that comes is not the one that went.
 */
function comeBack(
  words: readonly Unit[],
  origins: readonly (Origin | undefined)[],
  earlier: readonly (Origin | undefined)[],
): [number, Origin][] {
  const back: [number, Origin][] = [];
  let stretch: [number, Origin][] = [];
  for (const [word, origin] of [...origins, STAYS].entries()) {
    const was = earlier[word];
    if (origin) {
      if (stretch.some(([one]) => (words[one]?.worth ?? 0) >= 100)) back.push(...stretch);
      stretch = [];
    } else if (was) {
      stretch.push([word, was]);
    }
  }
  return back;
}

/** Ends the last stretch. */
const STAYS: Origin = { since: 0 };

/** For each word of a text, where it comes from if it was in that stand. */
function originsIn(stand: Stand | undefined, text: UnitText): (Origin | undefined)[] {
  if (!stand) return text.units.filter(({ isWord }) => isWord).map(() => undefined);
  // Most clauses stay as they were in most years.
  if (isSame(stand.text, text)) return [...stand.origins];
  return Array.from(followWords(stand.text, text), (word) => stand.origins[word]);
}

const isSame = (one: UnitText, other: UnitText): boolean =>
  one.units.length === other.units.length &&
  one.units.every(({ key }, index) => key === other.units[index]?.key);

/** Stretches of the text whose words came together; what is between words goes with one of them. */
function spansOf({ text, origins, opened }: Stand): { text: string; origin: Origin }[] {
  const words = text.units.filter(({ isWord }) => isWord);
  const spans: { start: number; origin: Origin }[] = [];
  words.forEach((word, index) => {
    const origin = origins[index] ?? { since: opened };
    const last = spans.at(-1);
    if (last?.origin.since === origin.since && last.origin.first === origin.first) return;
    const previous = words[index - 1];
    spans.push({ start: previous ? cutBetween(text.text, previous, word) : 0, origin });
  });
  // Without a word there is nothing that an edition could have brought but the clause itself.
  if (spans.length === 0 && text.text !== '') spans.push({ start: 0, origin: { since: opened } });
  return spans.map(({ start, origin }, index) => ({
    text: text.text.slice(start, spans[index + 1]?.start),
    origin,
  }));
}

/** After the last space between two words: marks before it close, marks after it open. */
function cutBetween(text: string, before: Unit, after: Unit): number {
  const gap = text.slice(before.end, after.start);
  const opening = /\S*$/.exec(gap)?.[0].length ?? 0;
  return /\s/.test(gap) ? after.start - opening : after.start;
}
