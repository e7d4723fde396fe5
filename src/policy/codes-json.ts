/** `codes.json`: what every code on a printed copy stands for. The fields are fixed. */
import type { Status } from './frontmatter.ts';

export interface CodesJson {
  /** The head of the register now. */
  head: string;
  /** By policy and edition, the newest code of each first. */
  codes: {
    code: string;
    policy: string;
    edition: string;
    /** The policy’s title in that edition, and the edition’s name, as readers know them. */
    title: string;
    name: string;
    status: Status;
    /** The day on which the words became others, ISO; null for the text as it stands. */
    changedOn: string | null;
  }[];
  /** Every head that the register has had, the newest first. */
  heads: {
    head: string;
    /** How many entries have been written since. */
    since: number;
    /** The entries after which it was the head; none for the head before the first. */
    after: {
      act: string;
      on: string;
      policy: string;
      /** Null where the entry is about the policy as a whole. */
      edition: string | null;
      /** Where a policy was renamed: its name from then on. */
      to?: string;
    }[];
  }[];
}
