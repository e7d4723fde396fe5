/** The results of a search in the order in which they are shown, read when they are wanted. */
import type { Search } from './address.ts';
import { narrowed } from './narrow.ts';
import { clauseView, factView, type ResultView } from './result.ts';
import type { Outcome } from './session.ts';

export interface ResultList {
  /** Clauses and direct answers together. */
  count: number;
  take(from: number, to: number): Promise<ResultView[]>;
}

/** Direct hits first; no clause twice. */
export async function resultList(outcome: Outcome, search: Search): Promise<ResultList> {
  const ids = await narrowed(outcome, search);
  const items: (() => Promise<ResultView>)[] = [];
  const shown = new Set<string>();
  for (const hit of search.edition || search.binds || search.force ? [] : outcome.direct) {
    if (!hit.clause) {
      items.push(() => factView(hit));
      continue;
    }
    const [id] = await outcome.bundle.having('clause', hit.to);
    if (id === undefined || shown.has(id)) continue;
    shown.add(id);
    items.push(async () => clauseView(await outcome.bundle.record(id), search, hit.why));
  }
  for (const id of ids)
    if (!shown.has(id)) items.push(async () => clauseView(await outcome.bundle.record(id), search));
  return {
    count: items.length,
    take: (from, to) => Promise.all(items.slice(from, to).map((item) => item())),
  };
}
