import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { compareEditions, toComparisonJson } from '../../compare/index.ts';
import type { ComparedEdition, CompareOptions, Comparison } from '../../compare/index.ts';
import { comparisonToCsv } from '../../publish/comparison-to-csv.ts';
import { comparisonToText } from '../../compare/comparison-to-text.ts';
import { changesBetween, lineageBetween } from '../../content/lineage.ts';
import { schoolLanguage } from '../../content/school-language.ts';
import type { Edition } from '../../policy/edition.ts';
import { factsOf } from '../../policy/frontmatter.ts';
import { readForeignText } from '../../policy/foreign-text.ts';
import { LIMITS, excessProblem } from '../../policy/limits.ts';
import { PolicyError } from '../../messages/problem.ts';
import { comparisonToHtml } from '../../publish/comparison-to-html.ts';
import { readArguments, type Arguments, type Command, type Io } from '../command.ts';
import { UsageError } from '../../messages/usage-error.ts';
import { strings, type Strings } from '../../strings/strings.ts';
import { findEdition, findPolicy, openContent, policiesOf } from '../open-content.ts';

export const compare: Command = {
  name: 'compare',
  summary: 'what changed from one text to another',
  usage: '<a> <b> [--all] [--json | --html | --csv]',
  writes: false,
  about:
    'Shows the changes between two editions of a policy, or between any two Markdown or MDX files, with or without ids. What of a file is no text of a policy (a picture, HTML, a tick) is named, and the exit status is then 1. In a terminal, removed words are struck through and added words underlined; without colour, words say which is which.',
  examples: [
    { run: 'compare social-media/2022-2023 social-media/2026-2027', does: 'two editions' },
    { run: 'compare old.md new.md', does: 'any two files' },
    { run: 'compare old.md new.md --html > changes.html', does: 'a page to send or print' },
  ],
  options: {
    all: { type: 'boolean', help: 'every clause, not only what changed' },
    json: { type: 'boolean', help: 'print JSON, in the form of comparison.json' },
    html: { type: 'boolean', help: 'print a page of HTML' },
    csv: { type: 'boolean', help: 'print the changes as CSV' },
  },
  run(args, io) {
    const given = readArguments(compare, args, 2);
    const [a, b] = given.positionals;
    if (!a || !b)
      throw new UsageError(
        'Name the two texts to compare.',
        `npm run policy -- compare ${compare.usage}`,
      );
    const formats = ['json', 'html', 'csv'].filter((name) => given.flag(name));
    if (formats.length > 1) throw new UsageError(`Choose one of --${formats.join(' and --')}.`);
    const language = schoolLanguage(given.content);
    const t = strings(language);
    const comparison = editionsOf(given, io, a, b, t) ?? compareFiles(given, io, a, b, t);
    io.out(show(comparison, t.comparisonFile.title(a, b), given, io, language).trimEnd());
    // Whoever goes by the exit status alone must not take the rest for the whole.
    return comparison.unread.length > 0 ? 1 : 0;
  },
};

function show(
  comparison: Comparison,
  title: string,
  given: Arguments,
  io: Io,
  language: string,
): string {
  const t = strings(language);
  if (given.flag('json')) return JSON.stringify(toComparisonJson(comparison), null, 2);
  if (given.flag('html')) return comparisonToHtml(comparison, title, t, language);
  if (given.flag('csv')) return comparisonToCsv(comparison, t);
  const width = Math.min(process.stdout.columns ?? 80, 100);
  return comparisonToText(comparison, { colour: io.colour, width, all: given.flag('all'), t });
}

const EDITION = /^([a-z][a-z0-9-]*)\/(\d{4}-\d{4}(?:\.\d+)?)$/;

/** Two editions of one policy, named as in their addresses: with lineage and reasons. Null for files. */
function editionsOf(given: Arguments, io: Io, a: string, b: string, t: Strings): Comparison | null {
  const [, slug, one] = EDITION.exec(a) ?? [];
  const [, otherSlug, other] = EDITION.exec(b) ?? [];
  if (!slug || slug !== otherSlug || !one || !other || existsSync(a) || existsSync(b)) return null;
  const content = openContent(given.content, io);
  const { policies, problems } = policiesOf(content);
  const files = [a, b].map((name) => join(given.content, `${name}.mdx`));
  const errors = problems.filter((one) => one.severity === 'error' && files.includes(one.file));
  if (errors.length > 0) throw new PolicyError(errors);
  const policy = findPolicy(policies, slug, content.register);
  const [from, to] = [findEdition(policy, one), findEdition(policy, other)];
  const options: CompareOptions = {
    lineage: lineageBetween(policy.editions, from, to),
    changes: changesBetween(policy.editions, from, to),
    t,
  };
  return compareEditions(withFacts(from, t), withFacts(to, t), options);
}

/** An edition with what its front matter says beside the text. */
function withFacts(edition: Edition, t: Strings): ComparedEdition {
  const { title, summary } = edition.meta;
  const facts = factsOf(edition.meta, t).map(({ field, words }): [string, string] => [
    field,
    words,
  ]);
  const said = { title, ...(summary ? { summary } : {}) };
  return { ...edition, beside: { facts: { ...said, ...Object.fromEntries(facts) }, unread: [] } };
}

function compareFiles(given: Arguments, io: Io, a: string, b: string, t: Strings): Comparison {
  const [from, to] = [a, b].map((name) => readFile(given, io, name)) as [
    ComparedEdition,
    ComparedEdition,
  ];
  return compareEditions(from, to, { t });
}

function readFile(given: Arguments, io: Io, name: string): ComparedEdition {
  const path = [name, join(given.content, `${name}.mdx`)].find(
    (one) => existsSync(one) && statSync(one).isFile(),
  );
  if (!path)
    throw new UsageError(
      `There is no file “${name}”.`,
      'Give two Markdown or MDX files, or two editions: social-media/2022-2023.',
    );
  if (!['.md', '.mdx', '.markdown', '.txt'].includes(extname(path).toLowerCase())) {
    throw new UsageError(
      `“${name}” is not Markdown.`,
      'To compare a Word file, import it first: npm run policy -- import --help.',
    );
  }
  const { size } = statSync(path);
  if (size > LIMITS.edition.most)
    throw new PolicyError([excessProblem({ limit: 'edition', position: null, found: size }, path)]);
  const { clauses, blocks, problems, facts, unread } = readForeignText(
    readFileSync(path, 'utf8'),
    path,
  );
  const errors = problems.filter((one) => one.severity === 'error');
  if (errors.length > 0 && clauses.length === 0) throw new PolicyError(errors);
  if (errors.length > 0) io.err(new PolicyError(errors).message);
  return {
    policy: basename(path, extname(path)),
    edition: name,
    clauses,
    blocks,
    beside: { facts, unread },
  };
}
