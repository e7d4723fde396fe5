/** Messages about a policy’s text that cannot be read as one. */
import { error, near, warning, type Needs } from './message.ts';

const listRemedy = (d: Needs<'write'>) =>
  `Write each item so, with a space behind the ${d.write.startsWith('-') ? 'hyphen' : 'number'}: ${d.write}`;

export const textMessages = {
  'mdx-less-than': error<Needs<'found' | 'remedy'>>(
    'A “<” comes before something that is not a known component.',
    (d) => `“${d.found}” cannot be used here: “<” starts a component.`,
    (d) => `Write ${d.remedy}.`,
  ),
  'mdx-comment': error(
    'There is an HTML comment in the text.',
    () => 'An HTML comment cannot be used here.',
    () => 'Write {/* … */} for a remark that is not published, or remove it.',
  ),
  'mdx-tag': error<Needs<'found' | 'remedy'>>(
    'The text has tags of HTML, as web pages and pasted words from Word do.',
    (d) => `“${d.found}” is a tag of HTML, as it comes with words pasted from Word or a web page, and is not read.`,
    (d) => d.remedy,
  ),
  'mdx-line-break': error(
    'There is an HTML line break in the text.',
    () => '“<br>” cannot be used here.',
    () => 'End the line with a backslash (\\) for a line break, or start a new paragraph.',
  ),
  'mdx-autolink': error<Needs<'address' | 'found' | 'link'>>(
    'An address is written in angle brackets.',
    (d) => `“${d.found}” cannot be used here: “<” starts a component.`,
    (d) => `Write it without the brackets (${d.address}), or as a link: [words](${d.link}).`,
  ),
  'mdx-broken': error<Needs<'reason'>>(
    'The file is not valid MDX.',
    (d) => `This cannot be read: ${d.reason}.`,
    () =>
      'Look at the braces { } and angle brackets < > near this place; write \\{ or &lt; for plain ones.',
  ),
  'expression-live': error<Needs<'found'>>(
    'There is a live expression in braces.',
    (d) => `“{${d.found}}” would run as a program; a policy is text, not a program.`,
    (d) => `Write \\{${d.found}\\} for the words in braces, or remove the braces.`,
  ),
  'brace-open': error<Needs<'found' | 'remedy'>>(
    'A brace or a comment is opened and never closed.',
    (d) => `“${d.found}” is never closed.`,
    (d) => d.remedy,
  ),
  'import-export': error<Needs<'word'>>(
    'The file imports or exports something.',
    (d) => `A line that starts with “${d.word}” is read as a program; a policy is text.`,
    () =>
      'Remove the line; if it is a sentence, start it with a capital letter or with another word.',
  ),
  'component-unknown': error<Needs<'found', 'suggestion'>>(
    'A component is used that is not one of the closed set.',
    (d) => `“${d.found}” is not a component that a policy can use.${near(d)}`,
    (d) =>
      d.found.toLowerCase() === '<img>'
        ? 'Put the picture into the folder of the policy, and write ![what it shows](map.png).'
        : 'Use <Note>…</Note> for an editorial note or <Ref to="clause-id" /> for a clause number; write &lt; for a plain “<”.',
  ),
  'component-wrong': error<Needs<'name' | 'reason' | 'remedy'>>(
    'A component lacks something that it needs, or has something that it does not know.',
    (d) => `<${d.name}> ${d.reason}.`,
    (d) => d.remedy,
  ),
  'content-unsupported': error<Needs<'remedy' | 'what'>>(
    'The text uses something that cannot be part of a policy.',
    (d) => `${d.what} cannot be part of a policy’s text.`,
    (d) => d.remedy,
  ),
  'list-typed': warning<Needs<'lines' | 'sign' | 'write'>>(
    'Items of a list begin with a sign that makes no list of them, as in words pasted from Word.',
    (d) => `“${d.sign}” makes no list of ${d.lines}: it is printed as it stands.`,
    listRemedy,
  ),
  'list-lost': error<Needs<'lines' | 'sign' | 'write'>>(
    'The same, where items below each other have ids: they become one paragraph, and it can have one id.',
    (d) => `“${d.sign}” makes no list of ${d.lines}: they become one paragraph, which can have one id.`,
    listRemedy,
  ),
  'heading-typed': warning<Needs<'found' | 'write'>>(
    'A heading has no space behind its #.',
    (d) => `“${d.found}” is no heading: there is no space behind the #, and the line is printed as it stands.`,
    (d) => `Write ${d.write}`,
  ),
  'link-typed': warning<Needs<'found' | 'write'>>(
    'A space stands between the words of a link and its address.',
    (d) => `“${d.found}” is no link: a space stands between its two parts, and it is printed as it stands.`,
    (d) => `Write ${d.write}`,
  ),
  'strike-through': error(
    'Words are struck through.',
    () =>
      'Words between “~~” are struck through: in a comparison that is the sign of what was taken out.',
    () => 'Remove the words, or the “~~” before and behind them.',
  ),
  'clause-empty': error(
    'A heading, paragraph, list item or footnote has no words.',
    () => 'There are no words here.',
    () => 'Write the words, or remove the empty line or list item.',
  ),
  'heading-level': error<Needs<'marks' | 'reason' | 'remedy'>>(
    'A heading skips a level or is a level-one heading.',
    (d) => `This heading has ${d.marks}: ${d.reason}.`,
    (d) => d.remedy,
  ),
  'edition-no-text': error(
    'An edition has front matter but no policy text.',
    () => 'The edition has no text.',
    () =>
      'Write the policy below the front matter, or add “unchangedFrom: 2025-2026” if it was reviewed and left as it was.',
  ),
};
