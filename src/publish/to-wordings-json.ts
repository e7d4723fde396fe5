/** `<policy>/wordings.json`: in which editions each clause reads the same, for whoever goes from one edition to another. */
import { present } from '../language/present.ts';
import type { Policy } from '../content/build-library.ts';
import { ownLineage } from '../content/lineage.ts';
import type { Edition } from '../policy/edition.ts';
import type { WordingAt, WordingsJson } from '../policy/wordings-json.ts';

/** A clause that was divided is its first part; one that others were joined to is the first of them. */
export function toWordingsJson({ editions }: Pick<Policy, 'editions'>): WordingsJson {
  const ids = new Set(editions.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  return {
    editions: editions.map(({ edition }) => edition),
    clauses: Object.fromEntries([...ids].map((id) => [id, wordingsOf(id, editions)])),
  };
}

function wordingsOf(id: string, editions: readonly Edition[]): WordingAt[] {
  const known = new Map<string, number>();
  return idsOf(id, editions).map((here, i) => {
    const edition = present(editions[i], 'an id was looked for in each edition');
    const clause = edition.clauses.find((one) => one.id === here);
    if (!clause) return null;
    const words = clause.text.replace(/\s+/g, ' ').trim();
    if (!known.has(words)) known.set(words, known.size);
    const wording = known.get(words) ?? 0;
    return clause.id === id ? [wording] : [wording, clause.id];
  });
}

/** The id that the clause has in each edition; null where it has none. */
function idsOf(id: string, editions: readonly Edition[]): (string | null)[] {
  const has = (edition: Edition | undefined, one: string) =>
    edition?.clauses.some((clause) => clause.id === one) ?? false;
  const ids: (string | null)[] = editions.map((edition) => (has(edition, id) ? id : null));
  const [first, last] = [ids.indexOf(id), ids.lastIndexOf(id)];
  let later: string | null = id;
  for (let i = last + 1; i < editions.length && later !== null; i += 1) {
    const edition = present(editions[i], 'within the editions');
    const to: readonly string[] = has(edition, later)
      ? [later]
      : (Object.entries(ownLineage(edition)).find(([from]) => from === later)?.[1].to ?? []);
    later = to.find((one) => has(edition, one)) ?? null;
    ids[i] = later;
  }
  let earlier: string | null = id;
  for (let i = first - 1; i >= 0 && earlier !== null; i -= 1) {
    const [edition, after] = [editions[i], editions[i + 1]];
    const wanted: string = earlier;
    const origins: string[] = has(edition, wanted)
      ? [wanted]
      : Object.entries(after ? ownLineage(after) : {})
          .filter(([, { to }]) => to.includes(wanted))
          .map(([from]) => from);
    earlier = origins.find((one) => has(edition, one)) ?? null;
    ids[i] = earlier;
  }
  return ids;
}
