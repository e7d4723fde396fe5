/** What changed from each published edition to the next, for questions about changes. */
import type { APIRoute } from 'astro';
import { present } from '../../language/present.ts';
import { isPublished } from '../../policy/edition.ts';
import { toChangesJson } from '../../search/to-changes-json.ts';
import { sideName } from '../../site/comparison-view.ts';
import { comparisonOf, library, replacedBy, siteStrings } from '../../site/library.ts';

export const GET: APIRoute = () => {
  const pairs = library().policies.flatMap((policy) => {
    const editions = policy.editions.filter(isPublished);
    const [first] = editions;
    const next = editions.slice(1).map((to, i) => ({
      policy,
      from: present(editions[i], 'an edition that follows has one before it'),
      to,
    }));
    return [...(first ? replacedBy(policy, first) : []), ...next];
  });
  const compared = pairs.map(({ policy, from, to }) => ({
    policy: policy.slug,
    from,
    fromName: sideName(policy, from),
    to,
    comparison: comparisonOf(policy, from, to),
  }));
  return Response.json(toChangesJson(compared, siteStrings()));
};
