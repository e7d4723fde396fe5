/** What the page of a clause says that it came from and became, and when. */
import { describe, expect, it } from 'vitest';
import { seamsOf } from '../../../src/content/seams.ts';
import { endHtml, originHtml } from '../../../src/site/end-html.ts';
import { clauseHistories } from '../../../src/site/clause-history.ts';
import { strings } from '../../../src/strings/strings.ts';
import { schoolOf } from '../policy/read.ts';

const t = strings();

const file = (status: string, front: string, texts: Record<string, string>) =>
  `---\ntitle: Games\nstatus: ${status}\n${front}---\n\n${Object.entries(texts)
    .map(([id, text]) => `${text} {/* #${id} */}\n`)
    .join('\n')}`;

const { library, problems } = schoolOf({
  'games/2022-2023.mdx': file('adopted', 'effectiveFrom: 2022-09-01\n', {
    chess: 'Play chess.',
    draughts: 'Play draughts.',
    cards: 'Play cards and count the points in your head without paper, and without help.',
    tidy: 'Tidy up.',
    dice: 'Throw dice.',
    kites: 'Fly kites.',
  }),
  'games/2023-2024.mdx': file(
    'adopted',
    'effectiveFrom: 2023-09-01\nlineage:\n  chess: boards\n  draughts: boards\n  cards: [whist, patience]\n  dice: tidy\n',
    {
      boards: 'Play chess or draughts.',
      whist: 'Play whist.',
      patience: 'Play patience.',
      tidy: 'Tidy up, and the dice.',
      kites: 'Fly kites.',
    },
  ),
  'games/2026-2027.mdx': file(
    'adopted',
    'effectiveFrom: 2026-09-01\nlineage:\n  whist: { to: none, why: Nobody plays. }\n  patience: solitaire\n',
    {
      boards: 'Play chess or draughts.',
      solitaire: 'Play patience.',
      tidy: 'Tidy up, and the dice.',
      kites: 'Fly kites.',
    },
  ),
  'games/2027-2028.mdx': file(
    'draft',
    'lineage:\n  kites: { to: none, why: It is windy. }\n  tidy: clean\n',
    {
      boards: 'Play chess or draughts.',
      solitaire: 'Play patience.',
      clean: 'Tidy up, and the dice.',
      swings: 'Swing.',
    },
  ),
});
const games = library!.policies[0]!;
const historyOf = (id: string, today = '2026-01-01') =>
  clauseHistories(
    games,
    { policies: library!.policies, today },
    seamsOf(library!.policies),
    t,
  ).find((one) => one.id === id)!;
const plain = (html: string) => html.replace(/<[^>]*>/g, '');
const endOf = (id: string, today?: string) => {
  const { ended } = historyOf(id, today);
  return ended && plain(endHtml(ended, t));
};
const originsOf = (id: string) =>
  historyOf(id).origins.map((origin) => plain(originHtml(origin, t)));

it('the school of these tests has no problem', () =>
  expect(problems.filter((p) => p.severity === 'error')).toEqual([]));

describe('what became of a clause', () => {
  it.each([
    [
      'chess',
      'This clause is no longer in the policy under this name. In 2023–2024: joined with clause 2 (“Play draughts.”), as clause 1 (“Play chess or draughts.”).',
    ],
    [
      'cards',
      'This clause is no longer in the policy under this name. In 2023–2024: divided into clause 2 (“Play whist.”) and clause 3 (“Play patience.”).',
    ],
    [
      'dice',
      'This clause is no longer in the policy under this name. In 2023–2024: joined to clause 4 (“Tidy up, and the dice.”).',
    ],
  ])('is told as it was: %s', (id, words) => expect(endOf(id)).toBe(words));

  it('is still to come while the edition that ends it waits', () => {
    expect(endOf('whist')).toBe(
      'From 1 September 2026 this clause is no longer in the policy. In 2026–2027: removed. Why: Nobody plays.',
    );
    expect(endOf('patience')).toBe(
      'From 1 September 2026 this clause is no longer in the policy under this name. In 2026–2027: goes on as clause 2 (“Play patience.”).',
    );
    expect(endOf('whist', '2026-09-01')).toMatch(/^This clause is no longer in the policy\. /);
  });

  it('is only proposed where a draft ends it', () => {
    expect(endOf('kites')).toBe(
      'It is proposed to take this clause out of the policy. In the proposal for 2027–2028: removed. Why: It is windy.',
    );
    expect(endOf('tidy')).toMatch(/^It is proposed that this clause goes on under another name\./);
    expect(endOf('boards')).toBeNull();
  });
});

describe('what a clause came from', () => {
  it.each([
    [
      'boards',
      'In 2023–2024: made by joining clause 1 (“Play chess.”) and clause 2 (“Play draughts.”).',
    ],
    [
      'whist',
      'In 2023–2024: made from clause 3 (“Play cards and count the points in your head…”), which was divided.',
    ],
    ['tidy', 'In 2023–2024: clause 5 (“Throw dice.”) joined to it.'],
    ['solitaire', 'In 2026–2027: continues clause 3 (“Play patience.”).'],
    ['clean', 'In the proposal for 2027–2028: continues clause 3 (“Tidy up, and the dice.”).'],
  ])('is told as it was: %s', (id, words) => expect(originsOf(id)).toEqual([words]));
});

describe('a proposal', () => {
  it('is no edition in which a clause is unchanged', () => {
    const [year] = historyOf('boards').years;
    expect(year!.unchangedIn).toEqual(['2026–2027']);
    expect(year!.unchangedInProposals).toEqual(['2027–2028']);
  });

  it('does not hide that the words of an old edition are in force', () =>
    expect(historyOf('kites').years[0]!.unchangedIn).toEqual([
      '2023–2024 (in force)',
      '2026–2027',
    ]));

  it('does not give a clause its number', () => {
    // In the draft, solitaire is clause 2 as well; in force it is not yet.
    expect(historyOf('solitaire').name).toBe('Clause 2');
    expect(historyOf('tidy').name).toBe('Clause 4');
    expect(historyOf('tidy', '2026-09-01').name).toBe('Clause 3');
    expect(historyOf('swings').name).toBe('Clause 4');
  });
});
