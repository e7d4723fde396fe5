/** The language of duties: what a text asks and whom it binds. Text in, data out. */
export { dutyWordsOf, forceOf } from './force.ts';
export type { Duty, Force } from './force.ts';
export { rolesIn } from './roles.ts';
export { rolesOf } from './binds.ts';
export type { Mention, Role } from './roles.ts';
export { sentencesOf } from './sentences.ts';
export type { Span } from './sentences.ts';
