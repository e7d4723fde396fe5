import { expect, it } from 'vitest';
import { formatProblems } from '../../../src/messages/problem.ts';
import { currentEdition, standingOf } from '../../../src/content/timeline.ts';
import { reviewState } from '../../../src/content/review-state.ts';
import { DEMO_TODAY, demoSchool, loadDemo, readAnswers } from '../../support/demo.ts';

it('has no problems, not even warnings', () => {
  expect(formatProblems(loadDemo().problems)).toContain('0 errors, 0 warnings');
});

it('has its editions in the states that are written down', () => {
  const found = demoSchool().policies.flatMap((policy) =>
    policy.editions.map((edition) => ({
      policy: policy.slug,
      edition: edition.edition,
      status: edition.meta.status,
      standing: standingOf(edition, policy, DEMO_TODAY),
      review:
        edition === currentEdition(policy, DEMO_TODAY)
          ? reviewState(edition.meta.nextReview, DEMO_TODAY)
          : '',
    })),
  );
  const sorted = (states: typeof found) =>
    states.toSorted((a, b) => `${a.policy} ${a.edition}`.localeCompare(`${b.policy} ${b.edition}`));
  expect(sorted(found)).toEqual(sorted(readAnswers().states as typeof found));
});

it('gives every current policy a review date, an owner and sentences for parents', () => {
  for (const policy of demoSchool().policies) {
    const { meta } = currentEdition(policy, DEMO_TODAY)!;
    expect(meta.nextReview).toBeDefined();
    expect(meta.owner).toBeDefined();
    expect(Object.keys(meta.parents ?? {})).not.toEqual([]);
  }
});
