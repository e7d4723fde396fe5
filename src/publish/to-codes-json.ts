/** Makes `codes.json`: every code and every head that may stand on a printed copy. */
import type { Library } from '../content/build-library.ts';
import { statesOf } from '../content/register/earlier-state.ts';
import { codesOf } from '../content/register/known-code.ts';
import type { Register } from '../content/register/register.ts';
import { editionCode } from '../content/register/seal.ts';
import type { CodesJson } from '../policy/codes-json.ts';
import { isPublished } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import { strings } from '../strings/strings.ts';

/** Published texts as they are and were, and proposals as they are. */
export function toCodesJson(library: Library, register: Register): CodesJson {
  const t = strings(library.school.language);
  const editions = library.policies.flatMap((policy) => policy.editions);
  const published = codesOf(register).flatMap(({ code, sealed, changedOn }) => {
    const { policy, edition, title } = sealed;
    const now = editions.find((e) => e.policy === policy && e.edition === edition);
    if (!now) return [];
    const { status } = now.meta;
    return { code, policy, edition, title, name: editionName(edition, t), status, changedOn };
  });
  const proposals = editions
    .filter((edition) => !isPublished(edition))
    .map((proposal) => ({
      code: editionCode(proposal),
      policy: proposal.policy,
      edition: proposal.edition,
      title: proposal.meta.title,
      name: editionName(proposal.edition, t),
      status: proposal.meta.status,
      changedOn: null,
    }));
  return {
    head: register.head,
    codes: [...published, ...proposals],
    heads: statesOf(register).map(({ head, since, tips }) => ({
      head,
      since,
      after: tips.map(({ act, on, policy, edition, to }) => ({
        act,
        on,
        policy,
        edition,
        ...(to === null ? {} : { to }),
      })),
    })),
  };
}
