/** What the codes of printed copies lead to, typed whole or in part. */
import { describe, expect, it } from 'vitest';
import type { CodesJson } from '../../../src/policy/codes-json.ts';
import { begunCode, begunHits, codeHit } from '../../../src/search/code-hit.ts';

const of = { policy: 'pets', edition: '2024-2025', title: 'Pets', name: '2024–2025' };
const known: CodesJson = {
  head: 'HEAD',
  codes: [
    { code: 'NOW', ...of, status: 'adopted', changedOn: null },
    { code: 'THEN', ...of, status: 'adopted', changedOn: '2026-11-23' },
    { code: 'DRAFT', ...of, edition: '2025-2026', status: 'draft', changedOn: null },
    { code: 'A54A-XTBZ-RETW-3XKY', ...of, status: 'adopted', changedOn: null },
  ],
  heads: [
    { head: 'HEAD', since: 0, after: [] },
    { head: 'OLDER', since: 2, after: [] },
  ],
};

describe('a whole code', () => {
  it.each([
    ['NOW', 'pets/2024-2025/', { asked: 'code', changedOn: null, isProposal: false }],
    ['THEN', 'pets/2024-2025/#_about', { changedOn: '2026-11-23' }],
    ['DRAFT', 'pets/2025-2026/', { isProposal: true }],
    ['HEAD', 'linking/?code=HEAD#_checking', { asked: 'head', isNow: true }],
    ['OLDER', 'linking/?code=OLDER#_checking', { asked: 'head', isNow: false }],
  ])('%s leads to %s', (code, to, why) => {
    expect(codeHit(code, known)).toMatchObject({ to, why });
  });

  it('that nothing has leads nowhere', () => expect(codeHit('OTHER', known)).toBeNull());
});

describe('half a code', () => {
  it.each(['A54A XT', 'a54a-xtbz', 'A54A XTBZ RETW', 'A54AXTB', 'a54a xtbz re tw'.slice(0, 12)])(
    '%s leads to the edition',
    (typed) => {
      const begun = begunCode(typed);
      expect(begun && begunHits(begun, known)).toMatchObject([
        { to: 'pets/2024-2025/', why: { asked: 'code', isBegun: true } },
      ]);
    },
  );

  it.each([
    'A54A',
    'phones',
    'year 7',
    '2024-2025',
    'A54A XTBZ RETW 3XKY',
    'in 28 days',
    'a54 xtbz',
    '',
  ])('%s is none', (typed) => expect(begunCode(typed)).toBeNull());
});
