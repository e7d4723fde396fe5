/** The sheet that says which words an edition had and on which days. Components read this and nothing else. */
import { clauseName } from '../compare/kind-words.ts';
import { clausesById, isHeading, leadInsOf, type Clause } from '../policy/clause.ts';
import { address } from '../policy/address.ts';
import type { Edition } from '../policy/edition.ts';
import { factWords } from '../policy/frontmatter.ts';
import { editionName } from '../policy/slugs.ts';
import { dateInWords, dayBefore } from '../language/when.ts';
import type { Policy } from '../content/build-library.ts';
import type { Times } from '../content/bearing.ts';
import { forceWords } from '../content/force-words.ts';
import { clauseIn, type LedgerEntry } from '../content/register/register.ts';
import { sealedRuns } from '../content/register/statements.ts';
import { spansOf, standingOf, type Span } from '../content/timeline.ts';
import { escapeHtml, runsToHtml, type HtmlContext } from '../publish/html.ts';
import type { Standing } from '../policy/standings.ts';
import type { Strings } from '../strings/strings.ts';
import { htmlContext } from './edition-view.ts';
import { clauseLedgerHtml, ledgerHtml } from './ledger-html.ts';
import { codeOfEdition } from './library.ts';

export interface CertificateView {
  title: string;
  name: string;
  standing: Standing;
  state: string;
  /** Both ends of its days, with what is not recorded. */
  days: string;
  spans: Span[];
  /** Each as it is recorded, or that it is not. */
  approval: { name: string; words: string }[];
  code: string;
  /** The codes on copies printed earlier, the newest first, as sentences. */
  codesBefore: string[];
  /** HTML: facts that were put right since it was published. */
  corrections: string[];
  clauses: ClauseOnSheet[];
}

export interface ClauseOnSheet {
  id: string;
  /** “Clause 6.1.3”. */
  name: string;
  /** The headings above it. */
  place: string;
  isHeading: boolean;
  /** Of a heading: 2 for a section, 3 for one in it; 0 of anything else. */
  level: number;
  /** HTML: the words that lead in to a list item, outermost first; the headings of a row’s columns. */
  leadIns: string[];
  /** Oldest first; the last is as it stands. */
  wordings: Wording[];
  /** HTML: what was put right or taken out, when and why, oldest first. */
  ledger: string[];
}

/** The words on some days on end. */
export interface Wording {
  /** First and last day, ISO; null for the time from publication, and where it stands. */
  from: string | null;
  to: string | null;
  /** “until 1 June 2025”; '' where it always had these words. */
  days: string;
  html: string;
}

export function certificateView(
  policy: Policy,
  edition: Edition,
  times: Times,
  ledger: readonly LedgerEntry[],
  t: Strings,
): CertificateView {
  const path = address.certificate(policy.slug, edition.edition);
  const { today } = times;
  const clauses = address.edition(policy.slug, edition.edition);
  const context = htmlContext({ edition, page: path, clauses, pictures: true }, times, t);
  const byId = clausesById(edition.clauses);
  const standing = standingOf(edition, policy, today);
  const code = codeOfEdition(edition);
  return {
    title: edition.meta.title,
    name: editionName(edition.edition, t),
    standing,
    state: t.standing.words[standing],
    days: forceWords(edition, policy, today, t),
    spans: spansOf(edition, policy, today),
    approval: (['approvedOn', 'approvedBy', 'minute'] as const).map((field) => ({
      name: t.fields[field],
      words: factWords(edition.meta, field, t) || t.on.notRecorded,
    })),
    code,
    codesBefore: ledger
      .flatMap(({ on, codeBefore }, i) =>
        codeBefore && codeBefore !== (ledger[i + 1]?.codeBefore ?? code)
          ? [t.certificate.codeUntil(codeBefore, dateInWords(dayBefore(on), t.dates))]
          : [],
      )
      .reverse(),
    corrections: ledger
      .filter(({ items }) => items.some(({ about }) => about === 'field'))
      .map((entry) => ledgerHtml(entry, edition.clauses, t)),
    clauses: edition.clauses.map((clause) => ({
      id: clause.id,
      name: clauseName(clause, t.kinds),
      place: clause.section.join(' › '),
      isHeading: isHeading(clause),
      level: isHeading(clause) ? clause.depth : 0,
      leadIns: [
        ...leadInsOf(clause, byId)
          .filter((one) => !isHeading(one))
          .map((one) => runsToHtml(one.runs, context)),
        ...(clause.columns && !clause.header ? [escapeHtml(clause.columns.join(' | '))] : []),
      ],
      wordings: wordingsOf(clause, ledger, context, t),
      ledger: ledger.flatMap((entry) =>
        saysOf(entry, clause.id).length > 0 ? (clauseLedgerHtml(entry, clause.id, t) ?? []) : [],
      ),
    })),
  };
}

/** What an entry did to the words of a clause. */
const saysOf = ({ items }: LedgerEntry, id: string) =>
  items.filter(({ about, name }) => about === 'clause' && name === id);

/**
 * The words of a clause as they stood on each day since it was published. Words that were
 * taken out later are in none of them: the register has them no more.
 */
export function wordingsOf(
  clause: Clause,
  ledger: readonly LedgerEntry[],
  context: HtmlContext,
  t: Strings,
): Wording[] {
  const changes = ledger.flatMap((entry) =>
    entry.act === 'redact'
      ? []
      : saysOf(entry, clause.id).map(({ from }) => ({ on: entry.on, before: from })),
  );
  const says: { from: string | null; html: string }[] = [];
  /** The same words go on; and words that were changed on their first day never stood on any. */
  const add = (from: string | null, html: string) => {
    const last = says.at(-1);
    if (last?.html === html) return;
    if (last && last.from === from) says.pop();
    if (says.at(-1)?.html !== html) says.push({ from, html });
  };
  let from: string | null = null;
  for (const { on, before } of changes) {
    const html = before === null ? '' : runsToHtml(sealedRuns(clauseIn(before)), context);
    add(from, html || escapeHtml(t.certificate.notKept));
    from = on;
  }
  add(from, runsToHtml(clause.runs, context));
  return says.map(({ from, html }, i) => {
    const next = says[i + 1]?.from;
    const to = next ? dayBefore(next) : null;
    return { from, to, days: daysOf(from, to, t), html };
  });
}

function daysOf(from: string | null, to: string | null, t: Strings): string {
  const [first, last] = [from, to].map((day) => day && dateInWords(day, t.dates));
  const { since, until, between } = t.certificate;
  if (first && last) return between(first, last);
  if (first) return since(first);
  return last ? until(last) : '';
}
