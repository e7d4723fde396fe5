/**
 * Today's date in a time zone, ISO. In a file of its own: every page of the site loads it.
 * @param timeZone an IANA name
 */
export function todayIn(timeZone: string, now: Date = new Date()): string {
  // Canada writes a day as ISO does.
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}
