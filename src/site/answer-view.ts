/** Which text applied on a day, as pages show it. Components read this and nothing else. */
import { assertNever } from '../language/assert-never.ts';
import { dateInWords, dayBefore } from '../language/when.ts';
import { address } from '../policy/address.ts';
import { isWithin } from '../policy/days-json.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { factWords } from '../policy/frontmatter.ts';
import { editionName } from '../policy/slugs.ts';
import type { Standing } from '../policy/standings.ts';
import type { Library, Policy } from '../content/build-library.ts';
import { endsInWords, forceWords } from '../content/force-words.ts';
import {
  answerOn,
  changeDays,
  spansOf,
  standingOf,
  stretchesOf,
  type Answer,
} from '../content/timeline.ts';
import { joinWords } from '../strings/join-words.ts';
import type { Strings } from '../strings/strings.ts';
import { codeOfEdition } from './library.ts';

/** An edition that applied, or may have. */
export interface EditionOnDay {
  name: string;
  /** Its page and its sheet, from the root of the site. */
  to: string;
  certificate: string;
  /** Its days as they are recorded: both ends of the span in question, or all spans. */
  days: string;
  approval: string;
  code: string;
  standing: Standing;
  state: string;
}

/** What of one policy applied on some days. */
export interface AnswerView {
  /** Of which one applied; none where nothing did. */
  editions: EditionOnDay[];
  /** What is to be said besides: that nothing applied, or that the record leaves it open; '' for one edition. */
  remark: string;
  /** The policies that hold in its place, where it had ended. */
  heirs: { title: string; to: string }[];
  /** The whole answer in one sentence. */
  sentence: string;
}

/** Some days on end, and what of one policy applied on them. */
export interface StretchView extends AnswerView {
  /** First and last day, ISO; null where there is none. */
  from: string | null;
  to: string | null;
  /** The same in words. */
  days: string;
}

/** Days on end on which no answer of any policy changed: one page. */
export interface PageOfDays {
  /** First day, ISO; it names the page. */
  from: string;
  /** Last day, ISO; null where no end is known yet. */
  to: string | null;
  days: string;
  /** What began on the first of these days, policy by policy. */
  changed: string;
}

/** Every page of days, oldest first. @param today ISO date */
export function pagesOfDays(library: Library, today: string, t: Strings): PageOfDays[] {
  const days = changeDays(library.policies, today);
  const changes = library.policies.flatMap((policy) =>
    stretchViews(policy, library, today, t).map(({ from, sentence }) => ({
      from,
      words: t.on.began(policy.title, sentence),
    })),
  );
  return days.map((from, i) => {
    const next = days[i + 1];
    const to = next === undefined ? null : dayBefore(next);
    const changed = changes.filter((change) => change.from === from).map(({ words }) => words);
    return {
      from,
      to,
      days: daysInWords(from, to, t),
      changed: joinWords(changed, t.on.alsoBegan),
    };
  });
}

/** What of each policy applied on a day. @param day ISO date @param today ISO date */
export const policiesOn = (library: Library, day: string, today: string, t: Strings) =>
  library.policies.map((policy) => ({
    title: policy.title,
    to: address.policyOn(policy.slug),
    ...answerView(answerOn(day, policy, today), day, policy, library, today, t),
  }));

/** The days of one policy, newest first, those before everything that is recorded included. @param today ISO date */
export const stretchViews = (
  policy: Policy,
  library: Library,
  today: string,
  t: Strings,
): StretchView[] =>
  stretchesOf(policy, today)
    .map(({ from, to, answer }) => ({
      from,
      to,
      days: daysInWords(from, to, t),
      ...answerView(answer, from, policy, library, today, t),
    }))
    .reverse();

/** Published editions that never applied, with the words for why. @param today ISO date */
export const neverApplied = (policy: Policy, today: string, t: Strings): EditionOnDay[] =>
  policy.editions
    .filter((edition) => isPublished(edition) && spansOf(edition, policy, today).length === 0)
    .map((edition) => editionOnDay(edition, null, policy, today, t));

/** “from 20 March 2025 until 2 November 2025”, “until 31 August 2022”, “from 2 November 2026 on”. */
export function daysInWords(from: string | null, to: string | null, t: Strings): string {
  const [first, last] = [from, to].map((day) => day && dateInWords(day, t.dates));
  if (first && last) return t.on.days.fromTo(first, last);
  if (first) return t.on.days.from(first);
  return last ? t.on.days.to(last) : t.on.days.always;
}

/** @param day one on which the answer is this; null before everything that is recorded */
function answerView(
  answer: Answer,
  day: string | null,
  policy: Policy,
  library: Library,
  today: string,
  t: Strings,
): AnswerView {
  const view = (edition: Edition) => editionOnDay(edition, day, policy, today, t);
  switch (answer.kind) {
    case 'edition': {
      const edition = view(answer.edition);
      return { editions: [edition], remark: '', heirs: [], sentence: t.on.edition(edition.name) };
    }
    case 'unrecorded': {
      const editions = answer.candidates.flatMap((one) => (one ? [view(one)] : []));
      const orNone = editions.length === 1 ? t.on.openIfIt : t.on.openIfAny;
      const remark = answer.candidates.includes(null) ? orNone : t.on.open;
      const names = joinWords(
        editions.map(({ name }) => name),
        t.on.and,
      );
      return { editions, remark, heirs: [], sentence: t.on.about(remark, names) };
    }
    case 'none': {
      const remark = t.on.none[answer.why];
      const heirs = answer.why === 'ended' ? heirsOf(policy, library) : [];
      return { editions: [], remark, heirs, sentence: remark };
    }
    default:
      return assertNever(answer);
  }
}

const heirsOf = ({ ended }: Policy, { policies }: Library): AnswerView['heirs'] =>
  (ended?.heirs ?? []).map((slug) => ({
    title: policies.find((one) => one.slug === slug)?.title ?? slug,
    to: address.policyOn(slug),
  }));

/** @param day of the span that is meant; null for all of them */
function editionOnDay(
  edition: Edition,
  day: string | null,
  policy: Policy,
  today: string,
  t: Strings,
): EditionOnDay {
  const span = spansOf(edition, policy, today).find((one) => day !== null && isWithin(day, one));
  const ends = span && endsInWords(span, edition, policy, today, t);
  const standing = standingOf(edition, policy, today);
  return {
    name: editionName(edition.edition, t),
    to: address.edition(policy.slug, edition.edition),
    certificate: address.certificate(policy.slug, edition.edition),
    days: ends ? t.standing.fromUntil(ends.from, ends.to) : forceWords(edition, policy, today, t),
    approval: approvalWords(edition, t),
    code: codeOfEdition(edition),
    standing,
    state: t.standing.words[standing],
  };
}

/** “19 March 2025, Full Governing Body, minute FGB 2025/09”; what of it is not recorded is said. */
export function approvalWords({ meta }: Edition, t: Strings): string {
  const { approvedOn, approvedBy, minute } = meta;
  if (!approvedOn && !approvedBy && !minute) return t.on.notRecorded;
  return [
    approvedOn ? factWords(meta, 'approvedOn', t) : t.on.noApprovalDay,
    approvedBy ?? t.on.noApprover,
    minute ? t.on.minute(minute) : t.on.noMinute,
  ].join(', ');
}
