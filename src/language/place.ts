/** A stretch of a text, and whether two of them overlap or one is inside the other. */

/** From `start` up to but not including `end`. */
export interface Place {
  start: number;
  end: number;
}

/** Whether two stretches share a character, or touch if one of them is empty. */
export function overlaps(a: Place, b: Place): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

export function within(inner: Place, outer: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
