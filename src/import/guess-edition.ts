/** Which academic year an old file is about, by its name, its title and the facts in it. */
import { parseWhen } from '../language/when.ts';
import { isEditionSlug } from '../policy/slugs.ts';
import { DATE_WORDS } from '../strings/strings.ts';

/** Something that speaks for a year. */
export interface YearEvidence {
  /** For a person: `its name`, `approvedOn: 2023-10-04`. */
  from: string;
  /** The names of the editions that it can mean; one where it is clear. */
  editions: string[];
}

export interface YearGuess {
  /** Null where nothing is clear, or where two things say different years. */
  edition: string | null;
  evidence: YearEvidence[];
}

export interface DatedFile {
  /** The name of the file. */
  name: string;
  title: string;
  /** Facts that were read from it, as they are written in front matter. */
  facts: readonly { field: string; value: string }[];
}

/** Facts that are about the time of the edition itself; a next review is not. */
const OWN_FACTS = new Set(['approvedOn', 'effectiveFrom', 'lastReviewed']);

/**
 * A year that stands in the name or in the title is clear. Dates of approval and review are clear
 * where they lie in one academic year and nothing says another.
 */
export function guessEdition({ name, title, facts }: DatedFile): YearGuess {
  const named = [
    ...yearsIn(name.replace(/\.[^.]*$/, ''), 'its name'),
    ...yearsIn(title, `its title, “${title}”`),
  ];
  const dated = facts.flatMap(({ field, value }) => {
    const edition = OWN_FACTS.has(field) ? editionOf(value) : null;
    return edition === null ? [] : [{ from: `${field}: ${value}`, editions: [edition] }];
  });
  const evidence = [...named, ...dated];
  const spans = named.filter(({ editions }) => editions.length === 1);
  return { edition: agreed(spans.length > 0 ? spans : evidence), evidence };
}

/** The one edition that all of them can mean, if one of them means it alone. */
function agreed(evidence: readonly YearEvidence[]): string | null {
  const clear = new Set(
    evidence.flatMap(({ editions }) => (editions.length === 1 ? editions : [])),
  );
  const [edition] = clear;
  if (edition === undefined || clear.size > 1) return null;
  return evidence.every(({ editions }) => editions.includes(edition)) ? edition : null;
}

const SPAN = /(?<!\d)(20\d\d)\s*[-–—_/]\s*(?:20)?(\d\d)(?![\d])/g;
const YEAR = /(?<!\d)(20\d\d)(?!\d)/g;

/** “2022-23” is an academic year; “Autumn 2022” and “2023-05-04” lie in one; “2022” can mean two. */
function yearsIn(text: string, from: string): YearEvidence[] {
  const spans = [...text.matchAll(SPAN)].flatMap(([, first = '', second = '']) => {
    const edition = `${first}-${first.slice(0, 2)}${second}`;
    return isEditionSlug(edition) ? [edition] : [];
  });
  if (spans.length > 0) return spans.map((edition) => ({ from, editions: [edition] }));
  const words = text.replace(/[_.]+/g, ' ');
  const day = /(?<!\d)20\d\d-\d\d-\d\d(?!\d)/.exec(text)?.[0];
  const when = day ?? /\p{L}+\.?\s*(?:term\s+)?20\d\d/iu.exec(words)?.[0];
  const edition = when === undefined ? null : editionOf(when);
  if (edition !== null) return [{ from, editions: [edition] }];
  return [...text.matchAll(YEAR)].map(([, year]) => ({
    from,
    editions: [`${Number(year) - 1}-${year}`, `${year}-${Number(year) + 1}`],
  }));
}

/** The academic year, from September on, in which all of a date lies; null for one that lies in two. */
function editionOf(written: string): string | null {
  const when = parseWhen(written, DATE_WORDS);
  if (!when) return null;
  const [first, last] = [when.start, when.end].map((day) => {
    const [year = 0, month = 0] = day.split('-').map(Number);
    return month >= 9 ? year : year - 1;
  });
  return first === last ? `${first}-${Number(first) + 1}` : null;
}
