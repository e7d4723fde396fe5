/** Checks the days that editions record: each day has one answer, or a gap that somebody declared. */
import { problem, type DetailsOf, type Problem } from '../messages/problem.ts';
import type { calendarMessages } from '../messages/calendar-messages.ts';
import { dayAfter, dayBefore } from '../language/when.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import type { Policy } from './build-library.ts';
import { sealOf, type Register } from './register/register.ts';
import { sealedBefore } from './sealed-before.ts';
import { beginningOf, editionBefore, spansOf } from './timeline.ts';

/** What was published, and in which order. */
type Sealed = Pick<Register, 'editions'>;

/**
 * Every edition whose days contradict those of the edition before, leave a gap without a word,
 * or speak of an approval that cannot have been; and two policies of one title at once.
 * @param policies drafts included
 * @param today ISO date
 */
export function checkCalendar(
  policies: readonly Policy[],
  register: Sealed,
  today: string,
): Problem[] {
  return [
    ...policies.flatMap(({ editions }) =>
      editions.flatMap((edition) => [
        ...checkApproval(edition, register, today),
        ...checkAgainstBefore(edition, editions, register, today),
        ...checkSupersedes(edition, editions),
      ]),
    ),
    ...checkTitles(policies, register, today),
  ];
}

/** A problem at a field, or at another one that has to do with it where that is not written. */
function report<Code extends keyof typeof calendarMessages>(
  edition: Edition,
  field: string,
  code: Code,
  details: DetailsOf<Code>,
): Problem {
  const { places } = edition;
  const at = places[field] ?? places.approvedOn ?? places.title ?? null;
  // The details are those of the code, which the compiler does not follow through the union.
  return problem<keyof typeof calendarMessages>(code, edition.file, at, details as never);
}

function checkApproval(edition: Edition, register: Sealed, today: string): Problem[] {
  const { approvedOn, effectiveFrom, retrospective } = edition.meta;
  if (!approvedOn) return [];
  const mend = mendOf(edition, register);
  if (isPublished(edition) && approvedOn > today)
    return [
      report(edition, 'approvedOn', 'approved-in-future', {
        day: approvedOn,
        today,
        mend: mend('approvedOn', ''),
      }),
    ];
  if (!effectiveFrom || approvedOn <= effectiveFrom || retrospective) return [];
  return [
    report(edition, 'approvedOn', 'approved-late', {
      day: approvedOn,
      from: effectiveFrom,
      mend: mend('retrospective', 'Why it held before it was approved.'),
    }),
  ];
}

/** How a field of an edition is written: by a command where the edition is sealed, else in its file. */
const mendOf =
  ({ policy, edition }: Edition, register: Sealed) =>
  (field: string, value: string) => {
    if (sealOf(register, policy, edition))
      return `npm run policy -- correct ${policy} ${edition} --field ${field} --with "${value}" --why "…"`;
    return value === '' ? `remove the line “${field}”` : `write “${field}: ${value}”`;
  };

/** The day on which an edition says that it begins. */
const saidBeginning = (edition: Edition): string | undefined =>
  edition.meta.effectiveFrom ?? (isPublished(edition) ? edition.meta.approvedOn : undefined);

function checkAgainstBefore(
  edition: Edition,
  editions: readonly Edition[],
  register: Sealed,
  today: string,
): Problem[] {
  const before = editionBefore(edition, editions);
  const from = saidBeginning(edition);
  if (!before || !from || before.meta.status === 'withdrawn') return [];
  // Where the day is not recorded, it was not before the first one that it can have been.
  const earlier = beginningOf(before, editions, today).earliest;
  if (from <= earlier) {
    const isNewer = sealedBefore(before, edition, register);
    const [wrong, other] = isNewer ? [edition, before] : [before, edition];
    const field = wrong.meta.effectiveFrom ? 'effectiveFrom' : 'approvedOn';
    const day = isNewer ? dayAfter(earlier) : dayBefore(from);
    return [
      report(wrong, field, 'edition-out-of-order', {
        day: isNewer ? from : earlier,
        other: other.edition,
        otherDay: isNewer ? earlier : from,
        order: isNewer ? 'after' : 'before',
        mend: mendOf(wrong, register)('effectiveFrom', day),
      }),
    ];
  }
  const to = before.meta.effectiveTo;
  if (to && to >= from) {
    const wrong = sealedBefore(before, edition, register) ? edition : before;
    return [
      report(wrong, wrong === before ? 'effectiveTo' : 'effectiveFrom', 'editions-overlap', {
        before: before.edition,
        to,
        after: edition.edition,
        from,
        mend: mendOf(before, register)('effectiveTo', dayBefore(from)),
      }),
    ];
  }
  return checkGap(edition, before, from, register);
}

/** A draft that was begun before another edition came between. */
function checkSupersedes(edition: Edition, editions: readonly Edition[]): Problem[] {
  const { supersedes } = edition.meta;
  const before = editionBefore(edition, editions);
  if (isPublished(edition) || !supersedes || !before || supersedes === before.edition) return [];
  return [
    report(edition, 'supersedes', 'supersedes-other', {
      edition: supersedes,
      before: before.edition,
    }),
  ];
}

function checkGap(edition: Edition, before: Edition, from: string, register: Sealed): Problem[] {
  const { gapBefore } = edition.meta;
  const to = before.meta.effectiveTo;
  const isGap = to !== undefined && dayAfter(to) < from;
  if (isGap === (gapBefore !== undefined)) return [];
  if (isGap)
    return [
      report(edition, 'effectiveFrom', 'gap-undeclared', {
        before: before.edition,
        to,
        from,
        mend: mendOf(edition, register)('gapBefore', 'Why nothing was in force.'),
      }),
    ];
  return [
    report(edition, 'gapBefore', 'gap-not-there', {
      before: before.edition,
      mend: mendOf(edition, register)('gapBefore', ''),
    }),
  ];
}

/** Two policies of one title in force on one day: no reader could know which of them is meant. */
function checkTitles(policies: readonly Policy[], register: Sealed, today: string): Problem[] {
  const days = policies.flatMap((policy) =>
    policy.editions.flatMap((edition) =>
      spansOf(edition, policy, today)
        .filter(({ to }) => to === null || to >= today)
        .map(({ from, to }) => ({ policy, edition, from, to })),
    ),
  );
  const alike = (a: Edition, b: Edition) => folded(a.meta.title) === folded(b.meta.title);
  const titled = days.flatMap((one, i) =>
    days.slice(i + 1).flatMap((other) => {
      if (one.policy === other.policy || !alike(one.edition, other.edition)) return [];
      const isApart =
        (one.to !== null && one.to < other.from) || (other.to !== null && other.to < one.from);
      if (isApart) return [];
      const [first, second] = sealedBefore(one.edition, other.edition, register)
        ? [one.edition, other.edition]
        : [other.edition, one.edition];
      return [titleProblem('title-of-another', second, first, register, today)];
    }),
  );
  const drafts = policies.flatMap((policy) =>
    policy.editions
      .filter((edition) => !isPublished(edition))
      .flatMap((draft) => {
        const other = days.find((d) => d.policy !== policy && alike(d.edition, draft));
        return other
          ? [titleProblem('title-of-another-draft', draft, other.edition, register, today)]
          : [];
      }),
  );
  return [...titled, ...drafts];
}

const titleProblem = (
  code: 'title-of-another' | 'title-of-another-draft',
  edition: Edition,
  other: Edition,
  register: Sealed,
  today: string,
): Problem =>
  report(edition, 'title', code, {
    title: edition.meta.title,
    other: `${other.policy}/${other.edition}`,
    // Another title is no correction: a published one stays.
    mend: sealOf(register, edition.policy, edition.edition)
      ? `npm run policy -- end ${edition.policy} --on ${today} --why "…"`
      : 'write “title: A title of its own”',
  });

const folded = (title: string) => title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
