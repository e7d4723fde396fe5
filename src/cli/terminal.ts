/** The terminal as a command's outside world. */
import { confirm, isCancel, text } from '@clack/prompts';
import { context } from '../build/context.ts';
import { Cancelled, type Io, type Person } from './command.ts';
import { diskFiles } from '../content/file-system.ts';

/**
 * Asks only where a person sits at both ends: a terminal for input and output,
 * and no build server.
 */
export function terminalIo(): Io {
  const { stdout, stdin, env } = process;
  const interactive = Boolean(stdin.isTTY && stdout.isTTY && !env.CI);
  return {
    out: (line) => void stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    colour: Boolean(stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb'),
    person: interactive ? personAtTerminal : null,
    today: context.todayIn,
    files: diskFiles,
  };
}

const answered = <T>(answer: T): Exclude<T, symbol> => {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
};

const personAtTerminal: Person = {
  confirm: async (question) => answered(await confirm({ message: question, initialValue: false })),
  text: async (question, { initial, check } = {}) =>
    answered(
      await text({
        message: question,
        ...(initial === undefined ? {} : { initialValue: initial }),
        validate: (value) => check?.((value ?? '').trim()),
      }),
    ).trim(),
};
