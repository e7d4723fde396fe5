/** Runs a command in this process, with a person's answers, and returns what it printed. */
import { commands } from '../../../src/cli/commands/commands.ts';
import { Cancelled, type Io } from '../../../src/cli/command.ts';
import { runPolicy } from '../../../src/cli/run-policy.ts';
import { diskFiles, type FileSystem } from '../../../src/content/commit-files.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
  asked: string[];
}

/**
 * @param args as typed after `npm run policy --`
 * @param answers a person's answers in order; without them a program runs the command
 * @param today ISO date
 */
export async function runCommand(
  args: readonly string[],
  {
    answers,
    today = '2026-11-23',
    files = diskFiles,
    meanwhile,
  }: {
    answers?: (string | boolean)[];
    today?: string;
    files?: FileSystem;
    /** What somebody else does while the person thinks. */
    meanwhile?: () => void;
  } = {},
): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '', asked: [] };
  const left = [...(answers ?? [])];
  const answer = (question: string) => {
    ran.asked.push(question);
    meanwhile?.();
    if (left.length === 0) throw new Cancelled();
    return left.shift()!;
  };
  const io: Io = {
    out: (text) => void (ran.out += `${text}\n`),
    err: (text) => void (ran.err += `${text}\n`),
    colour: false,
    person: answers
      ? {
          confirm: async (question) => answer(question) === true,
          text: async (question, { initial } = {}) => String(answer(question) || initial || ''),
        }
      : null,
    today: () => today,
    files,
    // The same command seals with the same salts, so that two runs can be compared.
    salt: () => String(salts++).padStart(22, '0'),
    holdsLock: false,
  };
  let salts = 0;
  ran.code = await runPolicy(commands, args, io);
  return ran;
}
