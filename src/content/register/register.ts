/** The register: every text ever published, so that none can change unnoticed. */
import type { ClauseKind } from '../../policy/clause.ts';

/** A clause as it was published. */
export interface SealedClause {
  id: string;
  kind: ClauseKind;
  /** The number printed beside it, or null. */
  number: string | null;
  /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
  hash: string;
  /** What it says, corrections included. */
  text: string;
}

/** A typing error put right in a published text: an entry of the public ledger. */
export interface Correction {
  /** The clause, or null for the policy's title. */
  id: string | null;
  from: string;
  to: string;
  /** The reason, as it is shown to readers. */
  why: string;
  /** ISO date. */
  on: string;
  /** The edition's code before the correction: the one on copies printed until then. */
  codeBefore: string;
}

/** One published edition. */
export interface SealedEdition {
  policy: string;
  edition: string;
  title: string;
  /** ISO date of the seal; not the date of approval. */
  sealedOn: string;
  /** The short code of the whole text, corrections included. */
  code: string;
  /** In reading order. */
  clauses: SealedClause[];
  /** Oldest first. */
  corrections: Correction[];
}

export interface Register {
  /** By policy, then oldest first. */
  editions: readonly SealedEdition[];
}
