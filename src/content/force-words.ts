/** When an edition applies, in words: both ends, and what of them is not recorded. */
import { dateInWords, whenInWords } from '../language/when.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import type { Strings } from '../strings/strings.ts';
import { beginningOf, spansOf, type PolicyTime, type Span } from './timeline.ts';

type Words = Pick<Strings, 'standing' | 'dates' | 'edition'>;

/**
 * “from 1 September 2024 until 31 August 2025”, “from a day that is not recorded (reviewed
 * Autumn 2022) until it is replaced”. Of a proposal, what it says itself; '' where that is nothing.
 * @param today ISO date
 */
export function forceWords(edition: Edition, policy: PolicyTime, today: string, t: Words): string {
  if (!isPublished(edition)) return proposedWords(edition, t);
  const { standing } = t;
  const spans = spansOf(edition, policy, today);
  if (spans.length === 0) {
    if (edition.meta.status === 'withdrawn') return standing.neverWithdrawn;
    const { earliest } = beginningOf(edition, policy.editions, today);
    return policy.ended && policy.ended.on <= earliest ? standing.neverEnded : standing.never;
  }
  return spans
    .map((span) => {
      const { from, to } = endsInWords(span, edition, policy, today, t);
      return standing.fromUntil(from, to);
    })
    .reduce(standing.again);
}

/** One span’s two ends, each as a phrase: “from 1 September 2024”, “until 31 August 2025”. */
export function endsInWords(
  span: Span,
  edition: Edition,
  policy: PolicyTime,
  today: string,
  t: Words,
): { from: string; to: string } {
  const { ends } = t.standing;
  const day = (isoDate: string) => dateInWords(isoDate, t.dates);
  return { from: fromWords(), to: toWords() };

  function fromWords(): string {
    const { basis, about, earliest } = beginningOf(edition, policy.editions, today);
    if (span.fromKnown)
      return basis === 'approvedOn' && span.from === earliest
        ? ends.fromApproval(day(span.from))
        : ends.from(day(span.from));
    return ends.fromUnrecorded(
      basis === 'lastReviewed'
        ? ends.reviewed(whenInWords(about, t.dates))
        : ends.forYear(editionName(edition.edition, t)),
    );
  }

  function toWords(): string {
    if (span.to === null) return ends.open;
    return span.toKnown ? ends.until(day(span.to)) : ends.untilUnrecorded(day(span.to));
  }
}

function proposedWords({ meta }: Edition, { standing: { ends, fromUntil }, dates }: Words): string {
  const from = meta.effectiveFrom && ends.from(dateInWords(meta.effectiveFrom, dates));
  const until = meta.effectiveTo && ends.until(dateInWords(meta.effectiveTo, dates));
  return from && until ? fromUntil(from, until) : (from ?? until ?? '');
}
