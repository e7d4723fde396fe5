/** What a run of the build can be told from outside. */

/** The content folder: `content`, unless POLICIES_CONTENT names another (the demonstration school, a test). */
export const contentFolder = (): string => process.env.POLICIES_CONTENT ?? 'content';

/** Takes the place of today's date (ISO) in tests. */
export const fixedToday = (): string | undefined => process.env.POLICIES_TODAY;
