/** What the validator finds in the pages of a built site. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Numbers of clauses are anchors; HTML allows whatever has no space in it.
      'valid-id': ['error', { relaxed: true }],
      // Safari takes a list for none where its marks are taken away, unless it is told.
      'no-redundant-role': 'off',
      // Forms whose choices work at once, without being sent.
      'wcag/h32': 'off',
      // What a policy is called is the school's affair.
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
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
