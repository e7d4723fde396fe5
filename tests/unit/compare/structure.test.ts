/** What is told of lead-ins, of how clauses stand in the text, and of sentences that change their clause. */
import { describe, expect, it } from 'vitest';
import { compareEditions, toComparisonJson } from '../../../src/compare/index.ts';
import { readForeignText } from '../../../src/policy/foreign-text.ts';

const edition = (source: string, name: string) => ({
  policy: 'pool',
  edition: name,
  ...readForeignText(source, `${name}.md`),
});

function compare(before: string, after: string) {
  const comparison = compareEditions(edition(before, '2025'), edition(after, '2026'));
  const json = toComparisonJson(comparison);
  const said = json.changes.flatMap(({ meanings }) => meanings.map(({ sentence }) => sentence));
  return { ...json, said };
}

describe('a sentence that becomes a lead-in with its items', () => {
  const sentence = '## Pool\n\nRooms must be aired, swept and locked.\n';
  const list = '## Pool\n\nRooms must be:\n\n- aired\n- swept\n- locked\n';

  it('asks what it asked, and so the other way round', () => {
    for (const { said } of [compare(sentence, list), compare(list, sentence)])
      expect(said.join(' ')).not.toMatch(/duty|removed: “must/i);
  });

  it('asks more where an item says something else', () => {
    const { said } = compare(sentence, `${list}- heated\n`);
    expect(said.join(' ')).toContain('New duty: “must be heated”.');
    expect(said.join(' ')).not.toContain('aired”');
  });
});

describe('items by their lead-in', () => {
  const STEMS = (does: string[], leaves: string[]) =>
    `## Pool\n\nLifeguards must:\n\n${does.map((one) => `- ${one}`).join('\n')}\n\nLifeguards must not:\n\n${leaves.map((one) => `- ${one}`).join('\n')}\n`;

  it.each([
    [
      'a new duty',
      STEMS(['count the swimmers'], ['leave the chair']),
      STEMS(['count the swimmers', 'test the water;'], ['leave the chair']),
      'New duty: “must test the water”.',
    ],
    [
      'a new ban',
      STEMS(['count the swimmers'], ['leave the chair']),
      STEMS(['count the swimmers'], ['leave the chair', 'read on duty']),
      'New prohibition: “must not read on duty”.',
    ],
    [
      'a ban that ended',
      STEMS(['count the swimmers'], ['leave the chair', 'read on duty']),
      STEMS(['count the swimmers'], ['leave the chair']),
      'Prohibition removed: “must not read on duty”.',
    ],
    [
      'a ban that became a duty',
      STEMS(['count the swimmers'], ['leave the chair', 'read on duty']),
      STEMS(['count the swimmers', 'read on duty'], ['leave the chair']),
      'Reversed: “must not read on duty” became “must read on duty”.',
    ],
  ])('%s is told in the words of both', (_name, before, after, sentence) => {
    const { said, changes } = compare(before, after);
    expect(said).toContain(sentence);
    expect(changes[0]?.meanings[0]?.class).toBe('force');
  });

  it('names the items of a lead-in of another force', () => {
    const under = (stem: string) =>
      `## Hall\n\nVisitors ${stem}:\n\n- bring food\n- use the piano\n`;
    const { changes } = compare(under('may'), under('must not'));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.meanings.map(({ sentence }) => sentence)).toEqual([
      'Reversed: “may” became “must not”.',
      'Reversed with it: “bring food”, “use the piano”.',
    ]);
  });

  it('says nothing of items with duties of their own, or under a lead-in that asks nothing', () => {
    const { said } = compare(
      '## Boats\n\nOn board:\n\n- oars\n\nStaff must not worry. Their kit:\n\n- a rope\n',
      '## Boats\n\nOn board:\n\n- oars\n- a bailer\n\nStaff must not worry. Their kit:\n\n- a rope\n- a flare\n',
    );
    expect(said.filter((one) => /duty|prohibition/i.test(one))).toEqual([]);
  });
});

describe('items that a lead-in leaves behind', () => {
  const list = (leadIn: string) =>
    `## Pool\n\nThe chair is by the pool.\n\n${leadIn}\n\n- read on duty\n- leave the chair\n\n## Water\n\nThe water is tested at noon.\n`;
  const left = (leadIn: string) =>
    `## Pool\n\nThe chair is by the pool.\n\n- read on duty\n- leave the chair\n\n## Water\n\nThe water is tested at noon.\n\n${leadIn}\n`;

  it('are no longer what it asked', () => {
    const leadIn = 'Lifeguards must not:';
    const { counts, said } = compare(list(leadIn), left(leadIn));
    expect(counts).toMatchObject({ moved: 1, restructured: 2 });
    expect(said).toContain('Prohibition removed: “must not read on duty”.');
    expect(said).toContain('Prohibition removed: “must not leave the chair”.');
  });

  it('are said to hang from something else where it asked nothing', () => {
    const leadIn = 'Old pictures show people who:';
    const { counts, said } = compare(list(leadIn), left(leadIn));
    expect(counts).toMatchObject({ moved: 1, restructured: 1 });
    expect(said).toContain('Structure: now a part of “The chair is by the pool.”.');
  });
});

describe('how a clause stands', () => {
  it.each([
    [
      'a heading that went under another',
      '## A\n\nOne.\n\n## Tides\n\nTwo rise.\n',
      '## A\n\nOne.\n\n### Tides\n\nTwo rise.\n',
      'Structure: now a part of “A”.',
    ],
    [
      'an item that came out',
      '## A\n\nBring:\n\n- rope\n  - hooks\n- tar\n',
      '## A\n\nBring:\n\n- rope\n- hooks\n- tar\n',
      'Structure: no longer a part of another.',
    ],
    [
      'a paragraph that became an item',
      '## A\n\nBring:\n\n- rope\n\nOars lie in the shed by the pier.\n',
      '## A\n\nBring:\n\n- rope\n- Oars lie in the shed by the pier.\n',
      'Structure: a paragraph became an item of a list.',
    ],
    [
      'numbers that became bullets',
      '## A\n\n1. Row\n2. Sail\n3. Swim\n',
      '## A\n\n- Row\n- Sail\n- Swim\n',
      'Structure: a numbered list became a bulleted one.',
    ],
  ])('%s is told once', (_name, before, after, sentence) => {
    const { said, counts } = compare(before, after);
    expect(said).toEqual([sentence]);
    expect(counts).toMatchObject({ added: 0, removed: 0, changed: 0, moved: 0, restructured: 1 });
  });

  it('says nothing of what only went along', () => {
    const { changes } = compare(
      '## A\n\nOne.\n\n## Tides\n\nTwo.\n\n### Ebb\n\nThree.\n',
      '## A\n\nOne.\n\n### Tides\n\nTwo.\n\n#### Ebb\n\nThree.\n',
    );
    expect(changes.map(({ to }) => to)).toEqual([['tides']]);
  });

  it('knows a table that became a list by its words', () => {
    const { counts, said } = compare(
      '## A\n\n| Day | Tide |\n| --- | --- |\n| Monday | high at 6 |\n| Friday | low at 9 |\n',
      '## A\n\n- Monday: high at 6\n- Friday: low at 9\n',
    );
    expect(counts).toMatchObject({ added: 0, removed: 0, restructured: 3 });
    expect(said).toContain('Structure: the table became a list; its column heads went.');
    expect(said).toContain('Structure: a row of a table became an item of a list.');
    expect(said.filter((one) => one.startsWith('Quantity'))).toEqual([]);
  });

  it('knows a list that became a table, and a table that went for good', () => {
    const table = '| Day | Tide |\n| --- | --- |\n| Monday | high at 6 |\n| Friday | low at 9 |\n';
    const came = compare('## A\n\n- Monday: high at 6\n- Friday: low at 9\n', `## A\n\n${table}`);
    expect(came.counts).toMatchObject({ added: 0, removed: 0, restructured: 3 });
    expect(came.said).toContain('Structure: a list became a table; these are its column heads.');
    const went = compare(`## A\n\n${table}\nSails dry.\n`, '## A\n\nSails dry.\n');
    expect(went.counts).toMatchObject({ removed: 3, restructured: 0 });
  });
});

describe('words that are elsewhere now', () => {
  it('tells a sentence that changes its clause as moved, not as a rule that came and went', () => {
    const { said } = compare(
      '## A\n\nOars are dried in the shed before they are hung up. Crews must sign the log book.\n\n## B\n\nSails are folded twice and carried to the loft.\n',
      '## A\n\nOars are dried in the shed before they are hung up.\n\n## B\n\nSails are folded twice and carried to the loft. Crews must sign the log book.\n',
    );
    expect(said.sort()).toEqual([
      'Moved here: “Crews must sign the log book.”',
      'Moved to another clause: “Crews must sign the log book.”',
    ]);
  });

  it('tells a changed footnote as its own change alone', () => {
    const { changes } = compare(
      '## A\n\nIt costs little.[^a] Ask us.[^b]\n\n[^a]: About 4 pounds.\n\n[^b]: At the gate.\n',
      '## A\n\nIt costs little.[^a] Ask us.[^b]\n\n[^a]: About 5 pounds.\n\n[^b]: At the gate.\n',
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]?.meanings[0]).toMatchObject({ class: 'quantity', to: '5 pounds' });
  });
});

describe('tables', () => {
  const table = (...rows: string[]) =>
    `## T\n\n${[rows[0], rows[0]?.replace(/[^|]+/g, ' - '), ...rows.slice(1)].map((row) => `| ${row} |`).join('\n')}\n`;

  it('says once that a column was added, and the cell that changed by itself', () => {
    const { said, changes } = compare(
      table('Day|Opens', 'Monday|9:00', 'Friday|9:30'),
      table('Day|Lane|Opens', 'Monday|two|9:00', 'Friday|one|9:45'),
    );
    expect(said.filter((one) => one.includes('column'))).toEqual(['Table: column “Lane” added.']);
    expect(said).toContain('Quantity: “9:30” became “9:45”.');
    expect(changes).toHaveLength(2);
  });

  it('takes a row about something else for another row, however like its figures are', () => {
    const { said } = compare(
      table(
        'Age|Local|Night',
        'Under 5|1 to 4|None',
        '8 to 11|1 to 10|1 to 8',
        'Sixth form|1 to 20|1 to 15',
      ),
      table(
        'Age|Local|Night',
        'Under 5|1 to 4|None',
        '8 to 11|1 to 10|1 to 8',
        '12 to 14|1 to 12|1 to 10',
      ),
    );
    expect(said.join()).not.toContain('became');
  });

  it('knows a row with another head by the cells that are the same', () => {
    const { said, changes } = compare(
      table('Post|Room|Hours', 'Caretaker|Lodge|8 to 4', 'Cook|Kitchen|9 to 2'),
      table('Post|Room|Hours', 'Site manager|Lodge|8 to 4', 'Cook|Kitchen|9 to 2'),
    );
    expect(changes).toHaveLength(1);
    expect(said.join()).not.toContain('new');
  });

  it('tells columns that change places as such, and a cell that changed with them', () => {
    const { said } = compare(
      table('Day|Opens|Shuts', 'Monday|9:00|17:00', 'Friday|9:30|18:00'),
      table('Day|Shuts|Opens', 'Monday|17:00|9:00', 'Friday|18:00|9:15'),
    );
    expect(said.sort()).toEqual([
      'Quantity: “9:30” became “9:15”.',
      'Table: columns “Opens”, “Shuts” changed places.',
    ]);
  });

  const rows = ['Monday|9:00|15:00|Hall', 'Friday|9:30|16:00|Gym', 'Sunday|10:00|12:00|Hall'];
  const renamed = (one: string, other: string) => `Table: column “${one}” is now “${other}”.`;

  it('knows columns by their cells where several have other heads', () => {
    const { said } = compare(
      table('Day|Starts|Ends|Room', ...rows),
      table('Day|Opens|Shuts|Room', 'Monday|9:00|15:30|Hall', ...rows.slice(1)),
    );
    expect(said.sort()).toEqual([
      'Quantity: “15:00” became “15:30”.',
      renamed('Ends', 'Shuts'),
      renamed('Starts', 'Opens'),
    ]);
  });

  it('tells heads that changed places over cells that stayed from columns that did', () => {
    const { said } = compare(
      table('Day|Starts|Ends|Room', ...rows),
      table('Day|Ends|Starts|Room', ...rows),
    );
    expect(said.sort()).toEqual([renamed('Ends', 'Starts'), renamed('Starts', 'Ends')]);
  });

  it('tells columns that moved under other heads once', () => {
    const { said, changes } = compare(
      table('Day|Starts|Ends', 'Monday|9:00|15:00', 'Friday|9:30|16:00'),
      table('Day|Shuts|Opens', 'Monday|15:00|9:00', 'Friday|16:00|9:30'),
    );
    expect(changes).toHaveLength(1);
    expect(said.sort()).toEqual([
      renamed('Ends', 'Shuts'),
      renamed('Starts', 'Opens'),
      'Table: columns “Opens”, “Shuts” changed places.',
    ]);
  });

  it('does not take columns for the same whose cells are all alike', () => {
    const { said } = compare(
      table('Day|Trips', 'Monday|yes', 'Friday|yes'),
      table('Day|Room|Clubs', 'Monday|Hall|yes', 'Friday|Gym|yes'),
    );
    expect(said).toEqual([
      'Table: column “Trips” removed.',
      'Table: column “Room” added.',
      'Table: column “Clubs” added.',
    ]);
  });
});
