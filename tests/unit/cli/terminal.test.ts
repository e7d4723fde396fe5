import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Cancelled } from '../../../src/cli/command.ts';
import { personAt } from '../../../src/cli/terminal.ts';

/** The terminal in a process that has just begun, which reads its environment again. */
async function freshIo() {
  vi.resetModules();
  const { terminalIo } = await import('../../../src/cli/terminal.ts');
  return terminalIo();
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it('today is the day in POLICIES_TODAY, in every time zone', async () => {
  vi.stubEnv('POLICIES_TODAY', '2027-03-15');
  const { today } = await freshIo();
  for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London'])
    expect(today(zone)).toBe('2027-03-15');
});

it('without POLICIES_TODAY, today is the day in the school’s time zone', async () => {
  vi.useFakeTimers({ now: new Date('2028-02-29T11:00:00Z') });
  const { today } = await freshIo();
  expect(today('Pacific/Kiritimati')).toBe('2028-03-01');
  expect(today('Europe/London')).toBe('2028-02-29');
});

describe('a person at the terminal', () => {
  /** Types the answers one after the other, each after a question. */
  function answering(...answers: string[]) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let printed = '';
    let answered = false;
    output.on('data', (part: Buffer) => {
      printed += part.toString();
      // After the end of a line comes the next question, if there is one.
      if (part.includes('\n')) answered = false;
      if (answered || !part.includes('?')) return;
      answered = true;
      setImmediate(() => input.write(answers.shift() ?? ''));
    });
    return { person: personAt({ input, output }), printed: () => printed };
  }

  it.each([
    ['y\r', true],
    ['YES\r', true],
    ['n\r', false],
    ['\r', false],
  ])('confirms with %j: %s', async (typed, answer) => {
    expect(await answering(typed).person.confirm('Write it?')).toBe(answer);
  });

  it('asks again if the answer is neither', async () => {
    const { person, printed } = answering('perhaps\r', 'y\r');
    expect(await person.confirm('Write it?')).toBe(true);
    expect(printed()).toContain('Please answer y or n.');
  });

  it.each(['\u0003', '\u0004'])('cancels on %j', async (typed) => {
    await expect(answering(typed).person.confirm('Write it?')).rejects.toThrow(Cancelled);
    await expect(answering(typed).person.text('Which?')).rejects.toThrow(Cancelled);
  });

  it('offers an answer to keep or to change, and asks again if it is wrong', async () => {
    expect(await answering('\r').person.text('Which?', { initial: '14/26' })).toBe('14/26');
    expect(await answering('a\r').person.text('Which?', { initial: '14/26' })).toBe('14/26a');
    const check = (answer: string) => (answer === 'ok' ? undefined : 'Write ok.');
    const { person, printed } = answering('no\r', ' ok \r');
    expect(await person.text('Which?', { check })).toBe('ok');
    expect(printed()).toContain('Write ok.');
  });
});
