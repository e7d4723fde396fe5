/** What a run of the build can be told from outside. */
import { todayIn } from '../language/when.ts';

/** The content folder: `content`, unless POLICIES_CONTENT names another (the demonstration school, a test). */
export const contentFolder = (): string => process.env.POLICIES_CONTENT ?? 'content';

/** Today in a time zone (ISO); POLICIES_TODAY takes its place, for tests and for a look at another day. */
export const todayFor = (timeZone: string): string =>
  process.env.POLICIES_TODAY ?? todayIn(timeZone);
