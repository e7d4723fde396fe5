/** What is known about an edition, as pairs of words for a list of facts. */
import type { Edition } from '../policy/edition.ts';
import { factsOf } from '../policy/frontmatter.ts';
import type { Strings } from '../strings/strings.ts';

export interface Fact {
  name: string;
  words: string;
}

export const editionFacts = ({ meta }: Edition, t: Strings): Fact[] =>
  factsOf(meta).map(({ field, words }) => ({ name: t.fields[field], words }));
