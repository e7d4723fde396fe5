/** Who has to do what: computed from a text's words, corrected by its author. */
import { expect, it } from 'vitest';
import { dutiesOf } from '../../../src/policy/duties.ts';
import type { DutyEntry } from '../../../src/policy/clause-entries.ts';
import { parseEdition } from '../../../src/policy/edition.ts';

function clausesOf(body: string) {
  const source = `---\ntitle: Rules\nstatus: adopted\n---\n\n${body}`;
  const { edition } = parseEdition({ policy: 'rules', edition: '2026-2027', file: 'f', source });
  return edition!.clauses;
}

/** One line for each duty: force, roles, clause, words of duty. */
const told = (body: string, corrections: Record<string, DutyEntry> = {}) =>
  dutiesOf(clausesOf(body), corrections).map(
    (d) => `${d.force} ${d.roles.join('+') || 'nobody'}: ${d.clause.id} “${d.evidence}”`,
  );

it('gives a list item the role and the force of its lead-in', () => {
  const text = `### The Headteacher will: {/* #will */}

- keep the log {/* #log */}
- tell parents. Staff must not tell them first. {/* #tell */}

Staff must not: {/* #not */}

1. shout {/* #shout */}
   - at a pupil {/* #pupil */}
`;
  expect(told(text)).toEqual([
    'must headteacher: log “will”',
    'must headteacher: tell “will”',
    'must-not staff: tell “must not”',
    'must-not staff: shout “must not”',
    'must-not staff: pupil “must not”',
  ]);
});

it('does not list a lead-in besides its items, but lists what it requires by itself', () => {
  const text = `Staff must be kind. Staff must: {/* #lead */}

- listen {/* #listen */}
`;
  expect(told(text)).toEqual(['must staff: lead “must”', 'must staff: listen “must”']);
});

it('carries the subject on to a second verb', () => {
  const text = 'Staff may post pictures but must not name a child. {/* #post */}';
  expect(told(text)).toEqual(['may staff: post “may”', 'must-not staff: post “must not”']);
});

it('joins sentences that require the same of the same people', () => {
  const text = 'Staff must log off. Staff must also lock the room. {/* #leave */}';
  const [duty, ...others] = dutiesOf(clausesOf(text));
  expect(others).toEqual([]);
  expect(duty!.sentence).toBe('Staff must log off. Staff must also lock the room.');
});

it('names nobody if the words name nobody', () => {
  expect(told('Phones must be switched off. {/* #phones */}')).toEqual([
    'must nobody: phones “must”',
  ]);
});

const ASKED = 'Phones must be off. Staff may keep theirs. {/* #phones */}';

it.each<[string, DutyEntry, string[]]>([
  [
    'other roles',
    { binds: ['staff', 'volunteers'], force: undefined },
    ['must staff+volunteers: phones “must”', 'may staff+volunteers: phones “may”'],
  ],
  ['one of its forces', { binds: undefined, force: 'may' }, ['may staff: phones “may”']],
  [
    'a force that its words do not have',
    { binds: undefined, force: 'should' },
    ['should staff: phones “”'],
  ],
  ['no force', { binds: undefined, force: 'none' }, []],
])('lets the author give a clause %s', (_what, entry, expected) => {
  expect(told(ASKED, { phones: entry })).toEqual(expected);
});

it('says for each duty whether it was corrected', () => {
  const entry: DutyEntry = { binds: ['staff'], force: undefined };
  const duties = dutiesOf(clausesOf(`${ASKED}\n\nStaff must sign in. {/* #sign */}`), {
    phones: entry,
  });
  expect(duties.map((d) => d.corrected)).toEqual([true, true, false]);
});
