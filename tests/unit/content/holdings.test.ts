/** Where the documents are that a policy names, and the clerk's list of them. */
import { expect, it } from 'vitest';
import { documentsInWords, documentsNamed } from '../../../src/cli/documents-named.ts';
import { mentionsIn, type Holdings } from '../../../src/content/holdings.ts';
import { parseWords } from '../../../src/content/words-file.ts';
import { editionView } from '../../../src/site/edition-view.ts';
import { strings } from '../../../src/strings/strings.ts';
import { schoolOf, source } from '../policy/read.ts';

const TODAY = '2025-03-01';
const from = (more = '') => `effectiveFrom: 2022-09-01\n${more}`;
const titled = (title: string, more = '') =>
  source('Be kind. {/* #kind */}\n', from(more)).replace('House Rules', title);

const { library } = schoolOf({
  'behaviour/2022-2023.mdx': titled('Behaviour Policy'),
  'online-safety/2022-2023.mdx': titled(
    'Online Safety and Mobile Phones Policy',
    'nextReview: Autumn 2023\n',
  ),
  'trips/2022-2023.mdx': titled('Trips Policy', 'withdrawnOn: 2024-01-01\n').replace(
    'status: adopted',
    'status: withdrawn',
  ),
  'conduct/2022-2023.mdx': titled('Staff Conduct'),
  'house-rules/2022-2023.mdx': source(
    `Follow the behaviour policy. {/* #one */}

Follow our online safety policy. {/* #two */}

The trips policy and this policy apply. {/* #three */}

Sign the acceptable use agreement. {/* #four */}

Start disciplinary procedures; use the grievance procedure. {/* #five */}

Read the [Behaviour Policy](/behaviour/). {/* #six */}

See the house rules policy. {/* #seven */}
`,
    from(),
  ),
});
const policies = library!.policies;
const house = policies.find(({ slug }) => slug === 'house-rules')!;
const edition = house.editions[0]!;
const { list } = parseWords(
  'documents:\n  - { name: acceptable use agreement, elsewhere: the school office }\n  - { name: disciplinary procedure, policy: conduct }\n',
  'words.yaml',
  new Set(policies.map(({ slug }) => slug)),
);
const holdings: Holdings = { policies, list, required: null };

it('each is found: a policy, held elsewhere, or not here; never the policy itself', () =>
  expect(
    mentionsIn(edition.clauses, 'house-rules', holdings).map(({ clause, words, held }) => [
      clause.id,
      words,
      held.kind === 'policy' ? held.policy.slug : held.kind,
    ]),
  ).toEqual([
    ['one', 'behaviour policy', 'behaviour'],
    ['two', 'online safety policy', 'online-safety'],
    ['three', 'trips policy', 'trips'],
    ['four', 'acceptable use agreement', 'elsewhere'],
    ['five', 'disciplinary procedures', 'conduct'],
    ['five', 'grievance procedure', 'not-here'],
    ['six', 'Behaviour Policy', 'behaviour'],
  ]));

it('the margin leads there, warns of what is overdue or over, and leaves alone what is a link in date', () => {
  const view = editionView(
    house,
    edition,
    'house-rules/',
    { policies, today: TODAY },
    [],
    strings(),
    undefined,
    undefined,
    undefined,
    holdings,
  );
  const margins = Object.fromEntries(view.clauses.map(({ id, margin }) => [id, margin.join('')]));
  expect(margins).toEqual({
    one: '<p>Names the <a href="../behaviour/">Behaviour Policy</a></p>',
    two: '<p>Names the <a href="../online-safety/">Online Safety and Mobile Phones Policy</a> <b class="doubt">review overdue</b></p>',
    three:
      '<p>Names the <a href="../trips/">Trips Policy</a> <b class="doubt">not in force</b></p>',
    four: '<p>“acceptable use agreement”: held elsewhere (the school office)</p>',
    five: '<p>Names the <a href="../conduct/">Staff Conduct</a></p><p>“grievance procedure”: named, not here</p>',
    six: '',
    seven: '',
  });
});

it('the clerk has a list, what has to be looked at first', () => {
  const documents = documentsNamed([house], holdings, TODAY);
  expect(documents.map(({ doubt }) => doubt).filter(Boolean)).toEqual(['overdue', 'not-in-force']);
  const lines = documentsInWords(documents).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'Documents that the texts in force name:',
    '  named, and not in force:',
    '    “trips policy” (trips)  house-rules#three',
  ]);
  expect(lines.at(-1)).toContain('words.yaml');
  expect(documentsInWords([])).toBe('');
});
