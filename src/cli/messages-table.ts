/** The table of every message: its name, when it comes, what it says and what to do. */
import type { Message } from '../messages/message.ts';
import { refusedFileMessages } from '../messages/refused-file-messages.ts';
import { catalogue } from '../messages/problem.ts';

export const MESSAGES_FILE = 'docs/messages.md';

/** Parts of a message that are there only sometimes; the table leaves them out. */
const SOMETIMES = new Set(['now', 'draft']);

/** Fills every gap of a message with the gap’s own name. */
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

Every message that \`npm run policy -- check\`, the build and the live preview can give, with its cause and its remedy. Written by \`npm run docs\` from the code that raises them; a test fails where this page is stale. ‹…› stands for what differs from case to case. An *error* stops the build; a *warning* does not.

${tableOf(ofContent)}

## Files that are not imported

What \`npm run policy -- import\` refuses, and why. Nothing is written.

${tableOf(refusedFileMessages)}
`;
}

/** Any message: `gaps` has whatever it needs. */
type AnyMessage = Message<never>;

function tableOf(messages: Readonly<Record<string, AnyMessage>>): string {
  const rows = Object.entries(messages).map(([code, { severity, cause, says, mend }]) =>
    [`<a id="${code}"></a>\`${code}\``, severity, cause, says(gaps), mend(gaps)].map(cell),
  );
  return `| message | severity | comes when | says | what to do |
| --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`;
}

const cell = (text: string) =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .replace(/<(?!a id=|\/a>)/g, '&lt;');
