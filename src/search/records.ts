/** What is put into the index: one record for a clause as it stands now, one for each other wording. */
import { own } from '../language/own.ts';
import { address } from '../policy/address.ts';
import { clausesById, isHeading, leadInsOf, type Clause } from '../policy/clause.ts';
import { dutiesOf, type ClauseDuty } from '../policy/duties.ts';
import { kindsGiven } from './answer-kinds.ts';
import { isPublished, mayApply, type Edition } from '../policy/edition.ts';
import type { Library, Policy } from '../content/build-library.ts';
import { formerNames, type Rename } from '../content/register/names.ts';
import { listInWords } from '../language/list-in-words.ts';
import { ownLineage } from '../content/lineage.ts';
import { endedBy } from '../content/policy-end.ts';
import { seamsFrom, seamsOf, seamsTo, type Seam } from '../content/seams.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition, newestPublished, standingOf } from '../content/timeline.ts';
import type { Standing } from '../policy/standings.ts';
import { strings, type Strings } from '../strings/strings.ts';
import { fold, wordsOf } from './fold.ts';
import type { RecordMeta } from './search-files.ts';

/** A record as the index takes it, apart from its language. */
export interface SearchRecord {
  /** From the root of the site, with a leading slash: `/social-media/#students-as-friends`. */
  url: string;
  /** The policy's words. */
  content: string;
  /** Shown beside the words; some are searched too. Empty ones are left out. */
  meta: RecordMeta;
  filters: Record<string, string[]>;
}

export interface Records {
  /** One for each clause as it stands now; while somebody writes, those of drafts too. */
  now: SearchRecord[];
  /** The other published wordings, and the same words where they had another id. */
  other: SearchRecord[];
}

/** The edition that is searched of a policy: the one in force or, where there is none, the newest published. */
export const shownEdition = (policy: Policy, today: string): Edition | null =>
  currentEdition(policy, today) ?? newestPublished(policy.editions);

/**
 * @param today ISO date
 * @param writing true while somebody writes: then what only drafts say is found too. No built site has it.
 */
export function searchRecords(library: Library, today: string, writing = false): Records {
  const t = strings(library.school.language);
  const seams = seamsOf(library.policies, library.names).filter(({ by }) => isPublished(by));
  const every = library.policies.map((policy) =>
    policyRecords(
      policy,
      {
        policies: library.policies,
        seams,
        former: formerlyCalled(policy, library.names).join('; '),
      },
      today,
      t,
    ),
  );
  const drafted = writing ? library.policies.flatMap((p) => draftRecords(p, today, t)) : [];
  return {
    now: [...every.flatMap((r) => r.now), ...drafted],
    other: every.flatMap((r) => r.other),
  };
}

/** What a policy's drafts say and no published edition does, clause by clause. */
function draftRecords(policy: Policy, today: string, t: Strings): SearchRecord[] {
  const wordings = wordingsOf(policy);
  return policy.editions
    .filter((edition) => !isPublished(edition))
    .flatMap((draft) =>
      draft.clauses
        .filter(isSearched)
        .filter(({ id, text }) => !wordings.get(id)?.some((w) => sameWords(w.clause.text, text)))
        .map((clause) =>
          record(policy, draft, clause, [draft], today, t, {
            url: `/${address.edition(policy.slug, draft.edition, clause.id)}`,
            former: '',
            wording: t.search.wording.of(editionName(draft.edition, t)),
          }),
        ),
    );
}

/** What a policy was called before, as people may still ask for it: its old titles, and its names in addresses. */
export function formerlyCalled(
  { slug, title, editions }: Policy,
  names: readonly Rename[],
): string[] {
  const titles = editions.filter(isPublished).map(({ meta }) => meta.title);
  const addresses = formerNames(names, slug).map((name) => name.replaceAll('-', ' '));
  return [...new Set([...titles, ...addresses])].filter((words) => words !== title);
}

/** One wording of one id, and the editions that have it, oldest first. */
interface Wording {
  clause: Clause;
  first: Edition;
  last: Edition;
  editions: Edition[];
}

/** All policies, and where clauses pass between them. */
interface Around {
  policies: readonly Policy[];
  seams: readonly Seam[];
  /** What the policy was called. */
  former: string;
}

function policyRecords(policy: Policy, around: Around, today: string, t: Strings): Records {
  const { former } = around;
  const shown = shownEdition(policy, today);
  if (!shown) return { now: [], other: [] };
  const wordings = wordingsOf(policy);
  // Of a policy that ended nothing stands now: its wordings are all of then.
  const standing = endedBy(today, policy) ? [] : shown.clauses;
  const now = standing.filter(isSearched).map((clause) => {
    const known = wordings.get(clause.id) ?? [];
    const same = known.find((w) => sameWords(w.clause.text, clause.text));
    const said = wordingWords(
      wordingOf(clause, shown, policy.editions),
      shown,
      policy.editions.filter(isPublished).length,
      t,
    );
    return record(policy, shown, clause, same?.editions ?? [shown], today, t, {
      url: `/${address.policy(policy.slug, clause.id)}`,
      former,
      wording: said,
      others: known.length > 1 ? String(known.length - 1) : '',
      was: beforeWords(policy.slug, clause.id, around, t),
    });
  });
  const texts = standing.map((c) => c.text);
  const other = [...wordings.values()].flat().flatMap(({ clause, first, last, editions }) => {
    const isNow = standing.some((c) => c.id === clause.id && sameWords(c.text, clause.text));
    if (isNow || !isSearched(clause)) return [];
    const made = record(policy, last, clause, editions, today, t, {
      url: `/${address.edition(policy.slug, last.edition, clause.id)}`,
      former,
      wording: t.search.wording.of(editionNames(first, last, t)),
    });
    // The same words under an earlier id, or in the policy where the clause is now, are no other wording.
    const known = [...texts, ...textsElsewhere(policy.slug, clause.id, around, today)];
    made.filters.differs = [known.some((text) => sameWords(text, clause.text)) ? 'no' : 'yes'];
    return [made];
  });
  return { now, other };
}

/** “before in Bicycles Policy”; '' for a clause that was in no other policy. */
function beforeWords(policy: string, id: string, { policies, seams }: Around, t: Strings): string {
  const slugs = seamsTo({ policy, id }, seams)
    .map(({ from }) => from.policy)
    .filter((slug) => slug !== policy);
  const titles = policies.filter(({ slug }) => slugs.includes(slug)).map(({ title }) => title);
  return titles.length > 0 ? t.ended.before(listInWords(titles, t.locale)) : '';
}

/** The words of a clause as it stands now in the policies that it went to. */
const textsElsewhere = (
  policy: string,
  id: string,
  { policies, seams }: Around,
  today: string,
): string[] =>
  seamsFrom({ policy, id }, seams)
    .flatMap(({ to }) => to)
    .flatMap((ref) => {
      const other = policies.find(({ slug }) => slug === ref.policy);
      const edition = other && currentEdition(other, today);
      return edition?.clauses.filter((c) => c.id === ref.id).map((c) => c.text) ?? [];
    });

/** Rows of column headings say nothing alone; their words go with each row. */
const isSearched = (clause: Clause) => !clause.header && clause.text.trim() !== '';

/** Every published wording by clause id. */
function wordingsOf(policy: Policy): Map<string, Wording[]> {
  const wordings = new Map<string, Wording[]>();
  for (const edition of policy.editions) {
    if (!isPublished(edition)) continue;
    for (const clause of edition.clauses) {
      const known = wordings.get(clause.id) ?? [];
      wordings.set(clause.id, known);
      const same = known.find((w) => sameWords(w.clause.text, clause.text));
      if (same) {
        same.editions.push(edition);
        same.last = edition;
      } else known.push({ clause, first: edition, last: edition, editions: [edition] });
    }
  }
  return wordings;
}

function editionNames(first: Edition, last: Edition, t: Strings): string {
  const [from, to] = [editionName(first.edition, t), editionName(last.edition, t)];
  return first === last ? from : t.search.wording.fromTo(from, to);
}

function record(
  policy: Policy,
  edition: Edition,
  clause: Clause,
  editions: readonly Edition[],
  today: string,
  t: Strings,
  { url, ...said }: { url: string; former: string; wording: string; others?: string; was?: string },
): SearchRecord {
  const duties = dutiesById(edition).get(clause.id) ?? [];
  const standing = standingIn(policy, edition, today);
  const meta: RecordMeta = {
    id: clause.id,
    number: clause.number ?? '',
    policy: edition.meta.title,
    under: underWords(clause, edition),
    plain: own(edition.meta.parents, clause.id)?.sentence ?? '',
    forms: normalForms(clause.text),
    edition: editionName(edition.edition, t),
    ...said,
    ...(standing === 'in-force' ? {} : { standing }),
  };
  return {
    url,
    content: clause.text,
    meta: Object.fromEntries(Object.entries(meta).filter(([, words]) => words !== '')),
    filters: {
      clause: [url.slice(1)],
      // Only headings are asked for, and every search asks: the others would make the file longer.
      kind: isHeading(clause) ? ['heading'] : [],
      gives: isHeading(clause) ? [] : kindsGiven(clause.text),
      policy: [policy.slug],
      edition: editions.map((e) => e.edition),
      binds: [...new Set(duties.flatMap(({ roles }) => roles))],
      force: [...new Set(duties.map(({ force }) => force))],
    },
  };
}

const known = new WeakMap<Edition, Map<string, ClauseDuty[]>>();

/** What each clause of an edition asks, by its id. */
export function dutiesById(edition: Edition): ReadonlyMap<string, ClauseDuty[]> {
  let byId = known.get(edition);
  if (!byId) {
    byId = Map.groupBy(dutiesOf(edition.clauses, edition.meta.duties), ({ clause }) => clause.id);
    known.set(edition, byId);
  }
  return byId;
}

/** The words of a text in their normal form that the index, which takes words as they are written, lacks. */
function normalForms(text: string): string {
  const asWritten = new Set(
    text.split(/\s+/).flatMap((word) => [bare(word), ...word.split(/[-‐‑.'’]/).map(bare)]),
  );
  const forms = wordsOf(text).filter((word) => /\d/.test(word) && !asWritten.has(bare(word)));
  return [...new Set(forms)].join(' ');
}

/** A word as the index has it: letters and figures alone. */
const bare = (word: string) => fold(word).replace(/[^\p{L}\p{N}]/gu, '');

const standings = new WeakMap<Policy, Map<string, Standing>>();

/** What an edition is today, worked out once: all of its records ask. */
function standingIn(policy: Policy, edition: Edition, today: string): Standing {
  const known = standings.get(policy) ?? new Map<string, Standing>();
  standings.set(policy, known);
  const key = `${today} ${edition.edition}`;
  const standing = known.get(key) ?? standingOf(edition, policy, today);
  known.set(key, standing);
  return standing;
}

/** Where a clause is: its section headings, what leads in to it, a row's column headings. */
function underWords(clause: Clause, edition: Edition): string {
  const leads = leadInsOf(clause, clausesById(edition.clauses)).map(({ text }) => text);
  const above = [...clause.section, ...leads].map((text) => text.replace(/\s*:$/, ''));
  return [...new Set([...above, ...(clause.columns ?? [])])].join(' › ');
}

/** Two wordings are the same where nothing but their typing differs. */
const sameWords = (a: string, b: string): boolean => fold(a) === fold(b);

/** Since when a clause has had its present words. */
interface WordingAge {
  /** The oldest adopted edition from which on the words have been the same. */
  since: string;
  /** Whether the clause was new in that edition, had other words before it, or neither is known. */
  was: 'first' | 'new' | 'changed';
}

/**
 * @param editions of one policy, oldest first
 * @param edition the one that has `clause`
 */
function wordingOf(clause: Clause, edition: Edition, editions: readonly Edition[]): WordingAge {
  const earlier = editions.slice(0, editions.indexOf(edition)).filter(mayApply);
  let names = new Set([clause.id]);
  let since = edition;
  for (const past of earlier.reverse()) {
    names = earlierNames(names, since);
    const then = past.clauses.filter((c) => names.has(c.id));
    if (then.length === 0) return { since: since.edition, was: 'new' };
    if (!then.some((c) => sameWords(c.text, clause.text)))
      return { since: since.edition, was: 'changed' };
    since = past;
  }
  return { since: since.edition, was: 'first' };
}

/** The ids that the same clause had before `edition`. */
function earlierNames(names: ReadonlySet<string>, edition: Edition): Set<string> {
  const before = Object.entries(ownLineage(edition)).flatMap(([old, { to }]) =>
    to.some((id) => names.has(id)) ? [old] : [],
  );
  return new Set([...names, ...before]);
}

/** “Same wording since 2022–2023”, “Changed in 2026–2027”; '' where there is nothing to compare it with. */
function wordingWords(
  { since, was }: WordingAge,
  edition: Edition,
  editions: number,
  strings: Strings,
): string {
  const name = editionName(since, strings);
  const t = strings.search.wording;
  if (since === edition.edition) {
    const words = {
      first: editions > 1 ? '' : t.firstIn(name),
      new: t.newIn(name),
      changed: t.changedIn(name),
    } as const satisfies Record<WordingAge['was'], string>;
    return words[was];
  }
  const words = {
    first: t.sameSince(name),
    new: t.sameSince(name),
    changed: t.sameSinceChange(name),
  } as const satisfies Record<WordingAge['was'], string>;
  return words[was];
}
