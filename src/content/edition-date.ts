/** The day an edition counts from, as far as the school has recorded it. */
import type { Edition } from '../policy/edition.ts';
import { parseWhen, type When } from '../language/when.ts';

/**
 * When an edition changed what holds: the day it came into force, else the day it was
 * approved, else when it was last reviewed, else its academic year. A draft changes
 * nothing; its day is the one it was put forward. Never invented:
 * `written` and `kind` say how exactly it is known, and `end` is the day to sort by.
 */
export function editionDate({ edition, meta }: Edition): When {
  const proposed = meta.status === 'draft' ? meta.proposedOn : undefined;
  const day = proposed ?? meta.effectiveFrom ?? meta.approvedOn;
  const years = edition.split('.')[0]!.replace('-', '–');
  return (day && parseWhen(day)) || meta.lastReviewed || parseWhen(years)!;
}
