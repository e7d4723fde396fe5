import { afterEach, expect, it, vi } from 'vitest';

/** As a process that has just begun has it. */
async function freshIo() {
  vi.resetModules();
  const { terminalIo } = await import('../../../src/cli/terminal.ts');
  return terminalIo();
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it('POLICIES_TODAY is the day that it names, in every time zone', async () => {
  vi.stubEnv('POLICIES_TODAY', '2027-03-15');
  const { today } = await freshIo();
  for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London'])
    expect(today(zone)).toBe('2027-03-15');
});

it('else it is the day in the school’s time zone', async () => {
  vi.useFakeTimers({ now: new Date('2028-02-29T11:00:00Z') });
  const { today } = await freshIo();
  expect(today('Pacific/Kiritimati')).toBe('2028-03-01');
  expect(today('Europe/London')).toBe('2028-02-29');
});
