/** The public ledger in words: what was changed in a published edition, when and why. */
import { assertNever } from '../language/assert-never.ts';
import { dateInWords } from '../language/when.ts';
import type { Clause } from '../policy/clause.ts';
import { redline } from '../compare/index.ts';
import { difference } from '../content/register/check-register.ts';
import type { LedgerEntry, LedgerItem } from '../content/register/register.ts';
import { changeInWords, type Json } from '../content/register/statements.ts';
import { escapeHtml, type HtmlContext } from '../publish/html.ts';
import { redlineToHtml } from '../publish/redline-to-html.ts';
import type { Strings } from '../strings/strings.ts';

/** The ledger shows words alone: no link leads out of it, no footnote is counted. */
const wordsAlone = (t: Strings): HtmlContext => ({ page: '', footnoteNumber: () => '', t });

/** An entry of the ledger as a line of HTML: its day, what it changed, and the reason. */
export function ledgerHtml(entry: LedgerEntry, clauses: readonly Clause[], t: Strings): string {
  const items = entry.items.map((item) => {
    const name = escapeHtml(itemName(item, clauses, t));
    const change = itemHtml(item, t);
    return change ? `${name}: ${change}` : name;
  });
  // A clause ends in a point of its own: the reason is set off by a dash.
  return `${dayHtml(entry, t)} ${items.join('; ')} – ${escapeHtml(entry.why)}`;
}

/** The same beside the clause that it is about; null where it is about something else. */
export function clauseLedgerHtml(entry: LedgerEntry, id: string, t: Strings): string | null {
  const items = entry.items.filter(({ name }) => name === id);
  if (items.length === 0) return null;
  const changes = items.map((item) => {
    const change = itemHtml(item, t);
    return item.about === 'clause' ? change : `${escapeHtml(kindName(item, t))}: ${change}`;
  });
  return [dayHtml(entry, t), ...changes.filter(Boolean), escapeHtml(entry.why)].join(' ');
}

/** An entry in one sentence, for feeds. */
export function ledgerWords(entry: LedgerEntry, clauses: readonly Clause[], t: Strings): string {
  const items = entry.items.map((item) => {
    const words = changeOf(item, t);
    const { said, says } = difference(words.from, words.to);
    const name = itemName(item, clauses, t);
    return entry.act === 'redact' ? name : t.ledger.reads(name, said, says);
  });
  return `${dayWords(entry, t)} ${items.join('; ')} – ${entry.why}`;
}

const dayWords = ({ act, on }: LedgerEntry, t: Strings): string =>
  t.ledger.acts[act](dateInWords(on, t.dates));

const dayHtml = (entry: LedgerEntry, t: Strings): string =>
  `<strong>${escapeHtml(dayWords(entry, t))}</strong>`;

/** The words that changed, struck through and underlined, with a few around them. */
function itemHtml(item: LedgerItem, t: Strings): string {
  if (item.from === null && item.to === null) return '';
  const words = changeOf(item, t);
  const { said, says } = difference(words.from, words.to);
  // Letters that differ in their typing alone are what a correction is about.
  const segments = redline(said, says).map(({ op, text }) => ({ op, text }));
  return redlineToHtml(segments, wordsAlone(t), t.redline);
}

function changeOf({ about, name, from, to }: LedgerItem, t: Strings): { from: string; to: string } {
  const [was, is] =
    about === 'field' && name === 'ended' ? [endDay(from, t), endDay(to, t)] : [from, to];
  return changeInWords(was, is, (type) => t.ledger.marks[type]);
}

/** Of the end of a policy, its day: the entry gives the reason already. */
const endDay = (ended: Json, t: Strings): Json =>
  typeof ended === 'object' && ended !== null && 'on' in ended && typeof ended.on === 'string'
    ? dateInWords(ended.on, t.dates)
    : ended;

function itemName(item: LedgerItem, clauses: readonly Clause[], t: Strings): string {
  if (item.about === 'field') return fieldName(item.name, t);
  const number = clauses.find(({ id }) => id === item.name)?.number;
  const clause = `${t.clauses.clause} ${number ?? `“${item.name}”`}`;
  return item.about === 'clause' ? clause : t.ledger.at(kindName(item, t), clause);
}

function kindName({ about }: LedgerItem, t: Strings): string {
  switch (about) {
    case 'field':
    case 'clause':
    case 'layout':
    case 'why':
      return '';
    case 'changes':
    case 'lineage':
    case 'parents':
    case 'duties':
    case 'notes':
      return t.ledger.kinds[about];
    default:
      return assertNever(about);
  }
}

/** A fact's name as readers know it; fields that are no line among the facts have one here. */
function fieldName(field: string, t: Strings): string {
  const names: Readonly<Record<string, string>> = { ...t.fields, ...t.ledger.fields };
  return names[field] ?? field;
}
