/**
 * The promises of the page about linking, each with the tests that keep it. A sentence that is
 * not in this table may not be on the page, and a test that is named here has to exist.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/language/sentences.ts';

/** A file under tests/ and the title of a test in it, or what a message says that a test reads there. */
type Kept = readonly [file: string, title: string];

const EVERY_EDIT: Kept = [
  'unit/register/every-edit.test.ts',
  'are named without exception: an error, or a warning for what explains the rule',
];
const STOPS_A_BUILD: Kept = [
  'unit/register/every-edit.test.ts',
  'stop a build, but for notes, sentences for parents and duties, which --strict stops',
];
const OF_A_CLAUSE: Kept = [
  'e2e/features.demo.spec.ts',
  'a renamed and a divided clause keep their old addresses in every later edition',
];
const TOMBSTONE: Kept = [
  'e2e/features.demo.spec.ts',
  'a removed clause leaves a tombstone that says what it said, when it ended and why',
];
const REDACTED: Kept = [
  'unit/cli/redact.test.ts',
  'leaves no trace in any file, and everything else proves itself',
];
const EARLIER_PRINT: Kept = [
  'e2e/codes.spec.ts',
  'the code of an earlier print says what was corrected since, when and why',
];
const PROPOSED: Kept = [
  'e2e/reading.spec.ts',
  'a proposal says that it is not in force: on the page, at every clause, where somebody lands',
];
const NEVER_CURRENT: Kept = [
  'unit/build/build.test.ts',
  'shows its proposals on pages of their own, and never as current, in search or to search engines',
];
const WITHDRAWN: Kept = [
  'e2e/codes.spec.ts',
  'a withdrawn edition can be read, and says since when it does not hold, and why',
];

const PROMISES: Readonly<Record<string, readonly Kept[]>> = {
  'A clause’s name keeps its clause.': [
    ['unit/cli/year.test.ts', 'keeps a renamed clause’s name, and names a new clause by its words'],
    EVERY_EDIT,
  ],
  'Numbers change when clauses are put in or taken out; the name in the address does not.': [
    ['unit/policy/addresses.test.ts', 'published addresses stay as they are'],
    ['unit/demo/comparisons.test.ts', 'names the clauses that changed in themselves'],
  ],
  'It is never given to another clause.': [
    ['fixtures/bad/id-reused/expected.txt', 'an id is never used for another clause'],
  ],
  'A published address does not die.': [
    [
      'unit/policy/lineage.test.ts',
      'keep an anchor in every later edition, at the nearest clause before them that is left',
    ],
    EVERY_EDIT,
  ],
  'When a clause is renamed, divided, joined to another or removed, its old address still leads somewhere: to the new clause, or to a note that says what it said, when it ended and why.':
    [OF_A_CLAUSE, TOMBSTONE, ['unit/policy/lineage.test.ts', 'are followed over several years']],
  'What was published does not change silently.': [
    EVERY_EDIT,
    [
      'unit/register/random-edits.test.ts',
      'cannot be edited unnoticed: a hundred random edits are all caught',
    ],
  ],
  'That goes for the words, their order, bold type and links, and for what is said beside them: dates, approval, minute.':
    [['unit/register/every-edit.test.ts', 'are more than 255, of more than 60 kinds'], EVERY_EDIT],
  'If any of it is not as it was published, the site is not built.': [
    STOPS_A_BUILD,
    ['unit/cli/check.test.ts', 'stops if a published word changed, or if a write was not finished'],
  ],
  'A correction is of typing alone.': [
    ['unit/cli/year.test.ts', 'does not change a rule, whatever is answered'],
  ],
  'It has a day and a reason, and the page shows the old and the new words at their place.': [
    ['unit/cli/year.test.ts', 'corrects a typing error, and keeps the old words in the register'],
    ['e2e/codes.spec.ts', 'a correction shows the old and the new words at their place'],
  ],
  'A fact that was written down wrongly is corrected in the same way.': [
    ['unit/cli/year.test.ts', 'puts a fact right, with its reason in the ledger'],
  ],
  'A rule is changed only by a new edition.': [
    ['unit/cli/year.test.ts', 'does not change a rule, whatever is answered'],
    STOPS_A_BUILD,
  ],
  'Explanations may be amended: notes, sentences for parents, reasons for a change.': [
    ['unit/cli/year.test.ts', 'records what explains a rule once it was changed, and nothing else'],
  ],
  'An amendment has a day and a reason; whoever builds the site is told of every one that is not yet recorded.':
    [
      [
        'unit/cli/year.test.ts',
        'records what explains a rule once it was changed, and nothing else',
      ],
      EVERY_EDIT,
    ],
  'A withdrawn edition can still be read.': [WITHDRAWN],
  'When an edition is withdrawn, its page says from which day it no longer holds, and why.': [
    WITHDRAWN,
    ['unit/cli/year.test.ts', 'ends an edition on a day, with the reason in the ledger'],
  ],
  'A person’s name may be erased on request.': [REDACTED],
  'Then the page says that words were taken out, when and why.': [EARLIER_PRINT, REDACTED],
  'If they were in the text, the older codes of that edition are not known here any more.': [
    [
      'unit/register/known-code.test.ts',
      'are forgotten where words that they were made of were erased',
    ],
  ],
  'Nobody can rewrite the past unnoticed.': [
    [
      'unit/register/earlier-state.test.ts',
      'is not found where any entry before it was altered, replaced or taken out',
    ],
    [
      'unit/register/register-file.test.ts',
      'has no line that can be taken out, cut or altered unnoticed, but for the newest entry as a whole',
    ],
  ],
  'One code, the head of the register, stands for everything published so far.': [
    [
      'unit/register/known-code.test.ts',
      'are those of every register that there was, the newest first',
    ],
  ],
  'It is printed on every paper for a meeting and every sheet to sign.': [
    [
      'e2e/codes.spec.ts',
      'the head is printed on the paper for a meeting and on the sheet to sign',
    ],
  ],
  'With it anyone can see later whether anything before was rewritten.': [
    ['e2e/codes.spec.ts', 'a head is known, now and before'],
    ['unit/register/earlier-state.test.ts', 'is found again in every register that continues it'],
  ],
  'What is not in force says so, at the head of the page and at the clause that you followed a link to: proposals, superseded editions and withdrawn ones.':
    [
      PROPOSED,
      [
        'e2e/features.demo.spec.ts',
        'a superseded edition says so at the clause somebody lands on, and leads to the clause now',
      ],
      WITHDRAWN,
    ],
  'Every pair of editions can be compared, in either direction: …/compare/2022-2023/2026-2027/.': [
    [
      'e2e/comparison.spec.ts',
      'the pair the other way round leads to the same page, with its anchor',
    ],
    [
      'e2e/portable.spec.ts',
      'every link and anchor of the site resolves, from a folder not known at build',
    ],
  ],
  'A proposal has an address so that it can be discussed.': [NEVER_CURRENT],
  'It is marked as a proposal on every clause, it is left out of search, and it never takes the place of the edition in force.':
    [PROPOSED, NEVER_CURRENT, ['e2e/search.demo.spec.ts', 'a proposal is never found']],
  'Its address stays the same if it is adopted.': [
    ['unit/policy/addresses.test.ts', 'published addresses stay as they are'],
    [
      'unit/cli/year.test.ts',
      'asks a person for the date and the minute, and shows what will happen',
    ],
  ],
};

/** The sections of the page that promise something. */
const SECTIONS = ['What we promise', 'How a proposal is treated'];

function sentencesOnThePage(): string[] {
  const page = readFileSync('src/pages/linking.mdx', 'utf8');
  const text = SECTIONS.map((heading) => {
    const [, section = ''] = page.split(`\n## ${heading}\n`);
    const [own = ''] = section.split(/\n(?:## |<h2)/);
    return own.replace(/^- /gm, '').replace(/\*\*|`/g, '');
  }).join('\n');
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());
}

it('every promise on the page is in the table, and the other way round', () => {
  expect(sentencesOnThePage()).toEqual(Object.keys(PROMISES));
});

it.each(Object.entries(PROMISES))('%s', (_, kept) => {
  expect(kept.length).toBeGreaterThan(0);
  for (const [file, title] of kept) {
    const source = readFileSync(`tests/${file}`, 'utf8');
    expect(source).toContain(file.endsWith('.ts') ? `('${title}',` : title);
  }
});
