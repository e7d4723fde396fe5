/** The table of the front matter's fields in the authors' page, made from the fields themselves. */
import { FIELDS } from '../policy/frontmatter.ts';

export const AUTHORING_FILE = 'docs/authoring.md';

/** The table's place in the page: between a comment that opens it and one that closes it. */
const PLACE = /(<!-- fields: .*? -->\n).*?(<!-- \/fields -->)/s;

/**
 * The page with the table as the code has the fields.
 * @param page Markdown, with the two comments
 * @throws Error for a page without them
 */
export function withFieldsTable(page: string): string {
  if (!PLACE.test(page)) throw new Error(`${AUTHORING_FILE} has no place for the table of fields.`);
  const rows = Object.entries(FIELDS).map(([name, { holds }]) => `| \`${name}\` | ${holds} |\n`);
  const table = `\n| field | holds |\n|---|---|\n${rows.join('')}\n`;
  return page.replace(PLACE, (_, open: string, close: string) => open + table + close);
}
