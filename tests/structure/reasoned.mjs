/**
 * A lint rule: a `!` says that a value is there although the compiler cannot see why.
 * Somebody has to say why, in a comment at its line or above it; better is a shape of the
 * code in which the compiler sees it, or `present(value, why)`.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const reasonedNonNull = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const lines = new Set();
    for (const { loc } of context.sourceCode.getAllComments())
      if (loc) {
        lines.add(loc.start.line);
        lines.add(loc.end.line);
        lines.add(loc.end.line + 1);
      }
    return {
      /** @param {any} node */
      TSNonNullExpression(node) {
        if (lines.has(node.loc.end.line)) return;
        context.report({
          node,
          message:
            'Say in a comment at this line or above it why the value is there, or use present(value, why).',
        });
      },
    };
  },
};
