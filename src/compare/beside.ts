/** What two texts have beside their clauses: facts that differ, and passages that are not read. */
import { own } from '../language/own.ts';
import type { Unread, UnreadKind } from '../policy/unread.ts';

/** What a text has beside its clauses. */
export interface Beside {
  /** Its facts in words, by the names of their fields: title, review dates, owner. */
  facts: Readonly<Record<string, string>>;
  /** What a reader of it sees and its clauses do not hold. */
  unread: readonly Unread[];
}

/** A fact that is not what it was; null where one of the texts does not say it. */
export interface FactChange {
  field: string;
  from: string | null;
  to: string | null;
}

/** A passage that is not read, in both texts with the same characters or in one of them. */
export interface UnreadPassage {
  kind: UnreadKind;
  source: string;
  /** The line in each text; null where it does not have the passage. */
  lines: { from: number | null; to: number | null };
}

/** @param before undefined where a text is made of clauses alone, as every edition is */
export function compareBeside(
  before: Beside | undefined,
  after: Beside | undefined,
): { facts: FactChange[]; unread: UnreadPassage[] } {
  const [was, is] = [before?.facts ?? {}, after?.facts ?? {}];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return {
    facts: fields
      .map((field) => ({ field, from: own(was, field) ?? null, to: own(is, field) ?? null }))
      .filter(({ from, to }) => from !== to),
    unread: pairUnread(before?.unread ?? [], after?.unread ?? []),
  };
}

/** Each passage of the new text with the first of the old one that has the same characters. */
function pairUnread(before: readonly Unread[], after: readonly Unread[]): UnreadPassage[] {
  const left = [...before];
  const lineOf = (one: Unread | undefined) => one?.position.line ?? null;
  const now = after.map((one): UnreadPassage => {
    const at = left.findIndex(({ kind, source }) => kind === one.kind && source === one.source);
    const [was] = at < 0 ? [] : left.splice(at, 1);
    return { kind: one.kind, source: one.source, lines: { from: lineOf(was), to: lineOf(one) } };
  });
  const gone = left.map((one): UnreadPassage => ({
    kind: one.kind,
    source: one.source,
    lines: { from: lineOf(one), to: null },
  }));
  return [...gone, ...now];
}
