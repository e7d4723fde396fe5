/** What each code and each head on a printed copy stands for, in words. */
import { dateInWords } from '../language/when.ts';
import { address, relative } from '../policy/address.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import type { Library } from '../content/build-library.ts';
import { statesOf } from '../content/register/earlier-state.ts';
import { isOfEdition, type Entry } from '../content/register/entry.ts';
import { presentName } from '../content/register/names.ts';
import { codesOf } from '../content/register/known-code.ts';
import type { Register } from '../content/register/register.ts';
import { standingOf } from '../content/timeline.ts';
import { escapeHtml } from '../publish/html.ts';
import type { Strings } from '../strings/strings.ts';
import { ledgerHtml } from './ledger-html.ts';
import { codeOfEdition } from './library.ts';
import { linkHtml } from './link-html.ts';

export interface CodeView {
  code: string;
  /** HTML: what has or had this code, and whether that is the text as it stands. */
  is: string;
  /** HTML: what was changed since, an entry of the ledger each. */
  since: string[];
  /** Where all changes of the edition are, relative to the page; null where there are none. */
  ledger: string | null;
}

/**
 * Published texts as they are and were, and proposals as they are.
 * @param path of the page that shows them
 * @param today ISO date
 */
export function codeViews(
  { policies }: Library,
  register: Register,
  path: string,
  today: string,
  t: Strings,
): CodeView[] {
  const known = codesOf(register);
  return policies.flatMap((policy) =>
    policy.editions.flatMap((edition): CodeView[] => {
      const state = t.standing.words[standingOf(edition, policy, today)];
      const is = t.codes.isHtml(linkTo(edition, path, t), escapeHtml(state));
      if (!isPublished(edition))
        return [
          {
            code: codeOfEdition(edition),
            is: `${is} ${escapeHtml(t.codes.proposal)}`,
            since: [],
            ledger: null,
          },
        ];
      return known
        .filter(({ sealed }) => sealed.policy === policy.slug && sealed.edition === edition.edition)
        .map(({ code, isCurrent, since }) => ({
          code,
          is: [
            is,
            ...(isCurrent ? [escapeHtml(t.codes.current)] : []),
            ...(since.length > 0 ? [escapeHtml(t.codes[isCurrent ? 'beside' : 'changed'])] : []),
          ].join(' '),
          since: since.map((entry) => ledgerHtml(entry, edition.clauses, t)),
          ledger:
            since.length > 0
              ? relative(path, address.edition(policy.slug, edition.edition, '_about'))
              : null,
        }));
    }),
  );
}

const linkTo = ({ policy, edition, meta }: Edition, path: string, t: Strings) =>
  linkHtml(
    relative(path, address.edition(policy, edition)),
    `${meta.title} ${editionName(edition, t)}`,
  );

/** Every head that the register has had, the newest first. */
export const headViews = (register: Register, t: Strings): Pick<CodeView, 'code' | 'is'>[] =>
  statesOf(register).map(({ head, tips, since }) => ({
    code: head,
    is: escapeHtml(headWords(tips, since, register, t)),
  }));

function headWords(tips: readonly Entry[], since: number, register: Register, t: Strings): string {
  const was =
    tips.length === 0
      ? t.codes.headFirst
      : t.codes.headAfter(tips.map((entry) => eventWords(entry, register, t)).join(' '));
  return since === 0 ? t.codes.headNow : `${was} ${t.codes.headSince(since)}`;
}

function eventWords(entry: Entry, register: Register, t: Strings): string {
  const { policy: name, on, to } = entry;
  const policy = presentName(register.names, name);
  const day = dateInWords(on, t.dates);
  const own = register.editions.filter((e) => e.policy === policy);
  if (!isOfEdition(entry)) {
    const title = own.at(-1)?.title ?? name;
    const done = to === null ? t.ledger.acts.redact(day) : t.codes.renamed(name, to, day);
    return t.codes.eventOfPolicy(title, done);
  }
  const { act, edition } = entry;
  const sealed = own.find((e) => e.edition === edition);
  return t.codes.event(sealed?.title ?? name, editionName(edition, t), t.ledger.acts[act](day));
}
