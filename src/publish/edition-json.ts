/** `edition.json`: an edition as data, for other people's tools. The fields are fixed. */
import { spansOf, type PolicyTime, type Span } from '../content/timeline.ts';
import type { Edition } from '../policy/edition.ts';
import type { ClauseKind } from '../policy/clause.ts';
import type { SealedEdition } from '../content/register/register.ts';
import { editionCode } from '../content/register/seal.ts';
import { factsIn, plainWords, type Json } from '../content/register/statements.ts';

export interface EditionJson {
  policy: string;
  /** The name that the policy had when the edition was sealed: the code is made of it. */
  sealedAs: string;
  edition: string;
  title: string;
  status: string;
  /** Under which subject the home page lists the policy; not among the facts, because it is not sealed. */
  subject?: string;
  /** The code of the whole text. */
  code: string;
  /** Every fact beside the text, as it is sealed: title and status among them. */
  facts: Record<string, Json>;
  /** The days on which it applied, or will; none for a proposal and for one that never applied. */
  spans: Span[];
  /** Every change since it was published, oldest first. */
  ledger: {
    act: string;
    /** ISO date. */
    on: string;
    why: string;
    /** The code until then; null where words that it was made of were erased. */
    codeBefore: string | null;
    /** In words; null where it said or says nothing, and where words were erased. */
    changed: { about: string; name: string; from: string | null; to: string | null }[];
  }[];
  /** In reading order. */
  clauses: {
    id: string;
    number: string | null;
    numberAnchor?: string;
    kind: ClauseKind;
    section: string[];
    text: string;
  }[];
}

/**
 * @param policy that the edition is one of
 * @param today ISO date
 * @param sealed what the register has of the edition; null for a draft
 */
export function toEditionJson(
  edition: Edition,
  policy: PolicyTime,
  today: string,
  sealed: Pick<SealedEdition, 'sealedAs' | 'ledger'> | null = null,
): EditionJson {
  const { sealedAs, ledger } = sealed ?? { sealedAs: edition.policy, ledger: [] };
  const words = (value: Json) => (value === null ? null : plainWords(value));
  return {
    policy: edition.policy,
    sealedAs,
    edition: edition.edition,
    title: edition.meta.title,
    status: edition.meta.status,
    ...(edition.meta.subject === undefined ? {} : { subject: edition.meta.subject }),
    code: editionCode(edition, sealedAs),
    facts: factsIn(edition),
    spans: spansOf(edition, policy, today),
    ledger: ledger.map(({ act, on, why, codeBefore, items }) => ({
      act,
      on,
      why,
      codeBefore,
      changed: items.map(({ about, name, from, to }) => ({
        about,
        name,
        from: words(from),
        to: words(to),
      })),
    })),
    clauses: edition.clauses.map(({ id, number, numberAnchor, kind, section, text }) => ({
      id,
      number,
      ...(numberAnchor === undefined ? {} : { numberAnchor }),
      kind,
      section,
      text,
    })),
  };
}
