/** words.yaml, and where its words and those that a policy defines are explained. */
import { describe, expect, it } from 'vitest';
import { parseWords } from '../../../src/content/words-file.ts';
import { wordsUsed } from '../../../src/content/words-used.ts';
import { schoolOf, source } from '../policy/read.ts';

const parse = (yaml: string) => parseWords(yaml, 'words.yaml', new Set(['staff-conduct']));

describe('words.yaml', () => {
  it('names the line of a policy that is not there, and of a word that stands there twice', () => {
    const { list, problems } = parse(
      'words:\n  - { word: DSL, means: who leads }\n  - { word: lead, also: [dsl], means: same }\n' +
        'documents:\n  - { name: conduct code, policy: staff-conducts }\n',
    );
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['words-nowhere', 5],
      ['words-twice', 3],
    ]);
    expect(problems[0]!.remedy).toContain('“staff-conduct”');
    expect(list).toEqual({ words: [], documents: [] });
  });

  it('may be empty', () => expect(parse('').problems).toEqual([]));
});

describe('the words of a text', () => {
  const { library } = schoolOf({
    'bells/2022-2023.mdx': source(
      `## First {/* #first */}

“Mobile device” means a telephone. {/* #device */}

Ask the DSL or the dsl. {/* #ask */}

The DSL has mobile devices. {/* #again */}

## Second {/* #second */}

Mobile devices stay with DSLs. {/* #there */}
`,
      'effectiveFrom: 2022-09-01\n',
    ),
  });
  const { clauses } = library!.policies[0]!.editions[0]!;
  const { list } = parse('words:\n  - { word: DSL, means: who leads }\n');

  it('are explained where each first stands in a section, and never where they are defined', () => {
    const used = wordsUsed(clauses, list);
    const told = [...used].map(([id, all]) => [id, all.map(({ word }) => word)]);
    expect(Object.fromEntries(told)).toEqual({
      ask: ['DSL'],
      there: ['Mobile device', 'DSL'],
    });
  });

  it('an abbreviation is not a word in small letters', () => {
    const only = clauses.map((clause) => ({ ...clause, text: clause.text.toLowerCase() }));
    expect([...wordsUsed(only, list).values()].flat().some(({ word }) => word === 'DSL')).toBe(
      false,
    );
  });
});
