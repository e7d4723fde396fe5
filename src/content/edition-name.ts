/** What is wrong with the name of a file that was meant as an edition. */
import { problem, type Problem } from '../messages/problem.ts';
import { nameProblem } from '../policy/find-characters.ts';
import { suggestEdition } from '../policy/slugs.ts';

/**
 * A file of a policy that is not named as an edition: the name it needs, or the edition that it is a copy of.
 * @param file its path, for the message
 * @param taken whether the policy has an edition of a name
 */
export function editionNameProblem(
  name: string,
  file: string,
  taken: (edition: string) => boolean,
): Problem {
  const odd = nameProblem(name, file);
  if (odd) return odd;
  let suggestion = suggestEdition(name);
  if (!/\d{4}/.test(name))
    while (taken(suggestion)) suggestion = suggestEdition(suggestion.slice(5));
  if (!taken(suggestion)) return problem('edition-name', file, null, { name, suggestion });
  let part = 2;
  while (taken(`${suggestion}.${part}`)) part++;
  const details = { name, beside: `${suggestion}.mdx`, next: `${suggestion}.${part}.mdx` };
  return problem('edition-copy', file, null, details);
}
