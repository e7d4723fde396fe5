/** The history of a policy: its line of time, the grid of comparisons, and how its text grew. */
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/content/build-library.ts';
import { countDutyWords } from '../../../src/language/count-duty-words.ts';
import { changeGrid } from '../../../src/site/change-grid.ts';
import { historyLead } from '../../../src/site/history-lead.ts';
import { HEIGHT, textGrowth } from '../../../src/site/text-growth.ts';
import { timeLine, type LineOf } from '../../../src/site/time-line.ts';
import { strings } from '../../../src/strings/strings.ts';
import { schoolOf } from '../policy/read.ts';

const t = strings();
const TODAY = '2026-01-01';

/** A policy of editions: their name, status, further front matter and text. */
function policyOf(...editions: [name: string, status: string, front: string, text?: string][]) {
  const files = editions.map(([name, status, front, text = 'Walk.']) => [
    `walking/${name}.mdx`,
    `---\ntitle: Walking\nstatus: ${status}\n${front}---\n\n${text} {/* #walk */}\n`,
  ]);
  const { library, problems } = schoolOf(Object.fromEntries(files) as Record<string, string>);
  expect(library, JSON.stringify(problems)).not.toBeNull();
  return library!.policies[0]!;
}

const lineOf = (policy: Policy, today = TODAY): LineOf => ({
  policy,
  today,
  path: 'walking/history/',
  countChanges: (from, to) => policy.editions.indexOf(to) - policy.editions.indexOf(from),
  t,
});

describe('the line of time', () => {
  // 1 January 2023 to 1 January 2026 are 1096 days; a tenth of it is less than 120 days.
  const length = 1096 + 120;
  const gapped = policyOf(
    ['2022-2023', 'adopted', 'effectiveFrom: 2023-01-01\neffectiveTo: 2023-12-31\n'],
    ['2023-2024', 'adopted', 'effectiveFrom: 2024-01-31\ngapBefore: We waited.\nminute: 4/24\n'],
    ['2025-2026', 'draft', ''],
  );

  it('has every edition and every gap, newest first, each with its days in words', () => {
    const { rows } = timeLine(lineOf(gapped));
    expect(rows.map(({ name, kind }) => [name, kind])).toEqual([
      ['2025–2026', 'proposed'],
      ['2023–2024', 'in-force'],
      ['No edition', 'gap'],
      ['2022–2023', 'superseded'],
    ]);
    expect(rows.map(({ days }) => days.map(({ from, until }) => `${from} ${until}`))).toEqual([
      [],
      ['from 31 January 2024 until it is replaced'],
      ['from 1 January 2024 until 30 January 2024 '],
      ['from 1 January 2023 until 31 December 2023'],
    ]);
    expect(rows[0]!.remark).toBe('No day is proposed.');
    expect(rows[2]!.remark).toBe('Nothing: the last day of the edition before had passed.');
  });

  it('leads from a first day to what applied on it, and from an edition to its comparison', () => {
    const { rows } = timeLine(lineOf(gapped));
    expect(rows[2]!.days[0]!.to).toBe('../../on/2024-01-01/');
    expect(rows[1]!.since).toEqual({
      name: '2022–2023',
      words: '1 change',
      to: '../../walking/compare/2022-2023/2023-2024/',
    });
    expect(rows[3]!.since).toBeNull();
    expect(rows.map(({ minute }) => minute)).toEqual(['', '4/24', '', '']);
  });

  it('draws each from its first day to the day after its last', () => {
    const { rows, today, years } = timeLine(lineOf(gapped));
    const per = (days: number) => Math.round((days / length) * 10_000) / 100;
    expect(rows[3]!.bars).toEqual([{ kind: 'past', x: 0, width: per(365) }]);
    expect(rows[2]!.bars).toEqual([
      { kind: 'gap', x: per(365), width: expect.closeTo(per(30), 1) as number },
    ]);
    const [now, on] = rows[1]!.bars;
    expect([now!.kind, on!.kind]).toEqual(['now', 'on']);
    // One goes on where the other ends, and the second to the end of the line.
    expect(now!.x + now!.width).toBeCloseTo(on!.x, 1);
    expect(on!.x + on!.width).toBeCloseTo(100, 1);
    expect(rows[0]!.bars).toEqual([]);
    expect(today).toBe(per(1096));
    expect(years).toEqual([
      { x: per(365), name: '2024' },
      { x: per(731), name: '2025' },
      { x: per(1096), name: '' },
    ]);
  });

  it('tells what waits, what is proposed and what the record leaves open', () => {
    const policy = policyOf(
      ['2022-2023', 'adopted', 'lastReviewed: Autumn 2022\n'],
      ['2026-2027', 'adopted', 'effectiveFrom: 2026-09-01\n'],
      ['2027-2028', 'draft', 'effectiveFrom: 2027-09-01\n'],
    );
    const { rows, kinds } = timeLine(lineOf(policy));
    expect(rows.map(({ bars }) => bars.map(({ kind }) => kind))).toEqual([
      ['proposed'],
      ['waiting'],
      ['maybe', 'now'],
    ]);
    expect(kinds).toEqual(['now', 'waiting', 'proposed', 'maybe']);
  });

  it('has both spans of an edition that came back', () => {
    const policy = policyOf(
      ['2022-2023', 'adopted', 'effectiveFrom: 2022-09-01\n'],
      ['2023-2024', 'withdrawn', 'effectiveFrom: 2023-09-01\nwithdrawnOn: 2023-10-01\n'],
      ['2024-2025', 'adopted', 'effectiveFrom: 2024-09-01\n'],
    );
    const first = timeLine(lineOf(policy)).rows.at(-1)!;
    expect(first.days.map(({ from }) => from)).toEqual([
      'from 1 September 2022',
      'from 1 October 2023',
    ]);
    expect(first.bars.map(({ kind }) => kind)).toEqual(['past', 'past']);
  });

  it('names no more years than have room', () => {
    const editions = Array.from({ length: 20 }, (_, i): [string, string, string] => [
      `${2005 + i}-${2006 + i}`,
      'adopted',
      `effectiveFrom: ${2005 + i}-09-01\n`,
    ]);
    const { years } = timeLine(lineOf(policyOf(...editions)));
    expect(years.map(({ name }) => name)).toEqual(['2008', '2012', '2016', '2020', '2024', '']);
  });
});

describe('the first sentence', () => {
  it('says what is in force and what waits, and counts no proposal', () => {
    const policy = policyOf(
      ['2024-2025', 'adopted', 'effectiveFrom: 2024-09-01\n'],
      ['2026-2027', 'adopted', 'effectiveFrom: 2026-09-01\n'],
      ['2027-2028', 'draft', ''],
    );
    expect(historyLead(policy, TODAY, t)).toBe(
      '2 editions. On 1 January 2026, when this page was made, 2024–2025 is in force, and 2026–2027 is adopted and begins on 1 September 2026. One more is proposed.',
    );
    expect(historyLead(policyOf(['2027-2028', 'draft', '']), TODAY, t)).toContain(
      'no edition is in force',
    );
  });
});

describe('the grid of comparisons', () => {
  const years = (...names: string[]) =>
    policyOf(
      ...names.map((name): [string, string, string] => [
        name,
        'adopted',
        `effectiveFrom: ${name.slice(0, 4)}-${name.includes('.') ? '11' : '09'}-01\n`,
      ]),
    );

  it('has each pair once, the newest first, with the number of changes', () => {
    const { heads, rows } = changeGrid(lineOf(years('2022-2023', '2023-2024', '2023-2024.2')));
    expect(heads.map(({ short }) => short)).toEqual(['23–24.2', '23–24']);
    expect(
      rows.map(({ from, cells }) => [
        from.short,
        ...cells.map(({ to, count, shade }) => `${to.short}: ${count}, ${shade}`),
      ]),
    ).toEqual([
      ['23–24', '23–24.2: 1, 2'],
      ['22–23', '23–24.2: 2, 4', '23–24: 1, 2'],
    ]);
    expect(rows[1]!.cells[0]).toMatchObject({
      to: { name: '2023–2024, second edition' },
      href: '../../walking/compare/2022-2023/2023-2024.2/',
    });
  });

  it('is not shaded where nothing changed', () => {
    const policy = years('2022-2023', '2023-2024');
    const { rows } = changeGrid({ ...lineOf(policy), countChanges: () => 0 });
    expect(rows[0]!.cells[0]).toMatchObject({ count: 0, shade: 0 });
  });

  it.each([
    [6, 'everywhere'],
    [7, 'wide'],
    [11, 'wide'],
    [12, 'nowhere'],
  ])('of %i editions has room %s', (count, room) => {
    const names = Array.from({ length: count }, (_, i) => `${2010 + i}-${2011 + i}`);
    expect(changeGrid(lineOf(years(...names))).room).toBe(room);
  });
});

describe('how the text grew', () => {
  it('counts words, not duties, and no month', () => {
    expect(countDutyWords('You must, MUST not, mustard. Should you? In May you may.')).toEqual({
      must: 2,
      should: 1,
      may: 1,
    });
  });

  const grown = policyOf(
    ['2022-2023', 'adopted', 'effectiveFrom: 2023-01-01\n', 'You must. You should.'],
    ['2023-2024', 'adopted', 'effectiveFrom: 2024-01-01\n', 'You must, and must. You should.'],
    ['2024-2025', 'adopted', 'effectiveFrom: 2025-01-01\n', 'You must, must, must and must.'],
    ['2026-2027', 'draft', '', 'You must must must must must must must. You may.'],
  );

  it('says what became of each word, and leaves out what no edition says', () => {
    const growth = textGrowth(grown, TODAY, t)!;
    expect([growth.from, growth.to]).toEqual(['2022–2023', '2024–2025']);
    expect(growth.rows.map(({ name, course, words }) => [name, course, words])).toEqual([
      ['must', '1, 2, 4', '3 more, 2 of them with 2024–2025'],
      ['should', '1, 1, 0', 'none is left, with 2024–2025'],
      ['clauses', '1, 1, 1', 'the same in every edition'],
    ]);
    expect(growth.figures[0]).toEqual({ name: '2024–2025', counts: [4, 0, 1] });
  });

  it('draws words to one scale from nothing up, with a step at the day of each edition', () => {
    const [must, should] = textGrowth(grown, TODAY, t)!.rows;
    const steps = (path: string) => path.match(/\d+(\.\d+)?/g)!.map(Number);
    const [x0, y0, x1, y1, x2, y2, end] = steps(must!.path);
    expect([x0, end]).toEqual([0, 100]);
    expect(x2! / x1!).toBeCloseTo(731 / 365, 1);
    // Four is the most there is, and stands at the top; one is a fourth of it.
    expect([y0! > y1!, y1! > y2!]).toEqual([true, true]);
    expect(HEIGHT - y0! - 2).toBeCloseTo((HEIGHT - y2! - 2) / 4, 1);
    expect(steps(should!.path)[1]).toBe(y0);
  });

  it('says nothing of one edition', () => {
    const one = policyOf(
      ['2022-2023', 'adopted', 'effectiveFrom: 2022-09-01\n'],
      ['2026-2027', 'draft', ''],
    );
    expect(textGrowth(one, TODAY, t)).toBeNull();
  });
});
