/** Connects a command to the terminal. */
import { createInterface } from 'node:readline/promises';
import { context } from '../build/context.ts';
import { diskFiles } from '../content/commit-files.ts';
import { randomSalt } from '../content/register/entry.ts';
import { Cancelled, type Io, type Person } from './command.ts';

/**
 * Asks questions only if a person can answer them: input and output are a terminal, and
 * it is not a build server.
 */
export function terminalIo(): Io {
  const { stdout, stdin, env } = process;
  const interactive = Boolean(stdin.isTTY && stdout.isTTY && !env.CI);
  return {
    out: (line) => void stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    colour: Boolean(stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb'),
    person: interactive ? personAt({ input: stdin, output: stdout }) : null,
    today: context.todayIn,
    files: diskFiles,
    salt: randomSalt,
    holdsLock: false,
  };
}

/** The streams through which a person reads and types. */
export interface Ends {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/**
 * Reads one line from the person at the terminal.
 * @param initial text that is on the line already, to be kept or changed
 * @throws Cancelled on Ctrl+C and when the input ends
 */
async function ask({ input, output }: Ends, question: string, initial = ''): Promise<string> {
  const terminal = createInterface({ input, output, terminal: true });
  try {
    return await new Promise<string>((done, fail) => {
      terminal.once('SIGINT', () => fail(new Cancelled()));
      terminal.once('close', () => fail(new Cancelled()));
      terminal.question(`${question} `).then((line) => done(line.trim()), fail);
      if (initial) terminal.write(initial);
    });
  } finally {
    terminal.close();
  }
}

/** Asks a person, and asks again after an answer that is not possible. */
export const personAt = (ends: Ends): Person => ({
  async confirm(question) {
    for (;;) {
      const answer = (await ask(ends, `${question} [y/N]`)).toLowerCase();
      if (['y', 'yes'].includes(answer)) return true;
      if (['', 'n', 'no'].includes(answer)) return false;
      ends.output.write('Please answer y or n.\n');
    }
  },
  async text(question, { initial, check } = {}) {
    for (;;) {
      const answer = await ask(ends, question, initial);
      const wrong = check?.(answer);
      if (wrong === undefined) return answer;
      ends.output.write(`${wrong}\n`);
    }
  },
});
