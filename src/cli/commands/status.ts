import { endedWords, lastEdition } from '../../content/policy-end.ts';
import { forceWords } from '../../content/force-words.ts';
import { spansOf, standingOf, type PolicyEnd, type Span } from '../../content/timeline.ts';
import { reviewState, reviewWords, type ReviewState } from '../../content/review-state.ts';
import { holdingsOf } from '../../content/holdings.ts';
import { STANDINGS, type Standing } from '../../policy/standings.ts';
import type { Policy } from '../../content/build-library.ts';
import { editionName } from '../../policy/slugs.ts';
import { dateInWords } from '../../language/when.ts';
import { readArguments, type Command } from '../command.ts';
import { findPolicy, libraryOf, openContent, todayOf } from '../open-content.ts';
import { authorStrings as t } from '../../strings/strings.ts';
import { columns } from '../help.ts';
import { documentsInWords, documentsNamed } from '../documents-named.ts';
import { leftOutWords } from '../left-out-words.ts';

interface EditionStatus {
  policy: string;
  edition: string;
  standing: Standing;
  /** When it applies: both ends, in words; '' for a proposal without days. */
  force: string;
  spans: Span[];
  /** Of the edition in force only. */
  review: ReviewState | null;
  reviewWords: string;
}

export const status: Command = {
  name: 'status',
  summary: 'what is in force, proposed, due for review or overdue',
  usage: '[<policy>] [--all] [--json]',
  writes: false,
  about:
    'Shows for each policy the edition in force, its next review, and the drafts; then the documents that the texts in force name, and where each is. With --all, every edition.',
  examples: [
    { run: 'status', does: 'all policies' },
    { run: 'status social-media --all', does: 'every edition of one policy' },
    { run: 'status --json', does: 'the same for another program' },
  ],
  options: {
    all: { type: 'boolean', help: 'superseded and withdrawn editions too' },
    json: { type: 'boolean', help: 'print JSON' },
  },
  run(args, io) {
    const given = readArguments(status, args, 1);
    const content = openContent(given.content, io);
    const library = libraryOf(content);
    const today = todayOf(library, io);
    const [slug] = given.positionals;
    const chosen = slug ? [findPolicy(library.policies, slug, content.register)] : library.policies;
    const shown = chosen.map((policy) => ({
      policy,
      editions: statusOf(policy, today).filter(
        (e) => given.flag('all') || isLive(e.standing) || isLastOfEnded(e, policy, today),
      ),
    }));
    const documents = documentsNamed(chosen, holdingsOf(library, content.files), today);
    if (given.flag('json')) {
      const ended = chosen.flatMap(({ slug, ended }) =>
        ended ? [{ policy: slug, ...ended }] : [],
      );
      const editions = shown.flatMap((p) => p.editions);
      const leftOut = library.leftOut.map(({ policy, edition, file }) => ({
        policy,
        edition,
        file,
      }));
      io.out(JSON.stringify({ today, editions, ended, leftOut, documents }, null, 2));
      return 0;
    }
    io.out(`${library.school.name}, ${dateInWords(today, t.dates)}`);
    for (const { policy, editions } of shown) {
      io.out(`\n${policy.title}`);
      if (policy.ended) io.out(`  ${endedLine(policy.ended, today, library.policies)}`);
      if (editions.length === 0 && !policy.ended) io.out('  no edition in force');
      else if (editions.length > 0)
        io.out(columns(editions.map((e) => [editionName(e.edition, t), inWords(e)] as const)));
    }
    if (library.leftOut.length > 0) io.out(`\n${leftOutWords(library.leftOut)}`);
    const overdue = shown.flatMap((p) => p.editions).filter((e) => e.review === 'overdue');
    if (overdue.length > 0) io.out(`\nReview overdue: ${overdue.map((e) => e.policy).join(', ')}.`);
    const named = documentsInWords(documents);
    if (named) io.out(`\n${named}`);
    return 0;
  },
};

const isLive = (standing: Standing) => !STANDINGS[standing].past;

/** The last edition of a policy that has ended is shown, so that nobody misses the policy. */
const isLastOfEnded = ({ edition }: EditionStatus, policy: Policy, today: string) =>
  policy.ended !== null && edition === lastEdition(policy, policy.ended, today)?.edition;

const endedLine = (ended: PolicyEnd, today: string, policies: readonly Policy[]): string =>
  endedWords(ended, today, policies, t).join(' ');

const inWords = (e: EditionStatus) =>
  [t.standing.words[e.standing], e.force, e.reviewWords].filter(Boolean).join('; ');

/** Newest first. */
function statusOf(policy: Policy, today: string): EditionStatus[] {
  return policy.editions.toReversed().map((edition) => {
    const standing = standingOf(edition, policy, today);
    const inForce = standing === 'in-force';
    return {
      policy: policy.slug,
      edition: edition.edition,
      standing,
      force: forceWords(edition, policy, today, t),
      spans: spansOf(edition, policy, today),
      review: inForce ? reviewState(edition.meta.nextReview, today) : null,
      reviewWords: inForce ? reviewWords(edition.meta.nextReview, today, t) : '',
    };
  });
}
