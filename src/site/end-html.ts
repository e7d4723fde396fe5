/** What a clause came from and what became of it, as sentences with links. */
import { listInWords } from '../language/list-in-words.ts';
import { escapeHtml } from '../publish/html.ts';
import type { Strings } from '../strings/strings.ts';
import type { ClauseEnd, ClauseLink, ClauseOrigin } from './clause-becoming.ts';
import { linkHtml } from './link-html.ts';

/** “This clause is no longer in the policy under this name. In 2025–2026: joined with …, as ….” */
export function endHtml(end: ClauseEnd, t: Strings): string {
  const { removed, renamed, inEditionHtml, inProposalHtml } = t.clauseHistory;
  const ended = end.how === 'removed' ? removed : renamed;
  const isProposed = end.when === 'proposed';
  const edition = linkHtml(end.to, end.edition);
  return [
    `<strong>${escapeHtml(ended[end.when](end.from))}</strong>`,
    isProposed ? inProposalHtml(edition) : inEditionHtml(edition),
    becameHtml(end, t),
    ...(end.why ? [`<b>${escapeHtml(t.clauseHistory.whyEnded)}</b> ${escapeHtml(end.why)}`] : []),
  ].join(' ');
}

function becameHtml({ how, became, others }: ClauseEnd, t: Strings): string {
  const words = t.clauseHistory.becameHtml;
  const clauses = listHtml(became, t);
  if (how !== 'joined') return words[how](clauses);
  const beside = others.filter(({ to }) => !became.some((one) => one.to === to));
  return beside.length > 0 ? words.joined(clauses, listHtml(beside, t)) : words.joinedTo(clauses);
}

/** “In 2025–2026: made by joining clause 7.1 (“…”) and clause 7.2 (“…”).” */
export function originHtml(origin: ClauseOrigin, t: Strings): string {
  const { cameHtml, inEditionHtml, inProposalHtml } = t.clauseHistory;
  const edition = escapeHtml(origin.edition);
  const clauses = listHtml(origin.from, t);
  const isJoinedTo = origin.how === 'joined' && origin.wasThere;
  return [
    origin.isProposed ? inProposalHtml(edition) : inEditionHtml(edition),
    cameHtml[isJoinedTo ? 'joinedTo' : origin.how](clauses),
  ].join(' ');
}

const listHtml = (links: readonly ClauseLink[], t: Strings): string =>
  listInWords(
    links.map(({ to, words }) => linkHtml(to, words)),
    t.locale,
    'conjunction',
  );
