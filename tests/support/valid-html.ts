/** What the validator finds in the pages of a built site. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    // What the standard asks; beyond it only what costs little time on hundreds of pages.
    extends: ['html-validate:standard'],
    rules: {
      'unique-landmark': 'error',
      'wcag/h30': 'error',
      'wcag/h36': 'error',
      'wcag/h37': 'error',
      'wcag/h63': 'error',
      'input-missing-label': 'error',
      'no-inline-style': 'error',
      // Numbers of clauses are anchors; HTML allows whatever has no space in it.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** @returns a line for each fault: the rule, what is wrong, and where */
export async function htmlFaults(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}
