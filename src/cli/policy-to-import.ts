/** The policy that an import writes a draft of. */
import { UsageError } from '../messages/usage-error.ts';
import type { Edition } from '../policy/edition.ts';
import { refuseImpossibleName } from './first-draft.ts';
import type { Arguments } from './command.ts';
import type { Content } from './open-content.ts';

/** @throws UsageError where no policy is named, or one that cannot be */
export function policyToImport(given: Arguments): string {
  const policy = given.text('policy');
  if (!policy)
    throw new UsageError(
      'Name the policy.',
      'npm run policy -- import <file> --policy <policy> --edition <edition>',
    );
  refuseImpossibleName(policy);
  return policy;
}

/** Every id the policy ever had: an id is never used for another clause. */
export function usedIds(
  content: Content,
  policy: string,
  editions: readonly Edition[],
): Set<string> {
  const sealed = content.register.editions.filter((e) => e.policy === policy);
  return new Set([...editions, ...sealed].flatMap((e) => e.clauses.map((c) => c.id)));
}
