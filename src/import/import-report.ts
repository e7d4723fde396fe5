/** The report of an import, for the person at the terminal. */
import type { CarriedId, Sureness } from './carry-ids.ts';
import type { ImportNotice } from './formats/source-document.ts';
import type { Imported } from './import-policy.ts';
import { present } from '../language/present.ts';
import { shortened } from './front-matter.ts';
import type { ClauseKind } from '../policy/clause.ts';
import { comparisonToText, type TextOptions } from '../compare/comparison-to-text.ts';

/** The report's words for each way in which a clause got its id, in the report's order. */
const HOW = {
  exact: 'the same words',
  typing: 'the same except for typing',
  edited: 'edited',
  place: 'a reworded heading, recognised by its place',
  unsure:
    'not sure: a new id for now; if one of the old clauses goes on in it, write that id in its place',
  new: 'new',
} as const satisfies Record<Sureness, string>;

const KIND_NAMES = {
  heading: 'heading',
  paragraph: 'paragraph',
  item: 'list item',
  row: 'table row',
  definition: 'footnote',
} as const satisfies Record<ClauseKind, string>;

/**
 * @param path where the draft is written
 * @param redline how the redline is shown
 */
export function importReport(
  imported: Imported,
  path: string,
  redline: Omit<TextOptions, 'all'>,
): string {
  const { edition, source, before, after, comparison } = imported;
  const parts = [
    `${path}: a draft, from ${/^(?:HTML|OpenDocument)$/.test(source.format) ? 'an' : 'a'} ${source.format} file`,
    rows([
      ...accountRows(imported),
      ['title', edition.meta.title],
      ['clauses', `${edition.clauses.length} (${kindCounts(imported)})`],
      ...(imported.carriedFields.length > 0
        ? [['from the edition before', imported.carriedFields.join(', ')] as [string, string]]
        : []),
    ]),
    listed('LOST: words that are in the file and not in the draft', lostWords(imported)),
    listed(
      'Words that the draft has in another place than the file',
      imported.account.displaced.map(({ place, text }) => `${place}: ${text}`),
    ),
    listed('Numbers that the file prints and the draft has not', lostLabels(imported)),
    listed(
      'Addresses that the file leads to and the draft does not',
      imported.account.lostLinks.map(({ place, target }) => `${place}: ${target}`),
    ),
    listed(
      'LOST: pictures that are in the file and named nowhere',
      imported.account.lostPictures.map(
        ({ place, description }) => `${place}: ${description || 'no description'}`,
      ),
    ),
    listed(
      'CHANGED: figures that the file raises or lowers, and the draft does not',
      imported.account.flattened.map(
        ({ place, behind, figures, isLowered }) =>
          `${place}: “${behind}” with a ${isLowered ? 'lowered' : 'raised'} “${figures}”`,
      ),
    ),
    listed('Left out of the text', leftOutLines(imported)),
    listed(
      'Read from the text, please confirm',
      imported.facts.map((f) => `${f.field}: ${f.value} (${f.place}: “${f.words}”)`),
    ),
    listed(
      'Looks like a fact and was not understood',
      imported.doubts.map((d) => `${d.place}: “${d.text}”: ${d.why}`),
    ),
    listed('Numbers that the file does not print', countedNumbers(imported)),
    listed('Words that are in the draft more often than in the file', wordsAdded(imported)),
    listed('To look at', [
      ...noticeLines(source.notices),
      ...imported.problems.map((p) => `line ${p.line}: ${p.message} ${p.remedy}`),
    ]),
    before || after
      ? idReport(imported)
      : 'This is the policy’s first edition: every clause has a new id.',
  ];
  if (comparison)
    parts.push(
      `${before ? 'Redline' : `Redline to ${after?.edition}, which follows it`}: ${comparisonToText(comparison, { ...redline, all: false })}`,
    );
  return parts.filter(Boolean).join('\n\n');
}

const rows = (lines: [string, string][]) => {
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
};

const listed = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? '' : `${title}\n${lines.map((l) => `  - ${l}`).join('\n')}`;

function kindCounts({ edition }: Imported): string {
  return Object.entries(KIND_NAMES)
    .flatMap(([kind, name]) => {
      const n = edition.clauses.filter((c) => c.kind === kind).length;
      return n === 0 ? [] : [`${n} ${name}${n === 1 ? '' : 's'}`];
    })
    .join(', ');
}

/** What a person checks first: what is lost, what was left out and why, and what became of the numbers. */
function accountRows({ account, source }: Imported): [string, string][] {
  const { labels, counted } = account;
  const wordCount = (n: number) => `${n} ${n === 1 ? 'word' : 'words'}`;
  const reasons = [...groupBy(source.leftOut, ({ what }) => what)].map(([what, all]) =>
    all.length === 1 ? what : `${what} (${all.length})`,
  );
  const lost = account.lost.reduce((n, { text }) => n + text.split(' ').length, 0);
  const kept = labels.printed - labels.lost.length;
  const unknown =
    labels.unknown.length > 0
      ? `; of ${labels.unknown.length} more it is not known how they are counted: ${labels.unknown.join(', ')}`
      : '';
  return [
    ['words', `${account.in} in the file, ${account.out} in the draft`],
    ['lost', lost === 0 ? 'nothing' : `${wordCount(lost)} LOST, listed below`],
    [
      'left out',
      reasons.length === 0
        ? 'nothing'
        : `${wordCount(account.leftOut)}, listed below: ${reasons.join(', ')}`,
    ],
    ...(labels.printed + labels.unknown.length > 0
      ? [
          [
            'numbers',
            `${labels.printed} printed by ${source.format === 'Word' ? 'Word' : 'the program'}, ${kept} kept${unknown}`,
          ] as [string, string],
        ]
      : []),
    ...(account.pictures > 0
      ? [
          [
            'pictures',
            `${account.pictures} in the file; those of its text are saved beside the draft, and shown nowhere yet`,
          ] as [string, string],
        ]
      : []),
    ...(counted.length > 0
      ? [['counted', `${counted.length} that the file does not print`] as [string, string]]
      : []),
  ];
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** By their reasons, each with its place. */
const leftOutLines = ({ source }: Imported): string[] =>
  [...groupBy(source.leftOut, ({ what }) => what).values()]
    .flat()
    .map(({ what, place, text }) => `${what} (${place}): “${text}”`);

const lostLabels = ({ account }: Imported): string[] =>
  account.labels.lost.map(
    ({ place, label, now }) =>
      `${place}: “${label}” (${now === null ? 'no number in the draft' : `${now} in the draft`})`,
  );

/** How many of them are shown: they are all alike. */
const SHOWN_NUMBERS = 12;

function countedNumbers({ account: { counted } }: Imported): string[] {
  if (counted.length === 0) return [];
  const shown = counted.slice(0, SHOWN_NUMBERS).map(({ id, number }) => `${number} (${id})`);
  const more = counted.length - shown.length;
  return [`${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`];
}

/** Notices that differ only in what they quote share a line. */
function noticeLines(notices: readonly ImportNotice[]): string[] {
  const alike = new Map<string, ImportNotice[]>();
  for (const notice of notices) {
    const wording = notice.text.replace(/“[^”]*”/g, '…');
    alike.set(wording, [...(alike.get(wording) ?? []), notice]);
  }
  return [...alike.values()].map((group) => {
    // Every group starts with one notice.
    const [{ place, text }, ...rest] = group as [ImportNotice, ...ImportNotice[]];
    const others = rest.map((r) => {
      const [quoted] = /“[^”]*”/.exec(r.text) ?? [];
      return quoted ? `${quoted} (${r.place})` : r.place;
    });
    return `${place}: ${text}${others.length > 0 ? `; likewise ${others.join(', ')}` : ''}`;
  });
}

function lostWords({ account: { lost: words } }: Imported): string[] {
  const places = new Map<string, string[]>();
  for (const { place, text } of words) places.set(place, [...(places.get(place) ?? []), text]);
  return [...places].map(([place, lost]) => `${place}: ${lost.join(' ')}`);
}

const wordsAdded = ({ account: { added } }: Imported) =>
  added.length === 0 ? [] : [added.slice(0, 40).join(' ')];

/** “may be spare-key (Spare keys hang …) or lost-key (…)”: what a person can choose from. */
function perhapsFrom({ perhapsFrom: candidates }: CarriedId): string {
  if (candidates.length === 0) return '';
  const named = candidates.map(({ id, text }) => `${id} (${shortened(text, 50)})`);
  return `\n           may be ${named.join(' or ')}`;
}

function idReport({ carried, edition, before, after }: Imported): string {
  const of = (how: Sureness) => carried.ids.filter((c) => c.how === how);
  const line = (c: CarriedId) => {
    const clause = present(
      edition.clauses[carried.ids.indexOf(c)],
      'the ids are those of the draft’s clauses, in the same order',
    );
    const sure =
      c.how === 'edited' ? `${Math.min(99, Math.round(c.likeness * 100))} %`.padStart(5) : '     ';
    return `  ${sure}  ${c.id}: ${shortened(clause.text)}${perhapsFrom(c)}`;
  };
  const shown = (Object.keys(HOW) as Sureness[]).flatMap((how) => {
    // The ids of unchanged clauses are only counted.
    const found = how === 'exact' ? [] : of(how).sort((a, b) => a.likeness - b.likeness);
    return found.length === 0 ? [] : [`${found.length} ${HOW[how]}`, ...found.map(line)];
  });
  const gone = carried.gone.map(({ clause, perhaps }) => {
    const where = perhaps.length > 0 ? ` (perhaps now ${perhaps.join(', ')})` : '';
    return `         ${clause.id}${where}: ${shortened(clause.text)}`;
  });
  return [
    `Ids carried over from ${[before, after].flatMap((e) => e?.edition ?? []).join(' and ')}`,
    `${of('exact').length} ${HOW.exact}`,
    ...shown,
    ...(gone.length > 0
      ? [
          `${gone.length} gone: write under “lineage” what became of each (the draft’s front matter has lines to start from)`,
          ...gone,
        ]
      : []),
  ]
    .map((l, i) => (i === 0 ? l : `  ${l}`))
    .join('\n');
}
