/** The comparisons of a policy as a grid: the newer edition above, the older at the left, the number of changes between them. */
import { address, relative } from '../policy/address.ts';
import type { Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import type { Strings } from '../strings/strings.ts';
import type { LineOf } from './time-line.ts';

/** An edition by its whole name and by one that fits a narrow column. */
export interface GridHead {
  name: string;
  short: string;
}

export interface GridCell {
  to: GridHead;
  /** The address of the comparison. */
  href: string;
  count: number;
  /** How dark it is, from 0 for no change to 4. */
  shade: number;
}

export interface ChangeGrid {
  /** Newest first, as the rows are: the comparison that is asked for most stands first. */
  heads: GridHead[];
  rows: { from: GridHead; cells: GridCell[] }[];
  /** Where there is room for its columns: on every screen, on wide ones, or on none; else each row is a list. */
  room: 'everywhere' | 'wide' | 'nowhere';
}

/** Every pair of editions once; a row has the editions that are newer than its own. */
export function changeGrid({ policy, path, countChanges, t }: LineOf): ChangeGrid {
  const newestFirst = policy.editions.toReversed();
  const rows = newestFirst.slice(1).map((from, i) => ({
    from: headOf(from, t),
    cells: newestFirst.slice(0, i + 1).map((to) => ({
      to: headOf(to, t),
      href: relative(path, address.comparison(policy.slug, from.edition, to.edition)),
      count: countChanges(from, to),
      shade: 0,
    })),
  }));
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const shaded = rows.map(({ from, cells }) => ({
    from,
    cells: cells.map((cell) => ({
      ...cell,
      shade: cell.count === 0 ? 0 : Math.ceil((cell.count / most) * 4),
    })),
  }));
  const heads = newestFirst.slice(0, -1).map((edition) => headOf(edition, t));
  return { heads, rows: shaded, room: roomFor(heads) };
}

const headOf = ({ edition }: Edition, t: Strings): GridHead => {
  const [years = '', part] = edition.split('.');
  return {
    name: editionName(edition, t),
    short: t.history.short(years.slice(2, 4), years.slice(-2), part),
  };
};

/** Letters of a head that are no wider than the figures below it. */
const NARROW = 5;

/** By the width of the columns, as history.css has it: “23–24.2” needs a little more than the others. */
function roomFor(heads: readonly GridHead[]): ChangeGrid['room'] {
  const columns = heads.reduce((sum, { short }) => sum + (short.length > NARROW ? 1.25 : 1), 0);
  if (columns <= 5.25) return 'everywhere';
  return columns <= 10 ? 'wide' : 'nowhere';
}
