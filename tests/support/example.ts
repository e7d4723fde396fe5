/**
 * The school with whose policy the project began, as a fixture: what is in `content/` may be
 * another school's at any time, and tests that name words of a policy name those of this one.
 */
export { EXAMPLE_FOLDER } from '../../src/cli/example-folder.ts';
