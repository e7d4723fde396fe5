/** The home page: what needs attention, and policies by subject and from A to Z. */
import { describe, expect, it } from 'vitest';
import { buildLibrary, type ContentFiles } from '../../../src/content/build-library.ts';
import { homeView } from '../../../src/site/home-view.ts';
import { strings } from '../../../src/strings/strings.ts';
import { schools, TODAY } from '../../support/schools.ts';

const t = strings();

/** A school of invented policies: the front matter of each edition by its path, beside title and status. */
function schoolOf(editions: Record<string, string>) {
  const files = new Map([
    [
      'school.yaml',
      'name: Test School\ntimeZone: Europe/London\nsubjects: [Staff, Getting to school]\n',
    ],
    ...Object.entries(editions).map(([path, meta]): [string, string] => [
      `${path}.mdx`,
      `---\n${meta}\n---\n\n## Rules {/* #rules */}\n\nPupils must walk. {/* #walk */}\n`,
    ]),
  ]);
  const content: ContentFiles = { root: 'content', files };
  const { library, problems } = buildLibrary(content, { today: () => TODAY });
  expect(problems.filter((p) => p.severity === 'error')).toEqual([]);
  return library!;
}
const adopted = (title: string, more = '') => `title: ${title}\nstatus: adopted\n${more}`;

/** Nine policies: more than can each say all of itself. */
const many = schoolOf({
  'bicycles/2024-2025': adopted('Bicycles', 'subject: Staff'),
  'bicycles/2025-2026': adopted('Bicycles', 'subject: Getting to school'),
  // Its newest edition says no subject: that of the one before holds.
  'bicycles/2026-2027': adopted('Bicycles', 'effectiveFrom: 2027-01-04'),
  'pay/2025-2026': adopted('Pay', 'subject: Staff\nnextReview: Spring 2026'),
  'leave/2025-2026': adopted('Leave', 'subject: Staff'),
  'pets/2026-2027': 'title: Pets\nstatus: draft',
  'attendance/2025-2026': adopted('Attendance'),
  ...Object.fromEntries(
    ['Uniform', 'Trips', 'Music', 'Sport'].map((title) => [
      `${title.toLowerCase()}/2025-2026`,
      adopted(title),
    ]),
  ),
});

describe('the home page of many policies', () => {
  const view = homeView(many.policies, TODAY, t, many.school.subjects);
  const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);

  it('lists them by subject in the school’s order, those without one last', () => {
    expect(view.isList).toBe(true);
    expect(view.subjects.map(({ subject, rows }) => [subject, titles(rows)])).toEqual([
      ['Staff', ['Leave', 'Pay']],
      ['Getting to school', ['Bicycles']],
      [null, ['Attendance', 'Music', 'Pets', 'Sport', 'Trips', 'Uniform']],
    ]);
  });

  it('lists all of them from A to Z', () => {
    expect(titles(view.rows)).toEqual(titles(view.rows).toSorted());
    expect(view.rows).toHaveLength(9);
  });

  it('says first what needs attention, each with its day or its edition', () => {
    const said = view.attention.map(({ kind, rows }) => [
      kind,
      ...rows.map(({ title, to, about }) => `${title} ${to} ${about}`.trim()),
    ]);
    expect(said).toEqual([
      ['none', 'Pets pets/'],
      ['overdue', 'Pay pay/ Spring 2026'],
      ['not-yet', 'Bicycles bicycles/2026-2027/ from 4 January 2027'],
      ['proposed', 'Pets pets/2026-2027/ 2026–2027'],
    ]);
  });

  it('is one list where the school has no subjects', () => {
    expect(homeView(many.policies, TODAY, t).subjects).toEqual([]);
  });
});

it('a few policies each say all of themselves, and what of them needs attention', () => {
  const view = homeView(schools.demo().policies, TODAY, t);
  expect([view.isList, view.subjects]).toEqual([false, []]);
  expect(view.attention.map(({ kind, rows }) => `${kind} ${rows.map((r) => r.to)}`)).toEqual([
    'overdue complaints/',
    'not-yet online-safety/2027-2028/',
    'proposed trips/2026-2027/',
  ]);
});

it('a single policy shows its headings, and says its states once', () => {
  const { rows, attention } = homeView(schools.real().policies, TODAY, t);
  expect(attention).toEqual([]);
  expect(rows[0]!.contents.map(({ number, words }) => `${number} ${words}`)).toEqual([
    '1 Introduction',
    '2 Expectations',
    '3 Aims:',
    '4 Legislation',
    '5 Responsibilities',
    '6 Use and Review of Social Networking Sites',
    '7 Breaches of the Policy',
  ]);
  expect(rows[0]!.contents[1]!.to).toBe('social-media/#expectations');
});
