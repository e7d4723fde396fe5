import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands/commands.ts';
import { runCommand } from './run-command.ts';

const DEMO = ['--content', 'tests/fixtures/demo'];

describe('the command line', () => {
  it('teaches by example', async () => {
    const { code, out } = await runCommand(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toContain(command.name);
  });

  it.each(commands.map((c) => c.name))('%s has help with examples that name it', async (name) => {
    const { code, out } = await runCommand([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`npm run policy -- ${name}`);
    expect(out).toContain('--content <folder>');
  });

  it('suggests the command that was meant', async () => {
    const { code, err } = await runCommand(['statsu']);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean “status”?');
  });

  it('shows help, and counts as wrong use, without a command', async () => {
    expect((await runCommand([])).code).toBe(2);
  });

  it.each([
    [['status', '--jsn'], '--jsn'],
    [['status', 'one', 'two'], '“two” is one word too many'],
    [['status', '--content'], 'content'],
    [['status', '--content', 'nowhere'], 'There is no folder “nowhere”'],
    [['status', 'behavior', ...DEMO], 'Did you mean “behaviour”?'],
  ])('%j is wrong use, and says why', async (args, words) => {
    const { code, err } = await runCommand(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('status', () => {
  it('gives the states that the demonstration school lists', async () => {
    const { code, out } = await runCommand(['status', '--all', '--json', ...DEMO]);
    expect(code).toBe(0);
    const { editions } = JSON.parse(out) as {
      editions: { policy: string; edition: string; standing: string; review: string | null }[];
    };
    const of = (policy: string, edition: string) =>
      editions.find((e) => e.policy === policy && e.edition === edition);
    expect(of('complaints', '2024-2025')).toMatchObject({
      standing: 'in-force',
      review: 'overdue',
    });
    expect(of('online-safety', '2027-2028')).toMatchObject({ standing: 'not-yet', review: null });
    expect(of('trips', '2026-2027')).toMatchObject({ standing: 'proposed' });
  });

  it('leaves out past editions without --all', async () => {
    const { out } = await runCommand(['status', 'complaints', ...DEMO]);
    expect(out).toContain(
      '2024–2025  In force; from 1 November 2024 until it is replaced; Review overdue since',
    );
    expect(out).not.toContain('2021–2022');
  });
});
