/** Reads `content/required-policies.yaml`: what a school must have or must publish, and where this school has it. */
import { z } from 'zod';
import { field, flag, isoDate, oneOf, optional, text, texts } from '../policy/field.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { suggest } from '../language/suggest.ts';
import { presentName, type Rename } from './register/names.ts';
import { readYaml } from '../policy/yaml.ts';

const webAddress = () =>
  field(
    (v) => (typeof v === 'string' && URL.canParse(v) && /^https?:/.test(v) ? v : undefined),
    'a web address',
    'Write the whole address: https://www.gov.uk/…',
  );

const source = z.strictObject({
  title: text('Write the title of the source.'),
  publisher: text('Say who published it.'),
  address: webAddress(),
  /** The day somebody last read the source. */
  checked: optional(isoDate()),
  /** Which parts of it were read and which were not. */
  note: optional(text('Say in a sentence which parts of it were read.')),
});

const line = z.strictObject({
  name: text('Write the name of the policy or document.'),
  /** `have`: must be held; `publish`: must be on the web site; `both`. */
  must: oneOf(['have', 'publish', 'both']),
  /** Names of entries of `sources`. */
  sources: texts('Name one of the sources above.'),
  /** True only if the source itself was read and says so. */
  certain: flag(),
  /** What to check, or whom it applies to. */
  note: optional(text('Say in a sentence what has to be checked.')),
  /** The day on which the school compared this line with its source. */
  checked: optional(isoDate()),
  /** Policies of this site, by their folders. */
  coveredBy: optional(texts('Write the policy’s folder: “coveredBy: social-media”.')),
  /** Where the school has it, when it is not among these policies. */
  elsewhere: optional(text('Say where the school has it.')),
});

const schema = z.strictObject({
  /** The kind of school that the list is for. */
  about: text('Say in a sentence which schools the list is for.'),
  /** The day on which the whole list was last gone through. */
  prepared: isoDate(),
  sources: z.record(z.string(), source),
  policies: z.array(line),
});

export type RequiredPolicies = z.output<typeof schema>;
export type RequiredLine = RequiredPolicies['policies'][number];

/**
 * Reads the list. `required` is null if something is wrong with it.
 * @param policies the folders of the existing policies
 * @param names every change of a policy’s name: what it was called before is understood too
 */
export function parseRequired(
  yaml: string,
  file: string,
  policies: ReadonlySet<string>,
  names: readonly Rename[] = [],
): { required: RequiredPolicies | null; problems: Problem[] } {
  const { data, problems, positionOf } = readYaml<RequiredPolicies>(yaml, file, 1, schema);
  if (!data) return { required: null, problems };
  const sources = new Set(Object.keys(data.sources));
  data.policies.forEach((entry, i) => {
    for (const written of entry.coveredBy ?? []) {
      const write = presentName(names, written);
      if (write === written) continue;
      const at = positionOf(['policies', i, 'coveredBy']);
      problems.push(problem('former-name', file, at, { written, write }));
    }
    entry.coveredBy = entry.coveredBy?.map((written) => presentName(names, written));
    const check = (key: 'sources' | 'coveredBy', known: ReadonlySet<string>, what: string) => {
      for (const name of entry[key] ?? [])
        if (!known.has(name))
          problems.push(
            problem('required-nowhere', file, positionOf(['policies', i, key]), {
              name,
              what,
              suggestion: suggest(name, known),
            }),
          );
    };
    check('sources', sources, 'source of this list');
    check('coveredBy', policies, 'policy of this site');
  });
  const isWrong = problems.some(({ severity }) => severity === 'error');
  return { required: isWrong ? null : data, problems };
}
