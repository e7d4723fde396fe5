/** Checks the subjects of policies and the topics of sentences for parents against the school's own lists. */
import { suggest } from '../language/suggest.ts';
import { problem, type Problem } from '../messages/problem.ts';
import type { Edition } from '../policy/edition.ts';
import type { School } from './school.ts';
import { subjectOf } from './subject.ts';

/**
 * @param policies the editions of each policy, oldest first
 */
export function checkSorting(
  policies: readonly { editions: readonly Edition[] }[],
  { subjects = [], topics = [] }: Pick<School, 'subjects' | 'topics'>,
): Problem[] {
  const names = topics.map(({ name }) => name);
  return policies.flatMap(({ editions }) => [
    ...editions.flatMap((edition) => [
      ...unknownSubject(edition, subjects),
      ...unknownTopics(edition, names),
    ]),
    ...missingSubject(editions, subjects),
  ]);
}

function unknownSubject({ meta, file, places }: Edition, subjects: readonly string[]): Problem[] {
  const { subject } = meta;
  if (subject === undefined || subjects.includes(subject)) return [];
  const details = { subject, known: subjects.join(', '), suggestion: suggest(subject, subjects) };
  return [problem('subject-unknown', file, places.subject ?? null, details)];
}

/** Told once for a policy, of its newest edition; a school without subjects sorts by name alone. */
function missingSubject(editions: readonly Edition[], subjects: readonly string[]): Problem[] {
  const newest = editions.at(-1);
  if (subjects.length === 0 || !newest || subjectOf(editions) !== null) return [];
  return [problem('subject-missing', newest.file, null, { known: subjects.join(', ') })];
}

function unknownTopics({ meta, file, places }: Edition, topics: readonly string[]): Problem[] {
  return Object.entries(meta.parents ?? {}).flatMap(([id, { topic }]) => {
    if (topic === undefined || topics.includes(topic)) return [];
    const details = { id, topic, known: topics.join(', '), suggestion: suggest(topic, topics) };
    return [problem('topic-unknown', file, places[`parents.${id}`] ?? null, details)];
  });
}
