/** The behaviours nobody forgives, with their answers written down. */
import { describe, expect, test } from 'vitest';
import { redline, redlineRuns } from '../../../src/compare/redline/redline.ts';
import type { Segment } from '../../../src/compare/redline/segment.ts';
import type { Mark, Run } from '../../../src/policy/clause.ts';

/** `[-removed-]`, `[+added+]`; typing alone in braces; marks that changed in angle brackets. */
function written(segments: readonly Segment[]): string {
  return segments
    .map(({ op, text, typography, was }) => {
      if (op === 'same') return was ? `<${text}>` : text;
      const sign = op === 'delete' ? '-' : '+';
      return typography ? `{${sign}${text}${sign}}` : `[${sign}${text}${sign}]`;
    })
    .join('');
}
const marked = (before: string, after: string): string => written(redline(before, after));

describe('words', () => {
  test.each([
    [
      'negation inserted: only "not" is marked',
      'Staff must accept students as friends.',
      'Staff must not accept students as friends.',
      'Staff must [+not +]accept students as friends.',
    ],
    [
      'a verb of duty changed',
      'Staff should report abuse.',
      'Staff must report abuse.',
      'Staff [-should-][+must+] report abuse.',
    ],
    [
      'the form of a word: the whole word',
      'Post a photograph of the event.',
      'Post photographs of the event.',
      'Post [-a photograph-][+photographs+] of the event.',
    ],
    [
      'a date whole',
      'Reviewed by 3 October 2023.',
      'Reviewed by 3 October 2024.',
      'Reviewed by [-3 October 2023-][+3 October 2024+].',
    ],
    [
      'a time whole',
      'Gates open at 9:30 each day.',
      'Gates open at 9:15 each day.',
      'Gates open at [-9:30-][+9:15+] each day.',
    ],
    [
      'money whole',
      'A charge of £1,250.50 applies.',
      'A charge of £1,350.50 applies.',
      'A charge of [-£1,250.50-][+£1,350.50+] applies.',
    ],
    [
      'a percentage whole',
      'Attendance below 92.5% is reported.',
      'Attendance below 90% is reported.',
      'Attendance below [-92.5%-][+90%+] is reported.',
    ],
    [
      'a clause number whole',
      'Staff must follow 6.1.14 here.',
      'Staff must follow 6.1.15 here.',
      'Staff must follow [-6.1.14-][+6.1.15+] here.',
    ],
    [
      'few words of no weight between two changes are marked along with them',
      'It is for the head of the school to decide.',
      'It is for a governor of the panel to decide.',
      'It is for [-the head of the school-][+a governor of the panel+] to decide.',
    ],
    [
      'a clause replaced by an unrelated one: one out, one in',
      'Staff must not place inappropriate photographs on any social network.',
      'The headteacher reviews this policy every year with the Governing Body.',
      '[-Staff must not place inappropriate photographs on any social network.-]' +
        '[+The headteacher reviews this policy every year with the Governing Body.+]',
    ],
    [
      'a plain-English year: the one real change stands out as one',
      'Staff shall report abuse. Staff shall keep records for 6 years.',
      'Staff must report abuse. Staff must keep records for 3 years.',
      'Staff [-shall-][+must+] report abuse. Staff [-shall-][+must+] keep records for [-6-][+3+] years.',
    ],
    [
      'a verb of duty beside a rewrite is marked along with it',
      'No guest or day visitor who comes by boat shall be required to pay before sunrise.',
      'A person or club which owns a mooring shall not be fined for late arrival after a storm.',
      '[-No guest or day visitor who comes by boat shall be required to pay before sunrise.-]' +
        '[+A person or club which owns a mooring shall not be fined for late arrival after a storm.+]',
    ],
    [
      'a verb of duty between a replaced word and a rewrite too',
      'Today parents must collect younger pupils from the hall at three.',
      'Today carers must sign the red book from the hall at three.',
      'Today [-parents must collect younger pupils-][+carers must sign the red book+] from the hall at three.',
    ],
    [
      'a verb of duty between two words that were replaced stands',
      'At all times pupils must wear a tie in the hall.',
      'At all times students must bring a tie in the hall.',
      'At all times [-pupils-][+students+] must [-wear-][+bring+] a tie in the hall.',
    ],
    [
      'a verb of duty between words that were only taken out stands',
      'A child that can only be met by the office waits there.',
      'A child can be met by the office waits there.',
      'A child [-that -]can [-only -]be met by the office waits there.',
    ],
    [
      'small words left of a sentence that was taken out with its end go with it',
      'The rules hold on every ship. Today some of the strictest are those of the harbour. We follow them all. These rules include:',
      'The rules hold on every ship. Some of these rules include:',
      'The rules hold on every ship. [-Today some of the strictest are those of the harbour. We follow them all.-][+Some of+] {-These-}{+these+} rules include:',
    ],
    [
      'small words before a word put in stand behind the end of a sentence',
      'Boats leave at nine. Crews must obey the master in every thing that they do on board.',
      'Boats leave at nine. The gate shuts then. Crews must always obey the master in every thing that they do on board.',
      'Boats leave at nine. [+The gate shuts then. +]Crews must [+always +]obey the master in every thing that they do on board.',
    ],
    [
      'small words behind a comma stand before a rewrite',
      'If you live on the coast, you can name the nearest harbour to file a complaint.',
      'If you live on the coast or inland, you can write to the lake office to file a complaint.',
      'If you live on the coast[+ or inland+], you can [-name the nearest harbour-][+write to the lake office+] to file a complaint.',
    ],
    [
      'words spelt otherwise, each for itself',
      'We organise colour programmes in the centre.',
      'We organize color programs in the center.',
      'We [-organise-][+organize+] [-colour-][+color+] [-programmes-][+programs+] in the [-centre-][+center+].',
    ],
    ['a new text', '', 'Staff must report.', '[+Staff must report.+]'],
    ['a removed text', 'Staff must report.', '', '[-Staff must report.-]'],
  ])('%s', (_, before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  test('equal texts have one unchanged segment, empty texts none', () => {
    expect(redline('Staff must report.', 'Staff must report.')).toEqual([
      { op: 'same', text: 'Staff must report.' },
    ]);
    expect(redline('', '')).toEqual([]);
  });

  test('a text that only grew keeps its words, however much was added', () => {
    const long = Array.from({ length: 40 }, (_, index) => `reason${index}`).join(' ');
    expect(marked('Staff must report.', `Staff must report. They give ${long}.`)).toBe(
      `Staff must report.[+ They give ${long}.+]`,
    );
  });
});

describe('a lone insertion or deletion slides to an edge', () => {
  test.each([
    ['Ask first. Then post.', 'Ask first. Wait. Then post.', 'Ask first. [+Wait. +]Then post.'],
    [
      'Staff must ask. Staff must wait.',
      'Staff must ask. Staff must record it. Staff must wait.',
      'Staff must ask. [+Staff must record it. +]Staff must wait.',
    ],
    [
      'Staff must ask. Staff must record it. Staff must wait.',
      'Staff must ask. Staff must wait.',
      'Staff must ask. [-Staff must record it. -]Staff must wait.',
    ],
    [
      'staff, governors and volunteers',
      'staff, pupils, governors and volunteers',
      'staff, [+pupils, +]governors and volunteers',
    ],
    ['Heads (new) act.', 'Heads (old) (new) act.', 'Heads [+(old) +](new) act.'],
  ])('%s → %s', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });
});

describe('typing is a class of its own', () => {
  test.each([
    ['curly quotes', '"bad"', '“bad”', '{-"-}{+“+}bad{-"-}{+”+}'],
    ['an apostrophe', "staff don't post", 'staff don’t post', "staff {-don't-}{+don’t+} post"],
    ['a dash', 'friends - never', 'friends – never', 'friends {---}{+–+} never'],
    ['double spaces', 'must  not post', 'must not post', 'must{-  -}{+ +}not post'],
    [
      'capitals',
      'The Headteacher acts',
      'The headteacher acts',
      'The {-Headteacher-}{+headteacher+} acts',
    ],
    [
      'a capital that a new beginning lowers',
      'Staff must ask.',
      'All staff must ask.',
      '{-Staff-}[+All +]{+staff+} must ask.',
    ],
    [
      'quotation marks around a replaced word go with it',
      'the "old" way',
      'the “new” way',
      'the [-"old"-][+“new”+] way',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });
});

describe('marks', () => {
  const plain = (text: string): Run => ({ text, marks: [] });
  const link = (text: string, href: string): Run => ({ text, marks: [{ type: 'link', href }] });
  const strong: Mark = { type: 'strong' };

  test('bold only: said, no words marked', () => {
    expect(
      redlineRuns(
        [plain('Staff must not post.')],
        [plain('Staff must '), { text: 'not', marks: [strong] }, plain(' post.')],
      ),
    ).toEqual([
      { op: 'same', text: 'Staff must ' },
      { op: 'same', text: 'not', marks: [strong], was: [] },
      { op: 'same', text: ' post.' },
    ]);
  });

  test('link target only: said, no words marked', () => {
    expect(redlineRuns([link('see here', '#old')], [link('see here', '#new')])).toEqual([
      {
        op: 'same',
        text: 'see here',
        marks: [{ type: 'link', href: '#new' }],
        was: [{ type: 'link', href: '#old' }],
      },
    ]);
  });

  test('an edit inside bold and inside a link keeps both', () => {
    const marks: Mark[] = [{ type: 'link', href: '#a' }, strong];
    expect(
      redlineRuns(
        [{ text: 'the old rules apply', marks }],
        [{ text: 'the new rules apply', marks }],
      ),
    ).toEqual([
      { op: 'same', text: 'the ', marks },
      { op: 'delete', text: 'old', marks },
      { op: 'insert', text: 'new', marks },
      { op: 'same', text: ' rules apply', marks },
    ]);
  });

  test('a footnote reference is something of its own', () => {
    const note: Run = { text: '', marks: [{ type: 'footnote', to: 'law' }] };
    expect(
      redlineRuns([plain('Staff report.')], [plain('Staff report'), note, plain('.')]),
    ).toEqual([
      { op: 'same', text: 'Staff report' },
      { op: 'insert', text: '', marks: note.marks },
      { op: 'same', text: '.' },
    ]);
  });

  test('a computed clause number that moved on is not a change of words', () => {
    const reference = (text: string): Run => ({
      text,
      marks: [{ type: 'reference', to: 'accounts' }],
    });
    const segments = redlineRuns(
      [plain('see '), reference('6.1.14')],
      [plain('see '), reference('6.1.15')],
    );
    expect(written(segments)).toBe('see {-6.1.14-}{+6.1.15+}');
  });
});

test('very long texts are compared by sentences first, and still exactly', () => {
  const sentence = (index: number): string =>
    `Rule ${index} binds person${index} and place${index}.`;
  const lines = Array.from({ length: 800 }, (_, index) => sentence(index));
  const changed = lines.map((line, index) =>
    index === 400 ? line.replace('binds', 'frees') : line,
  );
  changed.splice(10, 1);
  changed[0] = 'An altogether new beginning.';
  changed[798] = 'An altogether new ending.';
  const redlined = written(redline(lines.join(' '), changed.join(' ')));
  expect(redlined.match(/\[[-+].*?[-+]\]/g)).toEqual([
    '[-Rule 0 binds person0 and place0-]',
    '[+An altogether new beginning+]',
    `[-${lines[10]} -]`,
    '[-binds-]',
    '[+frees+]',
    '[-Rule 799 binds person799 and place799-]',
    '[+An altogether new ending+]',
  ]);
});

test('a typed number that became a computed one is the same number, marked otherwise', () => {
  const reference: Run = { text: '5', marks: [{ type: 'reference', to: 'steps' }] };
  const plain = (text: string): Run => ({ text, marks: [] });
  expect(
    redlineRuns([plain('in section 5 here')], [plain('in section '), reference, plain(' here')]),
  ).toEqual([
    { op: 'same', text: 'in section ' },
    { op: 'same', text: '5', marks: reference.marks, was: [] },
    { op: 'same', text: ' here' },
  ]);
});
