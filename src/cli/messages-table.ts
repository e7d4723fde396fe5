/** The table of all messages: code, cause, text and remedy. */
import type { Message } from '../messages/message.ts';
import { refusedFileMessages } from '../messages/refused-file-messages.ts';
import { catalogue } from '../messages/problem.ts';

export const MESSAGES_FILE = 'docs/messages.md';

/** Details that a message has only sometimes; the table leaves them out. */
const SOMETIMES = new Set(['now', 'draft']);

/** Details that fill every gap of a message with the gap’s own name. */
const gaps = new Proxy(
  {},
  { get: (_, name) => (SOMETIMES.has(String(name)) ? '' : `‹${String(name)}›`) },
) as never;

/** Markdown, in the order of the catalogue. */
export function messagesTable(): string {
  const ofContent = Object.fromEntries(
    Object.entries(catalogue).filter(([code]) => !(code in refusedFileMessages)),
  );
  return `# Messages

Every message that \`npm run policy -- check\`, the build and the live preview can give, with its cause and its remedy. Written by \`npm run docs\` from the code that raises them; a test fails if this page is stale. ‹…› is filled in with what differs from case to case. An *error* stops the build; a *warning* does not.

${tableOf(ofContent)}

## Files that are not imported

What \`npm run policy -- import\` refuses, and why. Nothing is written.

${tableOf(refusedFileMessages)}
`;
}

/** A message whatever details it needs, because `gaps` has them all. */
type AnyMessage = Message<never>;

function tableOf(messages: Readonly<Record<string, AnyMessage>>): string {
  const rows = Object.entries(messages).map(([code, { severity, cause, says, mend }]) =>
    [`<a id="${code}"></a>\`${code}\``, severity, cause, says(gaps), mend(gaps)].map(cell),
  );
  return `| message | severity | cause | text | what to do |
| --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`;
}

const cell = (text: string) =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .replace(/<(?!a id=|\/a>)/g, '&lt;');
