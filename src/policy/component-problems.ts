/** Checks the use of components, of which a policy can use a closed set. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { own } from '../language/own.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { suggest } from '../language/suggest.ts';

const COMPONENTS: Record<
  string,
  { attributes: readonly string[]; empty: boolean; example: string }
> = {
  Note: { attributes: [], empty: false, example: '<Note>The Act was repealed in 2018.</Note>' },
  Ref: { attributes: ['to'], empty: true, example: '<Ref to="school-accounts" />' },
};

/** The names of the closed set. */
export const COMPONENT_NAMES: readonly string[] = Object.keys(COMPONENTS);

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** The plain value of an attribute; null if it is missing or is an expression. */
export function attributeOf(node: Component, name: string): string | null {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : null;
}

/** What is wrong with a use of a component: its name, its attributes, what it holds. */
export function componentProblems(node: Component, file: string): Problem[] {
  const at = node.position?.start ?? null;
  const name = node.name ?? '';
  const known = own(COMPONENTS, name);
  if (!known)
    return [
      problem('component-unknown', file, at, {
        found: `<${name}>`,
        suggestion: suggest(name, COMPONENT_NAMES),
      }),
    ];
  const wrong = (reason: string) =>
    problem('component-wrong', file, at, { name, reason, remedy: `Write ${known.example}` });
  const problems: Problem[] = [];
  for (const attribute of node.attributes) {
    const label = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (!known.attributes.includes(label)) problems.push(wrong(`does not take “${label}”`));
  }
  for (const needed of known.attributes)
    if (!attributeOf(node, needed)) problems.push(wrong(`needs ${needed}="…"`));
  if (known.empty && node.children.length > 0) problems.push(wrong('cannot have text inside'));
  return problems;
}
