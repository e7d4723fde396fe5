/** What an alignment must say, with the answers written down. */
import { describe, expect, it } from 'vitest';
import { alignClauses } from '../../../src/compare/index.ts';
import type { AlignOptions, ClauseInput } from '../../../src/compare/alignment.ts';
import type { Run } from '../../../src/policy/clause.ts';

const paragraph = (text: string, ...section: string[]): ClauseInput => ({
  text,
  section,
  kind: 'paragraph',
});
const item = (text: string, ...section: string[]): ClauseInput => ({ text, section, kind: 'item' });
const heading = (text: string, ...section: string[]): ClauseInput => ({
  text,
  section,
  kind: 'heading',
});
const named = (id: string, text: string): ClauseInput => ({ id, text, kind: 'paragraph' });

/** `0>1 moved` and the like; unchanged clauses are left out. */
function say(before: ClauseInput[], after: ClauseInput[], options?: AlignOptions): string[] {
  return alignClauses(before, after, options)
    .filter(({ kinds }) => kinds[0] !== 'unchanged')
    .map(({ from, to, kinds }) => `${from.join(',')}>${to.join(',')} ${kinds.join(' ')}`);
}

const LEAD = 'Staff must tell the headteacher when any of these things happen:';
const PHONE = 'A phone that belongs to the school is lost or stolen on a visit.';
const PUPIL = 'A pupil asks to be accepted as a friend on a social network.';
const PRESS = 'A reporter from a newspaper telephones or comes to the gate.';
const LIBRARY = 'The library opens at noon each Friday for parents and carers.';

describe('what did not change', () => {
  it('finds nothing to say of two editions that are the same', () => {
    expect(say([item(PHONE), item(PUPIL)], [item(PHONE), item(PUPIL)])).toEqual([]);
  });

  it('takes one new clause that pushes every number as one insertion', () => {
    const numbered = (texts: string[]): ClauseInput[] =>
      texts.map((text, n) => ({ text, kind: 'paragraph', number: `2.${n + 1}` }));
    expect(say(numbered([PHONE, PUPIL]), numbered([PRESS, PHONE, PUPIL]))).toEqual([
      '>0 added',
      '0>1 renumbered',
      '1>2 renumbered',
    ]);
  });

  it('takes a number typed into the text for a number', () => {
    const typed = (texts: string[]): ClauseInput[] =>
      texts.map((text, n) => ({ text: `${n + 4}.1 ${text}` }));
    expect(say(typed([PHONE, PUPIL]), typed([PRESS, PHONE, PUPIL]))).toEqual([
      '>0 added',
      '0>1 renumbered',
      '1>2 renumbered',
    ]);
  });

  it('does not take a quantity at the start for a number', () => {
    const hours = (n: string): ClauseInput[] => [
      { text: `${n} hours is the most a pupil may wait.` },
    ];
    expect(say(hours('1.5'), hours('2.5'))).toEqual(['0>0 changed']);
  });

  it('distinguishes typing from words', () => {
    const [plain, curly] = [
      'The school\'s "gate" - the old  one',
      'The school’s “gate” – the old one',
    ];
    expect(say([paragraph(plain)], [paragraph(curly)])).toEqual(['0>0 typography']);
  });

  it('distinguishes a link that goes elsewhere, or bold, from words', () => {
    const linked = (href: string): ClauseInput => ({
      text: PHONE,
      runs: [{ text: PHONE, marks: [{ type: 'link', href }] }],
    });
    expect(say([linked('https://one.example')], [linked('https://two.example')])).toEqual([
      '0>0 format',
    ]);
    const bold: Run[] = [{ text: PHONE, marks: [{ type: 'strong' }] }];
    expect(say([{ text: PHONE }], [{ text: PHONE, runs: bold }])).toEqual(['0>0 format']);
  });

  it('does not take a printed reference that follows its clause for a change', () => {
    const see = (number: string): ClauseInput => ({
      text: `See ${number}.`,
      runs: [
        { text: 'See ', marks: [] },
        { text: number, marks: [{ type: 'reference', to: 'gate' }] },
        { text: '.', marks: [] },
      ],
    });
    expect(say([see('5.9')], [see('5.10')])).toEqual(['0>0 typography']);
  });
});

describe('what changed', () => {
  it('takes a clause replaced by an unrelated one as one out and one in', () => {
    expect(
      say([paragraph(PHONE), paragraph(PUPIL)], [paragraph(PHONE), paragraph(LIBRARY)]),
    ).toEqual(['1> removed', '>1 added']);
  });

  it('knows a clause again in another spelling, wherever it now stands', () => {
    const [ours, theirs] = [
      'We organise colour programmes for neighbours.',
      'We organize color programs for neighbors.',
    ];
    expect(
      say(
        [item(ours), item(PHONE), item(PUPIL), item(PRESS)],
        [item(PHONE), item(PUPIL), item(PRESS), item(theirs)],
      ),
    ).toEqual(['0>3 changed moved']);
  });

  it('says rewritten of the same id with under a fifth of the words kept', () => {
    expect(say([named('gate', PHONE)], [named('gate', LIBRARY)])).toEqual(['0>0 rewritten']);
  });

  it('lets a real change stand out of a year in which every "shall" became "must"', () => {
    const before = [PHONE, PUPIL, PRESS].map((text) => paragraph(`Staff shall report it. ${text}`));
    const after = [PHONE, PUPIL.replace('accepted', 'refused'), PRESS].map((text) =>
      paragraph(`Staff must report it. ${text}`),
    );
    expect(say(before, after)).toEqual(['0>0 changed', '1>1 changed', '2>2 changed']);
  });
});

describe('moves', () => {
  it('takes a list reordered as one item moved', () => {
    const before = [paragraph(LEAD), item(PHONE), item(PUPIL), item(PRESS)];
    const after = [paragraph(LEAD), item(PRESS), item(PHONE), item(PUPIL)];
    expect(say(before, after)).toEqual(['3>1 moved']);
  });

  it('shows a small edit inside a move', () => {
    const before = [
      heading('Phones'),
      paragraph(PHONE, 'Phones'),
      paragraph(PUPIL, 'Phones'),
      heading('Newspapers'),
      paragraph(PRESS, 'Newspapers'),
    ];
    const after = [
      heading('Phones'),
      paragraph(PHONE, 'Phones'),
      heading('Newspapers'),
      paragraph(PRESS, 'Newspapers'),
      paragraph(PUPIL.replace('friend', 'follower'), 'Newspapers'),
    ];
    expect(say(before, after)).toEqual(['2>4 changed moved']);
  });

  it('takes a section moved as one move, and not one for each of its clauses', () => {
    const part = (title: string, ...texts: string[]): ClauseInput[] => [
      heading(title),
      ...texts.map((text) => paragraph(text, title)),
    ];
    const [phones, press, books] = [
      part('Phones', PHONE, PUPIL),
      part('Newspapers', PRESS),
      part('Books', LIBRARY, LEAD),
    ];
    expect(say([...phones, ...press, ...books], [...press, ...books, ...phones])).toEqual([
      '0>5 moved',
    ]);
  });

  it('does not take a new heading above old clauses for a move', () => {
    const before = [heading('Phones'), paragraph(PHONE, 'Phones'), paragraph(PUPIL, 'Phones')];
    const after = [
      heading('Phones'),
      paragraph(PHONE, 'Phones'),
      heading('Social networks', 'Phones'),
      paragraph(PUPIL, 'Phones', 'Social networks'),
    ];
    expect(say(before, after)).toEqual(['>2 added']);
  });

  it('takes a clause that stands in the list of the clause above it as moved, and nothing else', () => {
    const deeper = (text: string): ClauseInput => ({ ...item(text), depth: 2 });
    const before = [item(LEAD), deeper(PHONE), deeper(PUPIL), item(PRESS), item(LIBRARY)];
    const after = [item(LEAD), deeper(PHONE), item(PRESS), deeper(PUPIL), item(LIBRARY)];
    const hanging = (clauses: ClauseInput[]): ClauseInput[] =>
      clauses.map((clause) => ({
        ...clause,
        id: clause.text,
        named: false,
        parent: clause.depth === 2 ? LEAD : null,
      }));
    expect(say(hanging(before), hanging(after))).toEqual(['3>2 moved']);
  });

  it('takes a lead-in that left its list behind as moved, and its items as what hangs from another', () => {
    const [must, mustNot] = [paragraph('Staff must:'), paragraph('Staff must not, on any day:')];
    const before = [
      must,
      item(PHONE),
      item(PUPIL),
      mustNot,
      item(PRESS),
      item(LEAD),
      paragraph(LIBRARY),
    ];
    const after = [
      must,
      item(PHONE),
      item(PUPIL),
      item(PRESS),
      item(LEAD),
      paragraph(LIBRARY),
      mustNot,
    ];
    /** Each item hangs from the lead-in above it. */
    const hanging = (clauses: ClauseInput[]): ClauseInput[] => {
      let above: string | null = null;
      return clauses.map((clause) => {
        if (clause.kind === 'paragraph') above = clause.text;
        const parent = clause.kind === 'paragraph' ? null : above;
        return { ...clause, id: clause.text, named: false, parent };
      });
    };
    expect(say(hanging(before), hanging(after))).toEqual([
      '4>3 restructured',
      '5>4 restructured',
      '3>6 moved',
    ]);
  });

  it('knows near twins that swap places', () => {
    const twin = (stage: string): ClauseInput =>
      paragraph(`Pupils in Key Stage ${stage} may bring a book of their own to school.`);
    expect(say([twin('1'), twin('2')], [twin('2'), twin('1')])).toEqual(['1>0 moved']);
  });
});

describe('texts that repeat', () => {
  const SAME = 'The headteacher decides.';
  const under = (title: string): ClauseInput[] => [heading(title), paragraph(SAME, title)];

  it('knows which of three equal sentences under three headings was taken out', () => {
    const before = [...under('Trips'), ...under('Phones'), ...under('Books')];
    const after = [...under('Trips'), heading('Phones'), ...under('Books')];
    expect(say(before, after)).toEqual(['3> removed']);
  });

  it('knows a repeated lead-in by what it leads in', () => {
    const mustNot = (id: string): ClauseInput => ({
      ...paragraph('Staff must not:'),
      id,
      named: false,
    });
    const under = (parent: string, text: string): ClauseInput => ({ ...item(text), parent });
    const before = [
      paragraph(LEAD),
      mustNot('a'),
      under('a', PHONE),
      under('a', PUPIL),
      mustNot('b'),
      under('b', PRESS),
    ];
    const after = [
      paragraph(LEAD),
      mustNot('b'),
      under('b', PRESS),
      mustNot('a'),
      under('a', PHONE),
      under('a', PUPIL),
    ];
    expect(say(before, after)).toEqual(['4>1 moved']);
  });

  it('knows it without headings too, by the clauses around it', () => {
    const before = [PHONE, SAME, PUPIL, SAME, PRESS, SAME].map((text) => ({ text }));
    const after = [PHONE, SAME, PUPIL, PRESS, SAME].map((text) => ({ text }));
    expect(say(before, after)).toEqual(['3> removed']);
  });

  it('prefers the edited sentence at its place to an equal one in a new section', () => {
    const chapter = 'In this chapter of our policy the words in bold type mean:';
    const before = [
      paragraph(chapter, 'Phones'),
      paragraph(PHONE, 'Phones'),
      paragraph(chapter, 'Gate'),
      paragraph(PRESS, 'Gate'),
    ];
    const after = [
      paragraph(chapter, 'Library'),
      paragraph(LIBRARY, 'Library'),
      paragraph(chapter, 'Phones'),
      paragraph(PHONE, 'Phones'),
      paragraph(chapter.replace('chapter', 'part'), 'Gate'),
      paragraph(PRESS, 'Gate'),
    ];
    expect(say(before, after)).toEqual(['>0 added', '>1 added', '2>4 changed']);
  });

  it('distinguishes sibling boilerplate by the word that differs', () => {
    const officer = (who: string): ClauseInput =>
      item(`The ${who} officer answers questions about it.`);
    const before = ['safety', 'library', 'sports'].map(officer);
    const after = ['safety', 'sports', 'music'].map(officer);
    expect(say(before, after)).toEqual(['1> removed', '>2 added']);
  });

  it('keeps headings to headings', () => {
    const before = [heading('Macros'), paragraph(PHONE, 'Macros')];
    const after = [
      heading('Attribute macros'),
      paragraph(PUPIL, 'Attribute macros'),
      heading('Macros'),
      paragraph(PHONE, 'Macros'),
    ];
    expect(say(before, after)).toEqual(['>0 added', '>1 added']);
  });

  it('follows a heading that was completely reworded by the clauses under it', () => {
    const part = (title: string): ClauseInput[] => [
      heading(title),
      paragraph(PHONE, title),
      paragraph(PUPIL, title),
    ];
    expect(say(part('Miscellaneous'), part('Losses and strangers'))).toEqual(['0>0 rewritten']);
  });
});

describe('splits and merges', () => {
  const WHOLE = `${PHONE} ${PUPIL}`;

  it('knows a split and a merge', () => {
    expect(say([paragraph(WHOLE)], [paragraph(PHONE), paragraph(PUPIL)])).toEqual(['0>0,1 split']);
    expect(say([paragraph(PHONE), paragraph(PUPIL)], [paragraph(WHOLE)])).toEqual(['0,1>0 merged']);
  });

  it('knows a split whose halves were rewritten', () => {
    const halves = [
      paragraph(
        'A phone that belongs to the school is lost, damaged or stolen on a visit or a trip.',
      ),
      paragraph('Any pupil, past or present, asks to be accepted as a friend on a social network.'),
    ];
    expect(say([paragraph(WHOLE), paragraph(PRESS)], [...halves, paragraph(PRESS)])).toEqual([
      '0>0,1 split changed',
    ]);
  });

  it('knows a short clause that was joined to the end of a rewritten one', () => {
    const before = [paragraph(PHONE), item('bullying of any kind'), paragraph(PRESS)];
    const joined = PHONE.replace('is lost or stolen', 'breaks, is lost or stolen or given away');
    const after = [paragraph(`${joined} No bullying of any sort.`), paragraph(PRESS)];
    expect(say(before, after)).toEqual(['0,1>0 merged changed']);
  });

  it('does not count the same words for two clauses', () => {
    const [abuse, threat] = [
      item('is abusive toward any individual or group;'),
      item('threatens any individual or group;'),
    ];
    const joined = item('is abusive toward any individual or group; is false or misleading;');
    const before = [abuse, item('is false or misleading;'), threat, paragraph(PRESS)];
    expect(say(before, [joined, paragraph(PRESS)])).toEqual(['0,1>0 merged', '2> removed']);
  });

  it('claims none for a new clause that only speaks of the same thing', () => {
    const fresh = paragraph('The school insures every phone that it lends.');
    expect(say([paragraph(WHOLE)], [paragraph(WHOLE), fresh])).toEqual(['>1 added']);
  });
});

describe('a sentence that moves', () => {
  const LATE = 'Staff must tell the office by 9:00.';
  const [TIES, BAGS] = ['Ties are worn.', 'Bags are kept in lockers.'];

  it('does not pair two short clauses by the sentence that went from one to the other', () => {
    const before = [paragraph(`${TIES} ${LATE}`), paragraph(PRESS), paragraph(BAGS)];
    const after = [paragraph(TIES), paragraph(PRESS), paragraph(`${BAGS} ${LATE}`)];
    expect(say(before, after)).toEqual(['0>0 changed', '2>2 changed']);
    expect(say(after, before)).toEqual(['0>0 changed', '2>2 changed']);
    const beside = (side: ClauseInput[]): ClauseInput[] => side.filter((_, n) => n !== 1);
    expect(say(beside(before), beside(after))).toEqual(['0>0 changed', '1>1 changed']);
    expect(say(beside(after), beside(before))).toEqual(['0>0 changed', '1>1 changed']);
  });

  it('leaves a split a split where no clause gained the sentence', () => {
    const after = [paragraph(TIES), paragraph(LATE), paragraph(BAGS)];
    expect(say([paragraph(`${TIES} ${LATE}`), paragraph(BAGS)], after)).toEqual(['0>0,1 split']);
  });
});

describe('tables', () => {
  const row = (...cells: string[]): ClauseInput => ({
    text: cells.join(' | '),
    kind: 'row',
    cells: cells.map((text) => [{ text, marks: [] }]),
  });

  it('pairs rows by their first cell, then by likeness', () => {
    const before = [row('P1', 'Complete outage'), row('P2', 'Slow service for many')];
    const after = [
      row('P0', 'Danger to life'),
      row('P1', 'No service at all'),
      row('P2', 'Slow service'),
    ];
    expect(say(before, after)).toEqual(['>0 added', '0>1 changed', '1>2 changed']);
  });
});

describe('ids and lineage', () => {
  it('keeps equal ids together whatever their texts, and follows a text whose id vanished', () => {
    const before = [named('phone', PHONE), named('pupil', PUPIL)];
    const after = [named('phone', LIBRARY), named('friend', PUPIL)];
    expect(say(before, after)).toEqual(['0>0 rewritten', '1>1 renamed']);
  });

  it('takes a suggested id for no id', () => {
    const suggested = (id: string, text: string): ClauseInput => ({
      ...named(id, text),
      named: false,
    });
    expect(say([named('phone', PHONE)], [suggested('a-phone-that-belongs', PHONE)])).toEqual([]);
  });

  it('lets declared lineage win over the texts', () => {
    const before = [named('phone', PHONE), named('pupil', PUPIL)];
    const after = [named('phones', LIBRARY), named('friend', PUPIL)];
    const lineage = { phone: { to: ['phones'] }, pupil: { to: [], why: 'No longer needed.' } };
    expect(say(before, after, { lineage })).toEqual([
      '0>0 rewritten renamed',
      '1> removed',
      '>1 added',
    ]);
    const merged = { phone: { to: ['friend'] }, pupil: { to: ['friend'] } };
    expect(say(before, after.slice(1), { lineage: merged })).toEqual(['0,1>0 merged changed']);
  });
});

describe('a split whose second half was rewritten', () => {
  const WHOLE =
    'Visitors sign the book at the office, and wear a yellow badge until they leave the building.';
  const FIRST = 'Visitors sign the book at the office.';

  it('is a split where the half stands beside the other and has a good part of what was lost', () => {
    const second = 'They wear a badge on a string until they leave our grounds.';
    expect(
      say(
        [paragraph(WHOLE), paragraph(PHONE)],
        [paragraph(FIRST), paragraph(second), paragraph(PHONE)],
      ),
    ).toEqual(['0>0,1 split changed']);
  });

  it('is a new clause where it says something else', () => {
    const other = 'Each of them waits by the door until a teacher comes.';
    expect(
      say(
        [paragraph(WHOLE), paragraph(PHONE)],
        [paragraph(FIRST), paragraph(other), paragraph(PHONE)],
      ),
    ).toEqual(['0>0 changed', '>1 added']);
  });
});
