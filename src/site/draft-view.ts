/** What `npm run dev` shows of a draft: the comparison that the site would publish, and what its author still owes. */
import { PLAIN_DRAFT } from '../build/plain-draft.ts';
import { summaryWords } from '../compare/kind-words.ts';
import type { Policy } from '../content/build-library.ts';
import { reasonsOwed } from '../content/check-changes.ts';
import { editionBefore } from '../content/timeline.ts';
import { placeOf, type Problem } from '../messages/problem.ts';
import { address } from '../policy/address.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import writingStyle from '../styles/writing.css?inline';
import { comparisonView, type ComparisonView } from './comparison-view.ts';
import { comparisonOf, linkTimes, policyOf, replacedBy, siteStrings, written } from './library.ts';

/** The style of what is shown here; it goes with no page of a built site. */
export { writingStyle };

/** A problem as a page says it. */
export interface Said {
  /** File, line and column. */
  place: string;
  message: string;
  remedy: string;
}

const saidOf = (problem: Problem): Said => ({ ...problem, place: placeOf(problem) });

/** What is said at a clause whose change has no reason yet. */
export interface OwedLine {
  message: string;
  /** What to write under “changes”; the reason itself is left to write. */
  line: string;
  /** Where the file does not name the clause yet, so that the line might not last: the draft. */
  unnamedIn: Pick<Edition, 'policy' | 'edition'> | null;
}

export interface DraftView {
  /** The names of the two editions. */
  older: string;
  newer: string;
  comparison: ComparisonView;
  /** How many clauses changed, and how. */
  summary: string;
  /** By the anchor of the clause in the comparison. */
  owed: ReadonlyMap<string, OwedLine>;
  /** Everything that is owed, as it can be put into the file at once. */
  lines: readonly string[];
  /** What else `check` says of the file. */
  others: readonly Said[];
  /** The draft without marks, from the root of the site. */
  plain: string;
}

/** Where `npm run dev` shows a draft without marks. */
export const plainAddress = ({ policy, edition }: Edition): string =>
  `${address.edition(policy, edition)}${PLAIN_DRAFT}/`;

/** The edition that a draft is compared with; null where it is no draft, or is the first text of all. */
function draftBase(policy: Policy, edition: Edition): Edition | null {
  if (isPublished(edition)) return null;
  return editionBefore(edition, policy.editions) ?? replacedBy(policy, edition)[0]?.from ?? null;
}

/** @param path of the page, from the root of the site */
export function draftView(policy: Policy, draft: Edition, path: string): DraftView | null {
  const before = draftBase(policy, draft);
  if (!before) return null;
  const t = siteStrings();
  const comparison = comparisonOf(policy, before, draft);
  const isOwn = policy.editions.includes(before);
  const found = isOwn ? reasonsOwed(comparison, draft, before) : [];
  const owed = new Map(
    found.map(({ clause, id, problem }) => [
      clause.anchor,
      {
        message: problem.message,
        line: `${id}: { kind: substantive, why: "…" }`,
        unnamedIn: clause.to.some(({ named }) => !named) ? draft : null,
      },
    ]),
  );
  const told = new Set(found.map(({ problem }) => problem.message));
  const older = editionName(before.edition, t);
  return {
    older: isOwn ? older : t.kinds.place(policyOf(before).title, older),
    newer: editionName(draft.edition, t),
    comparison: comparisonView(policy, before, draft, comparison, linkTimes(), t, path),
    summary: summaryWords(comparison, t.kinds),
    owed,
    lines: [
      ...(draft.meta.changes || owed.size === 0 ? [] : ['changes:']),
      ...[...owed.values()].map(({ line }) => `  ${line}`),
    ],
    others: (written()?.problems ?? [])
      .filter(
        ({ file, severity, message }) =>
          file === draft.file && severity === 'warning' && !told.has(message),
      )
      .map(saidOf),
    plain: plainAddress(draft),
  };
}

/**
 * What is wrong with the files and concerns a page: of its policy, of the files of the school,
 * and everything where the page is of no policy.
 * @param path of the page, from the root of the site
 */
export const faultsOn = (path: string): Said[] => errorsOn(path).map(saidOf);

function errorsOn(path: string): readonly Problem[] {
  const content = written();
  if (!content) return [];
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  const [slug = '', rest] = path.split('/');
  if (content.isHeldBack || rest === undefined || !isPolicy(slug, content)) return errors;
  return errors.filter(({ file }) => {
    const [folder = '', name] = file.slice(content.files.root.length + 1).split('/');
    return folder === slug || name === undefined || !isPolicy(folder, content);
  });
}

/** True for a folder of a policy, even if nothing of it can be shown. */
const isPolicy = (slug: string, { files }: NonNullable<ReturnType<typeof written>>): boolean =>
  [...files.files.keys()].some((path) => path.startsWith(`${slug}/`));
