/** Sealing an edition, and the one lawful way to change it afterwards. */
import { plainOrder } from '../../language/alphabetical.ts';
import type { Edition } from '../../policy/edition.ts';
import { compareEditionSlugs } from '../../policy/slugs.ts';
import { codeOf, sha256 } from './code.ts';
import type { Correction, Register, SealedClause, SealedEdition } from './register.ts';

/** The code of an edition as its file says now; a draft has one too. */
export const editionCode = (edition: Edition): string =>
  codeOf({
    policy: edition.policy,
    edition: edition.edition,
    title: edition.meta.title,
    clauses: edition.clauses,
  });

/** @param on ISO date */
export function sealEdition(edition: Edition, on: string): SealedEdition {
  return {
    policy: edition.policy,
    edition: edition.edition,
    title: edition.meta.title,
    sealedOn: on,
    code: editionCode(edition),
    clauses: edition.clauses.map(sealClause),
    corrections: [],
  };
}

const sealClause = ({ id, kind, number, text }: Edition['clauses'][number]): SealedClause => ({
  id,
  kind,
  number,
  hash: sha256(text),
  text,
});

/**
 * The seal with one text replaced, and the correction in its ledger.
 * @param id the clause, or null for the title
 */
export function correctSeal(
  sealed: SealedEdition,
  { id, to, why, on }: { id: string | null; to: string; why: string; on: string },
): SealedEdition {
  // Whoever corrects a clause has found it in the seal.
  const from = id === null ? sealed.title : sealed.clauses.find((c) => c.id === id)!.text;
  const corrected = withText(sealed, id, to);
  const correction: Correction = { id, from, to, why, on, codeBefore: sealed.code };
  return {
    ...corrected,
    code: codeOf(corrected),
    corrections: [...sealed.corrections, correction],
  };
}

/** The edition with one text replaced; code and ledger as they were. */
export function withText(sealed: SealedEdition, id: string | null, text: string): SealedEdition {
  if (id === null) return { ...sealed, title: text };
  return {
    ...sealed,
    clauses: sealed.clauses.map((c) => (c.id === id ? { ...c, text, hash: sha256(text) } : c)),
  };
}

/** The sealed edition, or null where it was never sealed. */
export const sealOf = (register: Register, policy: string, edition: string): SealedEdition | null =>
  register.editions.find((e) => e.policy === policy && e.edition === edition) ?? null;

/** The public ledger of an edition, oldest first. */
export const correctionsOf = (
  register: Register,
  policy: string,
  edition: string,
): readonly Correction[] => sealOf(register, policy, edition)?.corrections ?? [];

/** The register with an edition added, or put in the place of its earlier seal. */
export function withSeal(register: Register, sealed: SealedEdition): Register {
  const others = register.editions.filter(
    (e) => e.policy !== sealed.policy || e.edition !== sealed.edition,
  );
  return { editions: sortSeals([...others, sealed]) };
}

/** The record of a school is written alike whatever its language. */
export const sortSeals = (editions: readonly SealedEdition[]): SealedEdition[] =>
  [...editions].sort(
    (a, b) =>
      plainOrder(a.policy, b.policy) || compareEditionSlugs(a.edition, b.edition),
  );
