/**
 * Edits of every kind to published editions: none passes in silence. What makes a rule stops
 * a build; what explains one is named until the ledger has it.
 */
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/build/check-content.ts';
import { buildLibrary, type ContentFiles } from '../../../src/content/build-library.ts';
import { emptyRegister } from '../../../src/content/register/register.ts';
import { sealEditions } from '../../../src/content/register/seal.ts';

const OLD = 'bells/2024-2025.mdx';
const NEW = 'bells/2025-2026.mdx';

const old = `---
title: Bells Policy
status: adopted
lastReviewed: Autumn 2024
nextReview: Autumn 2025
approvedBy: Governing Body
approvedOn: 2024-09-10
minute: "3/24"
effectiveFrom: 2024-09-16
---

## Ringing {/* #ringing */}

Staff must ring the bell at nine. {/* #ring */}

Pupils may ring it on Fridays. {/* #fridays */}

Nobody may ring it at night. {/* #night */}
`;

const current = `---
title: Bells Policy
status: adopted
summary: When the bell is rung.
lastReviewed: Autumn 2025
nextReview: Autumn 2026
approvedBy: Governing Body
approvedOn: 2025-09-09
minute: "4/25"
effectiveFrom: 2025-09-15
effectiveTo: 2027-08-31
owner: School Business Manager
audience: [staff, parents]
origin: Written by the school.
supersedes: 2024-2025
numbering: The numbers are the school’s own.
changes:
  night: { kind: substantive, why: Nobody did. }
  weekdays: { kind: substantive, why: They asked. }
  ring: { kind: substantive, why: Lessons begin earlier., staff: Come earlier. }
  intro: { kind: editorial, why: A sentence to begin with. }
  quoted: { kind: editorial, why: Quoted from the handbook. }
  strict: { kind: substantive, why: Asked for by parents. }
  repairs: { kind: editorial, why: Written down at last. }
  office: { kind: editorial, why: Written down at last. }
  caretaker: { kind: editorial, why: Written down at last. }
  head: { kind: editorial, why: Written down at last. }
  times: { kind: editorial, why: Written down at last. }
  morning: { kind: editorial, why: Written down at last. }
  evening: { kind: editorial, why: Written down at last. }
  source: { kind: editorial, why: Written down at last. }
  times-of-ringing: { kind: editorial, why: Written down at last. }
lineage:
  fridays: weekdays
  night: { to: none, why: Nobody did. }
parents:
  weekdays: Your child may ring the bell.
duties:
  weekdays: { binds: [students], force: may }
---

## Ringing {/* #ringing */}

This is about the **old** bell, the *new* one and \`bell.txt\`.[^handbook] {/* #intro */}

Staff must ring the bell at half past eight, see [below](#strict) or <Ref to="strict" />. {/* #ring */}

Pupils may ring it on weekdays. {/* #weekdays 9.1 */}

<Note>
The bell hangs in the hall, see [the plan](https://plan.example.org/).
</Note>

> The bell was given in 1902. {/* #quoted */}

Nobody may ring it at all\\
between twelve and one, as [the town](https://town.example.org/) asks. {/* #strict */}

### Repairs {/* #repairs */}

- Tell the office. {/* #office */}
  - The office tells the caretaker. {/* #caretaker */}
- Tell the head. {/* #head */}

## Times {/* #times */}

| Day | Rung at {/* #times-of-ringing */} |
| --- | :-- |
| Morning | 8:30 {/* #morning */} |
| Evening | 15:30 {/* #evening */} |

[^handbook]: The handbook of 1998. {/* #source */}
`;

const SCHOOL = 'name: Hill School\ntimeZone: Europe/London\n';
const contentWith = (files: Record<string, string>): ContentFiles => ({
  root: 'content',
  files: new Map(Object.entries({ 'school.yaml': SCHOOL, ...files })),
});
const content = contentWith({ [OLD]: old, [NEW]: current });
const register = sealEditions(
  emptyRegister,
  buildLibrary(content).policies.flatMap((p) => p.editions),
  '2025-09-20',
);
const problemsOf = (files: Record<string, string>) =>
  checkFiles(contentWith({ [OLD]: old, [NEW]: current, ...files }), register, {
    today: () => '2025-10-01',
  }).problems;

interface Edit {
  kind: string;
  what: string;
  text: string;
}

const edits: Edit[] = [];
const edit = (kind: string, what: string, text: string) => {
  if (text === current) throw new Error(`“${kind}” changes nothing at “${what}”`);
  edits.push({ kind, what, text });
};
const replace = (kind: string, was: string, is: string) => {
  if (!current.includes(was)) throw new Error(`“${was}” is not in the file`);
  edit(
    kind,
    was,
    current.replace(was, () => is),
  );
};

const [, frontMatter = '', body = ''] = current.split(/^---$/m);
const inFront = (was: string, is: string) => `---${frontMatter.replace(was, () => is)}---${body}`;

// Facts: every field changed, taken out, and written in another way that means something else.
const facts =
  /^(summary|lastReviewed|nextReview|approvedBy|approvedOn|minute|effectiveFrom|effectiveTo|owner|audience|origin|supersedes|numbering): .*$/gm;
const OTHER: Record<string, string[]> = {
  summary: ['When it is not rung.'],
  lastReviewed: ['Summer 2025', 'September 2025'],
  nextReview: ['Autumn 2036', '2026-09-01'],
  approvedBy: ['Headteacher', 'governing body'],
  approvedOn: ['2025-07-01', '2024-09-09'],
  minute: ['"1/25"', '"4/25a"'],
  effectiveFrom: ['2025-09-16', '2025-09-14'],
  effectiveTo: ['2028-08-31', '2026-08-31'],
  owner: ['Caretaker'],
  audience: ['[governors]', '[parents, staff]', '[staff]'],
  origin: ['Written by the town.'],
  supersedes: ['2023-2024'],
  numbering: ['The numbers are ours.'],
};
for (const { 0: line, 1: field = '' } of frontMatter.matchAll(facts)) {
  for (const value of OTHER[field] ?? [])
    edit(`fact changed: ${field}`, value, inFront(line, `${field}: ${value}`));
  edit(`fact taken out: ${field}`, line, inFront(`${line}\n`, ''));
}
edit('fact changed: title', 'title', inFront('title: Bells', 'title: Ringing'));
for (const [field, value] of [
  ['proposedOn', '2025-09-01'],
  ['withdrawnOn', '2025-09-30'],
  ['unchangedFrom', '2024-2025'],
])
  edit(`fact added: ${field}`, String(value), inFront('summary:', `${field}: ${value}\nsummary:`));
edit('status: draft', 'draft', inFront('status: adopted', 'status: draft'));
edit('status: withdrawn', 'withdrawn', inFront('status: adopted', 'status: withdrawn'));

// Words: each clause's first line in turn.
const clauseLines = body.split('\n').filter((line) => line.includes('{/* #'));
for (const line of clauseLines) {
  const words = line.replace(/\{\/\*.*?\*\/\}|\]\([^)]*\)|`[^`]*`|<[^>]*>|\[\^[^\]]*\]:?/g, (m) =>
    ' '.repeat(m.length),
  );
  const found = [...words.matchAll(/\p{L}{3,}/gu)].at(-1);
  if (!found) continue;
  const { index, 0: word } = found;
  const put = (text: string) =>
    current.replace(line, () => line.slice(0, index) + text + line.slice(index + word.length));
  edit('another word', line, put('zebra'));
  edit('a word more', line, put(`${word} perhaps`));
  edit('a letter less', line, put(word.slice(1)));
  edit(
    'other capitals',
    line,
    put(word.toUpperCase() === word ? word.toLowerCase() : word.toUpperCase()),
  );
  edit('a comma', line, put(`${word},`));
  edit('struck through', line, put(`~~${word}~~`));
  edit('made bold', line, put(`**${word}**`));
  edit('made italic', line, put(`*${word}*`));
  edit('made a link', line, put(`[${word}](https://elsewhere.example.org/)`));
  edit(
    'another id',
    line,
    current.replace(line, () => line.replace(/#([\w-]+)/, '#$1-x')),
  );
  edit(
    'another number',
    line,
    current.replace(line, () => line.replace(/(\{\/\* #[\w-]+).*? \*/, '$1 77 *')),
  );
  edit(
    'clause commented out',
    line,
    current.replace(line, () => line.replace(/^(\s*[#>|-]* ?)(.*?)( \{\/\*)/, '$1$3')),
  );
}
// Marks, targets, references.
replace('bold taken off', '**old**', 'old');
replace('bold moved', '**old** bell', 'old **bell**');
replace('bold made italic', '**old**', '*old*');
replace('italic taken off', '*new*', 'new');
replace('code taken off', '`bell.txt`', 'bell.txt');
replace('code changed', '`bell.txt`', '`bell.pdf`');
replace('link’s target', 'https://town.example.org/', 'https://town.example.com/');
replace('link taken off', '[the town](https://town.example.org/)', 'the town');
replace(
  'link grown',
  '[the town](https://town.example.org/) asks',
  '[the town asks](https://town.example.org/)',
);
replace('cross-reference led elsewhere', '(#strict)', '(#weekdays)');
replace('cross-reference taken off', '[below](#strict)', 'below');
replace('reference led elsewhere', '<Ref to="strict" />', '<Ref to="weekdays" />');
replace('reference written out', '<Ref to="strict" />', '1.4');
replace('footnote taken off', '[^handbook] {', ' {');
replace('line break taken out', 'all\\\n', 'all\n');
replace('line break put in', 'Staff must', 'Staff\\\nmust');
// Order, nesting, form.
replace('items nested', '- Tell the head.', '  - Tell the head.');
replace('items unnested', '  - The office', '- The office');
replace('bullets made numbers', '- Tell the office', '1. Tell the office');
replace('heading’s level', '### Repairs', '## Repairs');
replace('heading’s level', '## Times', '### Times');
replace('heading made a paragraph', '### Repairs', 'Repairs');
replace('paragraph made a heading', 'Pupils may ring', '### Pupils may ring');
replace('paragraph made an item', 'Pupils may ring', '- Pupils may ring');
replace('paragraph made a quotation', 'Pupils may ring', '> Pupils may ring');
replace('quotation made a paragraph', '> The bell', 'The bell');
replace('quotation joined', '#quoted */}\n\nNobody', '#quoted */}\n>\n> Nobody');
replace('table’s alignment', '| --- | :-- |', '| --- | --: |');
replace(
  'rows swapped',
  '| Morning | 8:30 {/* #morning */} |\n| Evening | 15:30 {/* #evening */} |',
  '| Evening | 15:30 {/* #evening */} |\n| Morning | 8:30 {/* #morning */} |',
);
replace('cells swapped', '| Morning | 8:30 {', '| 8:30 | Morning {');
replace('a cell more', '| Morning | 8:30 {', '| Morning | 8:30 | daily {');
replace('cells joined', '| Morning | 8:30 {', '| Morning 8:30 | {');
replace(
  'table divided',
  '#morning */} |\n',
  '#morning */} |\n\n| Day | Rung at |\n| --- | :-- |\n',
);
replace('clause added', '### Repairs', 'Nobody may sing. {/* #sing */}\n\n### Repairs');
replace('clause added without an id', '### Repairs', 'Nobody may sing.\n\n### Repairs');
replace('clause divided', 'weekdays. {/*', 'weekdays.\n\nAlso today. {/*');
replace('section moved', '## Times {/* #times */}\n', '');
replace('item taken out', '- Tell the head. {/* #head */}\n', '');
replace(
  'paragraphs swapped',
  'Pupils may ring it on weekdays. {/* #weekdays 9.1 */}',
  '> x {/* #x */}',
);
replace('ids swapped', '{/* #office */}', '{/* #head */}');
// What explains the rule.
replace('reason changed', 'Lessons begin earlier.', 'The governors wished it.');
replace('reason’s kind changed', 'ring: { kind: substantive', 'ring: { kind: editorial');
replace('meaning for staff changed', 'staff: Come earlier.', 'staff: Come later.');
replace('meaning for staff taken out', ', staff: Come earlier.', '');
replace('reason taken out', '  source: { kind: editorial, why: Written down at last. }\n', '');
replace('reason added', 'changes:\n', 'changes:\n  ringing: { kind: editorial, why: None. }\n');
replace('lineage led elsewhere', 'fridays: weekdays', 'fridays: ring');
replace('lineage’s reason changed', 'why: Nobody did.', 'why: It was loud.');
replace(
  'sentence for parents changed',
  'Your child may ring the bell.',
  'Your child must ring the bell.',
);
replace(
  'sentence for parents taken out',
  'parents:\n  weekdays: Your child may ring the bell.\n',
  '',
);
replace(
  'sentence for parents added',
  '  weekdays: Your child may',
  '  ring: We ring it early.\n  weekdays: Your child may',
);
replace('duty’s person changed', 'binds: [students]', 'binds: [staff]');
replace('duty’s force changed', 'force: may', 'force: must');
replace('duties taken out', 'duties:\n  weekdays: { binds: [students], force: may }\n', '');
replace('note changed', 'The bell hangs in the hall', 'This rule no longer holds');
replace('note’s link changed', 'https://plan.example.org/', 'https://plan.example.com/');
replace('note made bold', 'hangs in the hall', 'hangs **in the hall**');
replace(
  'note taken out',
  '<Note>\nThe bell hangs in the hall, see [the plan](https://plan.example.org/).\n</Note>\n',
  '',
);
replace('note added', '> The bell was', '<Note>\nNot true.\n</Note>\n\n> The bell was');
replace('note moved', '<Note>\nThe bell hangs', 'x {/* #y */}\n\n<Note>\nThe bell hangs');

/** What may change without a word: none of it can be seen by a reader. */
const UNSEEN: [string, string, string][] = [
  ['white space', 'Staff must ring', 'Staff  must\nring'],
  ['a remark in the front matter', 'status: adopted', 'status: adopted   # as minuted'],
  ['quotation marks in YAML', 'owner: School Business Manager', 'owner: "School Business Manager"'],
  [
    'another sign for a bullet',
    '- Tell the office. {/* #office */}\n  - The office tells the caretaker. {/* #caretaker */}\n- Tell',
    '* Tell the office. {/* #office */}\n  - The office tells the caretaker. {/* #caretaker */}\n* Tell',
  ],
  ['another sign for italics', '*new*', '_new_'],
  ['another sign for bold', '**old**', '__old__'],
  ['spaces in a table', '| Morning | 8:30', '|  Morning   |   8:30'],
];

describe('edits to published editions', () => {
  it('are more than 255, of more than 60 kinds', () => {
    expect(new Set(edits.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(60);
    expect(edits.length).toBeGreaterThanOrEqual(255);
  });

  it('start from content with nothing wrong', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('are named without exception: an error, or a warning for what explains the rule', () => {
    const silent = edits.filter(({ text }) => {
      const problems = problemsOf({ [NEW]: text }).filter(
        ({ severity, code }) => severity === 'error' || code === 'amendment',
      );
      return problems.length === 0;
    });
    expect(silent.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([]);
  });

  it('stop a build, but for notes, sentences for parents and duties, which --strict stops', () => {
    const passing = edits.filter(
      ({ text }) => !problemsOf({ [NEW]: text }).some(({ severity }) => severity === 'error'),
    );
    for (const { kind } of passing) expect(kind).toMatch(/^(?:note|sentence for parents|dut)/);
  });

  it.each(UNSEEN)('say nothing of %s', (_, was, is) => {
    expect(current).toContain(was);
    expect(problemsOf({ [NEW]: current.replace(was, () => is) })).toEqual([]);
  });
});
