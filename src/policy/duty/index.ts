/** The language of duties: what a text asks and whom it binds. Text in, data out. */
export { FORCES, dutyWordsOf, forceOf } from './force.ts';
export type { Duty, Force } from './force.ts';
export { ROLES, rolesIn } from './roles.ts';
export { bindingsIn, rolesOf } from './binds.ts';
export type { Binding } from './binds.ts';
export type { Mention, Role } from './roles.ts';
export { sentencesOf, wordsBefore } from './sentences.ts';
export type { Span } from './sentences.ts';
export { dutiesOf } from './duties.ts';
export type { ClauseDuty } from './duties.ts';
export { clausesById, leadInsOf } from './lead-in.ts';
