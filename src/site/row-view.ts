/** A clause in the running text of a comparison, as its page shows it. */
import type { Clause } from '../policy/clause.ts';

export interface RowView {
  /** `same` rows can be hidden; `change` and `minor` rows have an anchor; `left` marks where a moved clause was. */
  role: 'same' | 'change' | 'minor' | 'left';
  anchor: string | null;
  kind: Clause['kind'];
  depth: number;
  number: string;
  /** Its number, its first words, or for a table's row and cell their heads. */
  where: string;
  /** What became of it, in words; empty if it is the same. */
  label: string;
  /** The other end of a move, or the place where one was. */
  otherEnd: { to: string; words: string } | null;
  inline: string;
  before: string;
  after: string;
  /** Set if the clause was added or removed, and so is marked as a whole. */
  whole: 'added' | 'removed' | null;
  /** The words that changed with a few around them. */
  excerpt: string;
  meanings: string[];
  why: string;
  staff: string;
  parents: string;
  /** Where its links to other policies lead, at the times of the two editions. */
  links: string[];
  /** Its place among the changes, from 1; 0 if it is not one of them. */
  step: number;
  section: string;
  /** True for the headings above a change, which stay in sight even if they are unchanged. */
  keep: boolean;
  /** True if the two editions have other words or marks here, which can stand side by side. */
  differs: boolean;
  /** True if what comes next hangs from it: a heading, or words that lead in to a list. */
  leads: boolean;
}
