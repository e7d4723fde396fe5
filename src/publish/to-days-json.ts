/** Makes `days.json`: the spans of every policy, and the days on which something changed. */
import { assertNever } from '../language/assert-never.ts';
import type { Library } from '../content/build-library.ts';
import { changeDays, stretchesOf, type Answer } from '../content/timeline.ts';
import type { DaysAnswer, DaysJson } from '../policy/days-json.ts';

/** @param today ISO date */
export const toDaysJson = ({ policies }: Library, today: string): DaysJson => ({
  madeOn: today,
  days: changeDays(policies, today),
  policies: policies.map((policy) => ({
    policy: policy.slug,
    title: policy.title,
    stretches: stretchesOf(policy, today).map(({ from, to, answer }) => ({
      from,
      to,
      answer: answerData(answer),
    })),
  })),
});

function answerData(answer: Answer): DaysAnswer {
  switch (answer.kind) {
    case 'edition':
      return { kind: 'edition', edition: answer.edition.edition };
    case 'unrecorded':
      return {
        kind: 'unrecorded',
        candidates: answer.candidates.map((one) => one?.edition ?? null),
      };
    case 'none':
      return { kind: 'none', why: answer.why };
    default:
      return assertNever(answer);
  }
}
