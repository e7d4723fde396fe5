/** Ids go on with the words of a clause, and only where that is sure. */
import { expect, test } from 'vitest';
import { importing } from './imported.ts';

const file = 'rules.md';
async function twoYears(old: string, now: string) {
  const before = (await importing(old, { file })).edition;
  const used = new Set(before.clauses.map((c) => c.id));
  const { carried, edition } = await importing(now, {
    file,
    edition: '2027-2028',
    before,
    usedIds: used,
  });
  return (text: string) => {
    const i = edition.clauses.findIndex((c) => c.text === text);
    const { from, how, perhapsFrom } = carried.ids[i] ?? {};
    return { from: from?.text, how, perhaps: perhapsFrom?.map((c) => c.text) };
  };
}

test('a heading goes on with its words and not with its letter', async () => {
  const of = await twoYears(
    '# Shed Rules\n\n## Part A: Rake Team\n\nRakes hang on hooks.\n\n## Part B: Hose Team\n\nHoses are rolled up each night.\n\n## Part C: Seed Team\n\nSeeds stay dry in tins.\n',
    '# Shed Rules\n\n## Part A: Rake Team\n\nRakes hang on hooks.\n\n## Part B: Seed Team\n\nSeeds stay dry in tins.\n',
  );
  expect(of('Part B: Seed Team').from).toBe('Part C: Seed Team');
});

test('a clause that could go on from either of two has a new id, and both are named', async () => {
  const of = await twoYears(
    '# Shed Rules\n\nRakes and hoes that are muddy are washed at the tap by Year 3.\n\nRakes and hoes that are broken are taken to the shed by Year 4.\n',
    '# Shed Rules\n\nRakes and hoes are washed at the tap, or taken to the shed.\n',
  );
  const merged = of('Rakes and hoes are washed at the tap, or taken to the shed.');
  expect(merged).toMatchObject({ from: undefined, how: 'unsure' });
  expect(merged.perhaps).toHaveLength(2);
});

test('a line in which only the date is another one goes on', async () => {
  const of = await twoYears(
    '# Shed Rules\n\nRakes hang on hooks.\n\nLast swept: May 24, 2018\n\nSeeds stay dry.\n',
    '# Shed Rules\n\nHoses are rolled.\n\nLast swept: December 9, 2020\n\nTins are shut.\n',
  );
  expect(of('Last swept: December 9, 2020').from).toBe('Last swept: May 24, 2018');
});

test('a clause that goes on with all its words and then says more keeps its id, if no other begins so', async () => {
  const old = '# Shed Rules\n\nRakes hang on hooks.\n\nThe key is with the caretaker.\n';
  const longer = 'The key is with the caretaker. Lent to a parent, it is signed for in the book.';
  const sure = await twoYears(old, `# Shed Rules\n\n${longer}\n\nTins are shut.\n`);
  expect(sure(longer).from).toBe('The key is with the caretaker.');
  const other = 'The key is with the caretaker. On Sundays the church has it.';
  const two = await twoYears(old, `# Shed Rules\n\n${longer}\n\n${other}\n\nTins are shut.\n`);
  expect(two(longer)).not.toMatchObject({ from: 'The key is with the caretaker.' });
});
