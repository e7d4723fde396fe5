/** The data that the browser loads with its first search: its shape is in search-files.ts. */
import { rolesIn } from '../language/roles.ts';
import { address } from '../policy/address.ts';
import { isHeading } from '../policy/clause.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { factWords, type FactField } from '../policy/frontmatter.ts';
import type { Library, Policy } from '../content/build-library.ts';
import { topicAnchor } from '../content/topic-anchor.ts';
import { editionName } from '../policy/slugs.ts';
import { endedBy } from '../content/policy-end.ts';
import { forceWords } from '../content/force-words.ts';
import { reviewWords } from '../content/review-state.ts';
import { strings, type Strings } from '../strings/strings.ts';
import { wordsOf } from './fold.ts';
import { QUESTION_WORDS } from './question-words.ts';
import {
  FACT_KINDS,
  type Fact,
  type FactKind,
  type IndexedPolicy,
  type PolicyHeadings,
  type SearchWords,
} from './search-files.ts';
import { searchGroups, type SearchContent } from './search-content.ts';
import { partsFor } from './parts-of.ts';
import { dutiesById, formerlyCalled, shownEdition, type SearchRecord } from './records.ts';

/** @param today ISO date */
export function searchWords(library: Library, content: SearchContent, today: string): SearchWords {
  const t = strings(library.school.language);
  const shown = library.policies.flatMap((policy) => {
    const edition = shownEdition(policy, today);
    return edition ? [{ policy, edition }] : [];
  });
  // What ended has nothing to go straight to; its wordings of then can be chosen by its name.
  const living = shown.filter(({ policy }) => !endedBy(today, policy));
  return {
    terms: termList(content.records.now),
    parts: partsFor(searchGroups(content)),
    headings: living.map(({ policy, edition }) => headingsOf(policy, edition)),
    facts: living.flatMap(({ policy, edition }) => factsOf(policy, edition, today, t)),
    topics: topicsOf(library, living),
    policies: shown.map(({ policy, edition }) => indexedPolicy(policy, edition, library, t)),
    others: content.records.other.length,
    ask: askWords(library),
  };
}

/** The topics under which the page for parents has sentences of editions in force. */
function topicsOf(
  { school: { topics = [] } }: Library,
  living: readonly { policy: Policy; edition: Edition }[],
): SearchWords['topics'] {
  const used = new Set(
    living.flatMap(({ edition }) => Object.values(edition.meta.parents ?? {}).map((e) => e.topic)),
  );
  return topics.flatMap(({ name }, i): SearchWords['topics'] =>
    used.has(name) ? [[name, `${address.parents()}#${topicAnchor(name, i)}`]] : [],
  );
}

function indexedPolicy(
  policy: Policy,
  edition: Edition,
  { names }: Library,
  t: Strings,
): IndexedPolicy {
  const former = formerlyCalled(policy, names);
  return {
    slug: policy.slug,
    title: policy.title,
    ...(former.length > 0 ? { former } : {}),
    edition: edition.edition,
    editions: policy.editions.toReversed().map((e) => ({
      slug: e.edition,
      name: editionName(e.edition, t),
      ...(!isPublished(e) ? { proposed: true as const } : {}),
    })),
  };
}

/** Every word by which a clause in force is found, folded, the commonest first. */
export function termList(now: readonly SearchRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { content, meta } of now)
    for (const word of wordsOf(
      [content, meta.under, meta.plain, meta.policy, meta.former, meta.was].join(' '),
    ))
      for (const part of new Set([word, ...word.split(/[-.']/)]))
        if (part.length > 1 && !QUESTION_WORDS.has(part))
          counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
}

function headingsOf(policy: Policy, edition: Edition): PolicyHeadings {
  const duties = dutiesById(edition);
  const headings = edition.clauses
    .filter((clause) => !clause.header && isHeading(clause))
    .map((clause): PolicyHeadings['headings'][number] => {
      const beneath = edition.clauses.filter((c) => c.sectionIds.includes(clause.id));
      const bound = new Set(
        beneath.flatMap((c) => (duties.get(c.id) ?? []).flatMap(({ roles }) => roles)),
      );
      const named = rolesIn(clause.text).map(({ role }) => role);
      const whose = [...new Set(named)].filter((role) => bound.has(role));
      return whose.length > 0 ? [clause.id, clause.text, whose] : [clause.id, clause.text];
    });
  return { policy: policy.slug, headings };
}

function factsOf(policy: Policy, edition: Edition, today: string, t: Strings): Fact[] {
  const { meta } = edition;
  const { answers } = t.search;
  const fact = (field: FactField) => {
    const words = factWords(meta, field, t);
    return words && answers.fact(t.fields[field], words);
  };
  const inForce = forceWords(edition, policy, today, t);
  const audience = factWords(meta, 'audience', t);
  const about = `${address.policy(policy.slug)}#_about`;
  const scope = edition.clauses.find((c) => /\bappl(?:y|ies)\s+to\b/i.test(c.text));
  const facts: Record<FactKind, { words: string; to?: string | undefined }> = {
    'next-review': {
      words: meta.nextReview ? reviewWords(meta.nextReview, today, t) : '',
    },
    'last-review': { words: fact('lastReviewed') },
    approved: { words: approvedWords(edition, t) },
    owner: { words: fact('owner') },
    'in-force': { words: inForce && answers.inForce(inForce) },
    'applies-to': {
      words: scope?.text ?? (audience && answers.audience(audience)),
      to: scope && address.policy(policy.slug, scope.id),
    },
  };
  return FACT_KINDS.map((kind) => ({ kind, ...facts[kind] }))
    .filter(({ words }) => words !== '')
    .map(({ kind, words, to = about }) => ({ policy: policy.slug, about: kind, words, to }));
}

function approvedWords({ meta }: Edition, t: Strings): string {
  const [by, on] = [factWords(meta, 'approvedBy', t), factWords(meta, 'approvedOn', t)];
  const { answers } = t.search;
  if (by && on) return answers.approvedByOn(by, on);
  if (by) return answers.approvedBy(by);
  return on && answers.approvedOn(on);
}

function askWords({ school }: Library): string {
  const asked = school.contact?.questions;
  if (!asked) return '';
  return [asked.name, asked.phone, asked.email].filter(Boolean).join(', ');
}
