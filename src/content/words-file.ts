/** Reads `content/words.yaml`: what words and abbreviations of the policies mean, and where documents are that they name. */
import { z } from 'zod';
import { optional, text, texts } from '../policy/field.ts';
import { readYaml } from '../policy/yaml.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { suggest } from '../language/suggest.ts';

export const WORDS_FILE = 'words.yaml';

const word = z.strictObject({
  /** As policies write it: `DSL`. */
  word: text('Write the word as policies write it: “word: DSL”.'),
  /** Other ways in which it is written. */
  also: optional(texts('Write other ways in which it is written.')),
  /** What it means, in plain words. */
  means: text('Say what the word means.'),
});

const document = z.strictObject({
  /** As policies name it: `disciplinary procedure`. */
  name: text('Write the name as policies have it: “name: disciplinary procedure”.'),
  /** Other ways in which it is named. */
  also: optional(texts('Write other ways in which it is named.')),
  /** The policy of this site that it is, by its folder. */
  policy: optional(text('Write the policy’s folder: “policy: staff-conduct”.')),
  /** Where it is held, when it is not on this site. */
  elsewhere: optional(text('Say where it is held: “elsewhere: the school office”.')),
});

const schema = z.strictObject({
  words: optional(z.array(word)),
  documents: optional(z.array(document)),
});

export interface WordsFile {
  words: z.output<typeof word>[];
  documents: z.output<typeof document>[];
}

/** No list, or one with an error. */
export const NO_WORDS: WordsFile = { words: [], documents: [] };

/**
 * Reads the list; it is empty if something is wrong with it.
 * @param policies the folders of the existing policies
 */
export function parseWords(
  source: string,
  file: string,
  policies: ReadonlySet<string>,
): { list: WordsFile; problems: Problem[] } {
  const { data, problems, positionOf } = readYaml<z.output<typeof schema>>(source, file, 1, schema);
  const list = { words: data?.words ?? [], documents: data?.documents ?? [] };
  list.documents.forEach(({ policy }, i) => {
    if (policy === undefined || policies.has(policy)) return;
    const at = positionOf(['documents', i, 'policy']);
    const suggestion = suggest(policy, policies);
    problems.push(problem('words-nowhere', file, at, { name: policy, suggestion }));
  });
  const seen = new Set<string>();
  const once = (kind: 'words' | 'documents', names: readonly string[], i: number) => {
    for (const name of names) {
      const key = `${kind} ${foldName(name)}`;
      if (seen.has(key))
        problems.push(problem('words-twice', file, positionOf([kind, i]), { name }));
      seen.add(key);
    }
  };
  list.words.forEach((entry, i) => once('words', [entry.word, ...(entry.also ?? [])], i));
  list.documents.forEach((entry, i) => once('documents', [entry.name, ...(entry.also ?? [])], i));
  return { list: problems.length > 0 ? NO_WORDS : list, problems };
}

/** The list of a content folder; empty where it has none. @param slugs of the policies */
export function readWords(
  { root, files }: { root: string; files: ReadonlyMap<string, string> },
  slugs: readonly string[],
): { list: WordsFile; problems: Problem[] } {
  const source = files.get(WORDS_FILE);
  return source === undefined
    ? { list: NO_WORDS, problems: [] }
    : parseWords(source, `${root}/${WORDS_FILE}`, new Set(slugs));
}

/** Names that are the same but for capitals, apostrophes and spaces. */
export const foldName = (name: string): string =>
  name.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
