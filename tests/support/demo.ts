/** Reads the invented school, and the answers in its FEATURES.md. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/content/read-content.ts';
import { buildLibrary, type Library } from '../../src/content/build-library.ts';
import type { Edition } from '../../src/policy/edition.ts';
import { PolicyError } from '../../src/messages/problem.ts';

export const DEMO_FOLDER = fileURLToPath(new URL('../fixtures/demo', import.meta.url));

/** The day for which the states in FEATURES.md are right. */
export const DEMO_TODAY = '2026-11-23';

/** The demonstration school, with every problem that was found, including warnings. */
export function loadDemo() {
  return (loaded ??= buildLibrary(readContent(DEMO_FOLDER, 'demo')));
}
let loaded: ReturnType<typeof buildLibrary> | undefined;

/** The demonstration school. @throws PolicyError if it has errors */
export function demoSchool(): Library {
  const { library, problems } = loadDemo();
  if (!library) throw new PolicyError(problems);
  return library;
}

/** One edition of a library. @throws Error if there is none of that name */
export function editionOf(library: Library, policy: string, edition: string): Edition {
  const found = library.policies
    .find((p) => p.slug === policy)
    ?.editions.find((e) => e.edition === edition);
  if (!found) throw new Error(`There is no edition ${policy}/${edition}.`);
  return found;
}

export interface State {
  policy: string;
  edition: string;
  status: string;
  standing: string;
  /** Only for the edition in force. */
  review: string;
}

/** A feature and the clauses that have it. */
export interface Feature {
  feature: string;
  policy: string;
  edition: string;
  clauses: string[];
}

/** One line of a written comparison. For kinds other than renamed, split and merged, `from` is empty. */
export interface AnswerLine {
  kind: string;
  from: string[];
  to: string[];
}

/** The written comparison of two neighbouring editions; no lines if nothing differs. */
export interface Answer {
  policy: string;
  from: string;
  to: string;
  lines: AnswerLine[];
}

export interface DemoAnswers {
  states: State[];
  features: Feature[];
  comparisons: Answer[];
}

const idsIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

export function readAnswers(): DemoAnswers {
  const text = readFileSync(`${DEMO_FOLDER}/FEATURES.md`, 'utf8');
  const [, states = '', features = '', comparisons = ''] = text.split(/^## .*$/m);
  return {
    states: tableRows(states).map(
      ([policy = '', edition = '', status = '', standing = '', review = '']) => ({
        policy,
        edition,
        status,
        standing,
        review,
      }),
    ),
    features: tableRows(features).map(
      ([feature = '', policy = '', edition = '', clauses = '']) => ({
        feature,
        policy,
        edition,
        clauses: idsIn(clauses),
      }),
    ),
    comparisons: comparisons.split(/^### /m).slice(1).map(readComparison),
  };
}

/** The cells of a Markdown table's rows, without the row of headings. */
function tableRows(text: string): string[][] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function readComparison(section: string): Answer {
  const [heading = '', ...body] = section.split('\n');
  const [, policy = '', from = '', to = ''] = /^(\S+) (\S+) → (\S+)$/.exec(heading) ?? [];
  const lines = body.flatMap((line) => {
    const [, kind, ids = ''] = /^- ([a-z ]+): (.*)$/.exec(line) ?? [];
    if (!kind) return [];
    const [before = '', after] = ids.split(' → ');
    return [{ kind, from: after ? idsIn(before) : [], to: idsIn(after ?? before) }];
  });
  return { policy, from, to, lines };
}
