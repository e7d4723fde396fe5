import { expect, it } from 'vitest';
import { searchRecords } from '../../../src/search/records.ts';
import { demoSchool, DEMO_TODAY } from '../../support/demo.ts';

const { now, other } = searchRecords(demoSchool(), DEMO_TODAY);
const nowAt = (address: string) => now.find((r) => r.url === address)!;
const otherAt = (address: string) => other.find((r) => r.url === address);

it('has one record for the current text of a clause', () => {
  expect(new Set(now.map((r) => r.url)).size).toBe(now.length);
  expect(now.every((r) => /^\/[a-z-]+\/#[a-z0-9-]+$/.test(r.url))).toBe(true);
});

it('holds no word of a proposal', () => {
  const every = [...now, ...other];
  expect(every.some((r) => r.url.includes('trips/2026-2027'))).toBe(false);
  expect(
    every.some((r) => r.filters.edition!.includes('2026-2027') && r.url.startsWith('/trips')),
  ).toBe(false);
});

it('has what only a proposal says while somebody writes, and nothing else more', () => {
  const writing = searchRecords(demoSchool(), DEMO_TODAY, true);
  expect(writing.other).toEqual(other);
  const more = writing.now.slice(now.length);
  expect(writing.now.slice(0, now.length)).toEqual(now);
  expect(more.every((r) => r.url.startsWith('/trips/2026-2027/#'))).toBe(true);
  expect(more.every((r) => r.meta.standing === 'proposed')).toBe(true);
  const words = more.map((r) => r.content);
  expect(words.some((text) => text.includes('booster seats'))).toBe(true);
  expect(words.filter((text) => now.some((r) => r.content === text))).toEqual([]);
});

it('says since when a clause has had its words', () => {
  const said = (id: string) => nowAt(id).meta.wording;
  expect(said('/behaviour/#three-rules')).toBe('Same wording since 2022–2023');
  expect(said('/behaviour/#whole-class')).toBe('Changed in 2026–2027');
  expect(said('/behaviour/#removal-from-class')).toBe('New in 2026–2027');
  expect(said('/behaviour/#staff-expectations')).toBe('Changed in 2023–2024, the same since');
  // Typing alone is no other wording; nor is another name.
  expect(said('/behaviour/#purpose')).toBe('Same wording since 2022–2023');
  expect(said('/trips/#emergency-contacts')).toBe('Same wording since 2022–2023');
});

it('keeps the other wordings apart, each once, at the last edition that has it', () => {
  expect(otherAt('/behaviour/2025-2026/#whole-class')!.meta.standing).toBe('superseded');
  expect(otherAt('/behaviour/2025-2026/#whole-class')!.meta.wording).toBe(
    'Wording of 2022–2023 to 2025–2026',
  );
  expect(nowAt('/behaviour/#whole-class').meta.standing).toBeUndefined();
  expect(otherAt('/behaviour/2022-2023/#three-rules')).toBeUndefined();
  expect(otherAt('/online-safety/2027-2028/#leaflet')!.meta.standing).toBe('not-yet');
  expect(otherAt('/complaints/2023-2024/#stage-3')!.meta.standing).toBe('withdrawn');
});

it('distinguishes the same words under an earlier name from another wording', () => {
  const renamed = otherAt('/trips/2024-2025/#carry-contacts')!;
  expect(renamed.filters.differs).toEqual(['no']);
  expect(otherAt('/behaviour/2025-2026/#whole-class')!.filters.differs).toEqual(['yes']);
});

it('knows whom each clause binds and what it requires', () => {
  const { filters } = nowAt('/online-safety/#visitors-locker');
  expect(filters.binds).toEqual(['visitors', 'contractors']);
  expect(filters.force).toEqual(['must']);
  expect(nowAt('/behaviour/#chart-names').filters.force).toEqual(['must-not']);
});

it('every edition that has a wording finds it', () => {
  expect(nowAt('/behaviour/#three-rules').filters.edition).toContain('2023-2024.2');
});
