/**
 * The content that the project came with, as it was, whatever is in `content/` today: tests run
 * on it, and `init --example` puts it back. Path from the project’s folder.
 */
export const EXAMPLE_FOLDER = 'tests/fixtures/source/content';
