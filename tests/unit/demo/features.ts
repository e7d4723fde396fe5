/** For each feature that FEATURES.md names: how to check that the clauses have it. */
import type { Edition } from '../../../src/policy/edition.ts';
import type { Clause, Mark } from '../../../src/policy/clause.ts';

/** The clauses a row names, their edition, and the edition before by clause id. */
export interface FeatureCase {
  clauses: readonly Clause[];
  edition: Edition;
  before: ReadonlyMap<string, Clause>;
}

type Check = (found: FeatureCase) => boolean;

/** Every named clause passes. */
const all =
  (test: (clause: Clause, found: FeatureCase) => boolean): Check =>
  (found) =>
    found.clauses.length > 0 && found.clauses.every((clause) => test(clause, found));

/** One of the named clauses passes, because they belong together. */
const some =
  (test: (clause: Clause, found: FeatureCase) => boolean): Check =>
  (found) =>
    found.clauses.some((clause) => test(clause, found));

const marked = (type: Mark['type'], test: (mark: Mark) => boolean = () => true) =>
  all((c) => c.runs.some((run) => run.marks.some((mark) => mark.type === type && test(mark))));

const linked = (test: (href: string) => boolean) =>
  marked('link', (mark) => mark.type === 'link' && test(mark.href));

/** The text said `old` in the edition before, and says `now`. */
const wording = (old: RegExp, now: RegExp) =>
  all(({ id, text }, { before }) => old.test(before.get(id)?.text ?? '') && now.test(text));

/** The matches of a pattern differ from those of the year before. */
const differs = (pattern: RegExp) =>
  all(({ id, text }, { before }) => {
    const matches = (words = '') => words.match(pattern)?.join() ?? '';
    return matches(text) !== '' && matches(text) !== matches(before.get(id)?.text);
  });

const lineageTo = (ids: readonly string[], { lineage = {} }: Edition['meta']) =>
  Object.entries(lineage).filter(([, { to }]) => ids.some((id) => to.includes(id)));

const split =
  (parts: number): Check =>
  ({ clauses, edition }) => {
    const from = lineageTo(
      clauses.map((c) => c.id),
      edition.meta,
    );
    return from.length === 1 && from[0]![1].to.length === parts && clauses.length === parts;
  };

const merged = all(({ id }, { edition }) => lineageTo([id], edition.meta).length > 1);
const renamed = all(({ id }, { edition }) => lineageTo([id], edition.meta).length === 1);

/** Is under another heading, or next to another clause, than in the year before. */
const neighbours = (id: string, clauses: readonly { id: string }[]) => {
  const at = clauses.findIndex((c) => c.id === id);
  return [clauses[at - 1]?.id, clauses[at + 1]?.id].join();
};
const moved = all(
  ({ id }, { edition, before }) =>
    before.has(id) && neighbours(id, edition.clauses) !== neighbours(id, [...before.values()]),
);
const changed = all(({ id, text }, { before }) => before.has(id) && before.get(id)?.text !== text);
const same = all(({ id, text }, { before }) => before.get(id)?.text === text);
const both =
  (...checks: Check[]): Check =>
  (found) =>
    checks.every((check) => check(found));
const added = all(({ id }, { before }) => !before.has(id));
const formatOnly = both(
  same,
  all(({ id, runs }, { before }) => JSON.stringify(runs) !== JSON.stringify(before.get(id)?.runs)),
);
const columnsAdded = all(
  (row, { before }) => (row.cells?.length ?? 0) === (before.get(row.id)?.cells?.length ?? NaN) + 1,
);

const inList = (ordered: boolean) =>
  some(({ number }) => (ordered ? /\(\d\)$/ : /\([a-z]+\)$/).test(number ?? ''));
const quoted = all(({ id }, { edition }) =>
  edition.blocks.some(
    (block) =>
      block.type === 'quote' &&
      block.children.some((b) => b.type === 'clause' && edition.clauses[b.clause]?.id === id),
  ),
);
const noted = all(({ notes }) => notes.length > 0);
const typography = both(
  changed,
  all(({ id, text }, { before }) => {
    const letters = (words = '') => words.replace(/[^\p{L}\p{N} ]/gu, '');
    return letters(text) === letters(before.get(id)?.text);
  }),
);
const itemParagraph = ({ clauses }: FeatureCase) => {
  const [item, paragraph] = clauses;
  return item?.kind === 'item' && paragraph?.kind === 'paragraph' && paragraph.parent === item.id;
};

const CHECKS: Record<string, Check> = {
  'bullet list of two levels': both(
    inList(false),
    some((c) => c.depth === 2),
  ),
  'bullet list inside an ordered list': some((c) => /\(\d\)\(a\)$/.test(c.number ?? '')),
  'ordered list': inList(true),
  'second paragraph of a list item': itemParagraph,
  'second paragraph of an ordered item': itemParagraph,
  table: both(
    all((c) => c.kind === 'row'),
    some((c) => c.header === true),
  ),
  'table with columns aligned': ({ edition }) =>
    edition.blocks.some((b) => b.type === 'table' && b.align.includes('center')) &&
    edition.blocks.some((b) => b.type === 'table' && b.align.includes('right')),
  'paragraph before the first heading': ({ clauses, edition }) =>
    edition.clauses[0] === clauses[0] && clauses[0]?.kind === 'paragraph',
  'third heading level': all((c) => c.kind === 'heading' && c.depth === 3),
  'footnote, and its text': both(
    some((c) => c.kind === 'definition'),
    some((c) => c.runs.some((run) => run.marks.some((m) => m.type === 'footnote'))),
  ),
  'several footnotes': all((c) => c.kind === 'definition'),
  strong: marked('strong'),
  emphasis: marked('emphasis'),
  code: marked('code'),
  'link to another site': linked((href) => href.startsWith('https://')),
  'plain address that becomes a link': linked((href) => href.startsWith('https://')),
  'link to another policy': linked((href) => href.startsWith('/online-safety/#')),
  'cross-reference with words of its own': linked((href) => href.startsWith('#')),
  'cross-reference that prints the number': marked('reference'),
  blockquote: quoted,
  'blockquote with line breaks': both(
    quoted,
    all((c) => c.text.includes('\n')),
  ),
  'editorial note': noted,
  'editorial note with a cross-reference': all(({ notes }) =>
    notes.some((n) => n.paragraphs.flat().some((r) => r.marks.some((m) => m.type === 'link'))),
  ),
  'editorial note on a table row': both(
    noted,
    all((c) => c.kind === 'row'),
  ),
  'paragraph wrapped over two lines': all((c) =>
    c.text.includes('Most concerns are settled quickly'),
  ),
  'number set by the author': ({ clauses }) =>
    clauses.map((c) => c.number).join() === '4.4,6.2A,6.3',
  'count goes on from a set number': ({ clauses }) =>
    clauses.map((c) => c.number).join() === '5.3A,5.3B,5.4',
  'number switched off: cross-heading': all((c) => c.kind === 'heading' && c.number === null),
  'number switched off: paragraph': all((c) => c.kind === 'paragraph' && c.number === null),
  'clause without an id (drafts only)': ({ edition }) =>
    edition.meta.status === 'draft' && edition.clauses.filter((c) => !c.named).length === 2,
  'sentences for parents': all(({ id }, { edition }) => id in (edition.meta.parents ?? {})),
  'sentence looked at again': all(
    ({ id }, { edition }) => edition.meta.parents?.[id]?.checked === edition.edition,
  ),
  moved,
  'moved within a list': both(
    moved,
    same,
    all((c) => c.kind === 'item'),
  ),
  'moved and changed': both(moved, changed),
  'moved and changed, within a section': both(moved, changed),
  renamed,
  'renamed and changed': renamed,
  'split in two': split(2),
  'split in three, one part changed': split(3),
  'split in which one part keeps the id (not in lineage)': ({ clauses: [kept, fresh], before }) =>
    kept !== undefined &&
    before.get(kept.id)!.text.startsWith(kept.text) &&
    before.get(kept.id)!.text.endsWith(fresh!.text),
  'merged, nearly as it was': merged,
  'merged and changed': merged,
  added,
  'rewritten under the same id': changed,
  'renumbered by an insertion': both(
    same,
    all((c, { before }) => before.get(c.id)?.number !== c.number),
  ),
  'reference whose number changed with its target': both(changed, marked('reference')),
  'typed number becomes a reference': both(same, marked('reference')),
  'table row added': both(
    added,
    all((c) => c.kind === 'row'),
  ),
  'table cell changed': both(
    changed,
    all((c) => c.kind === 'row'),
  ),
  'table column added': columnsAdded,
  'table column added and a cell changed': columnsAdded,
  'table column renamed': both(
    changed,
    all((c) => c.header === true),
  ),
  'should becomes must': wording(/\bshould\b/, /\bmust\b/),
  'must becomes must not': wording(/\bmust be\b/, /\bmust not be\b/),
  'may becomes must not': wording(/\bmay be\b/, /\bmust not be\b/),
  'should becomes may': wording(/\bshould\b/, /\bmay\b/),
  'exception added to a prohibition': wording(/^(?!.*unless)/, /\bunless\b/),
  'money changed': differs(/£\d+/g),
  'percentage changed': differs(/\d+%/g),
  'age changed': differs(/aged \d+/g),
  'length of time changed': differs(/\d+ minutes/g),
  'time of day changed': differs(/\d+:\d\d[ap]m/g),
  'frequency changed': differs(/every \w+/g),
  'number in words changed': differs(/\b(two|three|four|five)\b/g),
  'role added to a duty': differs(/midday supervisors/g),
  'role added': differs(/deputy DSL/g),
  'Act added': added,
  'law brought up to date': differs(/\b20\d\d\b/g),
  'typography only': typography,
  'format only: bold': both(formatOnly, marked('strong')),
  'format only: link added': both(
    formatOnly,
    linked((href) => href.startsWith('https://')),
  ),
  'format only: link leads elsewhere': both(formatOnly, marked('link')),
  'format only: emphasis becomes code': both(formatOnly, marked('code')),
};

/** The check for a feature; undefined if there is none. “(again)” names a second example. */
export const checkFor = (feature: string): Check | undefined =>
  CHECKS[feature.replace(/ \(again\)$/, '')];

/** Every feature that has a check. */
export const CHECKED_FEATURES = Object.keys(CHECKS);
