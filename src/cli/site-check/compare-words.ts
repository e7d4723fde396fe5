/**
 * The words of a site against the register: every published edition on its page, as data,
 * and the one in force under the policy's own address. Nothing else of the site is believed.
 */
import { difference } from '../../content/register/check-register.ts';
import { formerNames, type Rename } from '../../content/register/names.ts';
import type { SealedClause, SealedEdition } from '../../content/register/register.ts';
import type { Finding } from './finding.ts';
import { linksOf } from './foreign-parts.ts';
import { squeeze } from './html-tree.ts';
import type { ReadSite } from './site-copy.ts';
import { shownEdition, type ShownEdition } from './shown-edition.ts';

/** The addresses, as they were fixed when the first edition was published. */
export const PAGES = {
  current: (policy: string) => `${policy}/index.html`,
  edition: ({ policy, edition }: SealedEdition) => `${policy}/${edition}/index.html`,
  data: ({ policy, edition }: SealedEdition) => `${policy}/${edition}/edition.json`,
};

/** Which edition is in force: its name, null for none, undefined where nobody can tell. */
export type InForce = (policy: string) => string | null | undefined;

/** Holds what pages and data show against what was sealed, and names what differs. */
export function compareWords(
  site: ReadSite,
  editions: readonly SealedEdition[],
  inForce: InForce,
): Finding[] {
  const policies = [...new Set(editions.map((e) => e.policy))];
  return [
    ...editions.flatMap((sealed) => [
      ...about(PAGES.edition(sealed), site, (bytes) => pageProblems(bytes, sealed)),
      ...about(PAGES.data(sealed), site, (bytes) => dataProblems(bytes, sealed)),
    ]),
    ...policies.flatMap((policy) =>
      about(PAGES.current(policy), site, (bytes) => {
        const own = editions.filter((e) => e.policy === policy);
        return currentProblems(bytes, own, inForce(policy));
      }),
    ),
  ];
}

/** The addresses that policies had before: each page leads on and shows no edition, data is as it is now. */
export function compareFormer(
  site: ReadSite,
  editions: readonly SealedEdition[],
  names: readonly Rename[],
): Finding[] {
  const leadsTo = (file: string, to: string) =>
    about(file, site, (bytes) => [
      ...(shownEdition(bytes, []) ? ['shows an edition; it is an old address, and leads on'] : []),
      ...(linksOf(file, bytes).includes(to) ? [] : [`does not lead to ${to}`]),
    ]);
  return [...new Set(editions.map((e) => e.policy))].flatMap((policy) =>
    formerNames(names, policy).flatMap((former) => [
      ...leadsTo(PAGES.current(former), PAGES.current(policy)),
      ...editions
        .filter((e) => e.policy === policy)
        .flatMap((sealed) => {
          const before = { ...sealed, policy: former };
          return [
            ...leadsTo(PAGES.edition(before), PAGES.edition(sealed)),
            ...about(PAGES.data(before), site, (bytes) => dataProblems(bytes, sealed)),
          ];
        }),
    ]),
  );
}

function about(
  file: string,
  { files, unread }: ReadSite,
  problemsOf: (bytes: Uint8Array) => string[],
): Finding[] {
  const bytes = files.get(file);
  const problems = bytes ? problemsOf(bytes) : [unread.get(file) ?? 'is missing'];
  return [...new Set(problems)].map((says) => ({ about: 'words', file, says }));
}

/** The page under the policy's own address. */
function currentProblems(
  bytes: Uint8Array,
  editions: readonly SealedEdition[],
  inForce: string | null | undefined,
): string[] {
  if (inForce === null)
    return shownEdition(bytes, []) ? ['shows an edition, and none is in force'] : [];
  const sealed = editions.find((e) => e.edition === inForce);
  if (inForce !== undefined && !sealed)
    return [`cannot be checked: ${inForce} is in force and is not in the register`];
  const problems = sealed ? pageProblems(bytes, sealed) : ['shows no edition as it was published'];
  if (problems.length === 0) return [];
  const other = editions.find((e) => pageProblems(bytes, e).length === 0);
  if (!other) return problems;
  return sealed
    ? [
        `shows the edition ${other.edition}; ${sealed.edition} is in force. An old copy does so too: build and copy the site again`,
      ]
    : [];
}

function pageProblems(bytes: Uint8Array, sealed: SealedEdition): string[] {
  const footnotes = sealed.clauses.filter((c) => c.kind === 'definition').map((c) => c.id);
  const shown = shownEdition(bytes, footnotes);
  if (!shown) return ['does not show the edition'];
  const texts = compareTexts(
    {
      title: squeeze(sealed.title),
      clauses: sealed.clauses.map((c) => ({ ...c, text: squeeze(c.text) })),
    },
    shown,
  );
  const code =
    shown.code === sealed.code
      ? []
      : [`the code of the text is ${sealed.code} in the register, ${shown.code || 'nothing'} here`];
  return [...texts, ...labelProblems(sealed, shown), ...code, ...shown.odd];
}

/** A label is all of the number or, of an item, what it adds to another clause's: `(a)` of `5.1(a)`. */
function labelProblems(sealed: SealedEdition, shown: ShownEdition): string[] {
  const byId = new Map(shown.clauses.map((c) => [c.id, c]));
  const numbers = new Set(sealed.clauses.map((c) => c.number));
  const isEnd = (label: string, number: string) =>
    number.endsWith(label) && numbers.has(number.slice(0, -label.length));
  let footnotes = 0;
  return sealed.clauses.flatMap(({ id, kind, number }) => {
    const place = kind === 'definition' ? String(++footnotes) : null;
    const label = byId.get(id)?.label;
    // A clause that is not shown has a finding of its own.
    if (label === undefined) return [];
    const fits = number
      ? label === number || (kind === 'item' && label !== '' && isEnd(label, number))
      : !/\d/.test(label) || label === place;
    return fits
      ? []
      : [`${id}: “${label}” stands in the margin; its number is ${number ?? 'none'}`];
  });
}

/** A published text as it is compared: alike for pages and data. */
interface Text {
  title: string;
  clauses: readonly Pick<SealedClause, 'id' | 'number' | 'text'>[];
}

function dataProblems(bytes: Uint8Array, sealed: SealedEdition): string[] {
  const data = readData(bytes);
  if (!data) return ['cannot be read'];
  const names = (['policy', 'edition'] as const).flatMap((field) =>
    data[field] === sealed[field]
      ? []
      : [`${field}: the register has “${sealed[field]}”, here “${data[field]}”`],
  );
  return [...names, ...compareTexts(sealed, data)];
}

interface DataText extends Text {
  policy: string;
  edition: string;
}

function readData(bytes: Uint8Array): DataText | null {
  try {
    const data = JSON.parse(new TextDecoder().decode(bytes)) as DataText;
    const isWhole =
      [data.policy, data.edition, data.title].every((v) => typeof v === 'string') &&
      data.clauses.every(
        ({ id, text, number }) =>
          [id, text].every((v) => typeof v === 'string') &&
          (number === null || typeof number === 'string'),
      );
    return isWhole ? data : null;
  } catch {
    return null;
  }
}

function compareTexts(sealed: Text, shown: Text): string[] {
  const problems: string[] = [];
  if (shown.title !== sealed.title)
    problems.push(`title: the register has “${sealed.title}”, here “${shown.title}”`);
  const byId = new Map(shown.clauses.map((c) => [c.id, c]));
  const known = new Set(sealed.clauses.map((c) => c.id));
  for (const { id, text, number } of sealed.clauses) {
    const clause = byId.get(id);
    if (!clause) {
      problems.push(`${id}: is not here`);
      continue;
    }
    if (clause.text !== text) {
      const { said, says } = difference(text, clause.text);
      problems.push(`${id}: the register has “${said}”, here “${says}”`);
    }
    if (clause.number !== number)
      problems.push(
        `${id}: its number is ${number ?? 'none'} in the register, ${clause.number ?? 'none'} here`,
      );
  }
  for (const [index, { id }] of shown.clauses.entries()) {
    if (!known.has(id)) problems.push(`${id}: is not in the register`);
    else if (byId.get(id) !== shown.clauses[index]) problems.push(`${id}: stands here twice`);
  }
  // Only the first of them: what follows in the text follows from it.
  const here = shown.clauses.filter((c) => known.has(c.id));
  const there = sealed.clauses.filter((c) => byId.has(c.id));
  const moved = here.find((c, i) => c.id !== there[i]?.id);
  if (moved && here.length === there.length)
    problems.push(`${moved.id}: stands in another place than in the register`);
  return problems;
}
