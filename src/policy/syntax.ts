/** What the parser says of broken MDX, in an author's words. */
import type { SyntaxFault } from './markdown.ts';
import { problem, type Problem } from '../messages/problem.ts';

const REMEDY = {
  Note: 'Write <Note> and </Note> each on a line of its own, with an empty line before and after.',
  Ref: 'Write <Ref to="clause-id" />, with the quotation marks and the slash.',
};

/**
 * The problem for a text that the parser cannot read. Traps have masked whatever
 * they know, so what is left is nearly always a component that is not well formed.
 * @param text as it was given to the parser
 */
export function syntaxProblem(
  { reason, position }: SyntaxFault,
  text: string,
  file: string,
): Problem {
  const lines = text.split('\n').slice(0, position.line);
  const last = lines.pop() ?? '';
  const [, closed] = /^\/(Note|Ref)/.exec(last.slice(position.column - 1)) ?? [];
  const [, left] =
    /<(Note|Ref)\b[^<]*$/.exec([...lines, last.slice(0, position.column - 1)].join('\n')) ?? [];
  const [, open = left] = /closing tag (?:for `<|`<\/)(Note|Ref)>`/.exec(reason) ?? [];
  const wrong = (name: keyof typeof REMEDY, tag: string, fault: string) =>
    problem('component-wrong', file, position, { name: tag, reason: fault, remedy: REMEDY[name] });
  if (isComponent(closed))
    return wrong(closed, `/${closed}`, 'closes nothing that was opened here');
  if (isComponent(open)) return wrong(open, open, 'is not complete');
  return problem('mdx-broken', file, position, { reason });
}

const isComponent = (name: string | undefined): name is keyof typeof REMEDY =>
  name !== undefined && name in REMEDY;
