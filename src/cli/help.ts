/** The help texts of the command line. */
import { COMMON_OPTIONS, type Command, type Option } from './command.ts';

const RUN = 'npm run policy --';

/** Two columns, the first as wide as its widest entry. */
export function columns(rows: readonly (readonly [string, string])[], indent = '  '): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows
    .map(([left, right]) => `${indent}${left.padEnd(width)}  ${right}`.trimEnd())
    .join('\n');
}

/** Help for the whole command line. */
export function generalHelp(commands: readonly Command[]): string {
  return [
    `Looks after the school’s policies.`,
    `Use:\n  ${RUN} <command> …`,
    `Commands:\n${columns(commands.map((c) => [c.name, c.summary] as const))}`,
    `A year of a policy, for example:\n${columns([
      [`${RUN} new social-media 2027-2028`, 'next year’s draft, from this year’s text'],
      [`${RUN} check`, 'everything that is wrong or needs attention'],
      [`${RUN} adopt social-media 2027-2028`, 'once the governors have approved it'],
    ])}`,
    `Help for one command:\n  ${RUN} adopt --help`,
    'The exit code is 0 when all is well, 1 when there are problems, 2 when it was used in a wrong way.',
  ].join('\n\n');
}

/** Help for one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries<Option>({ ...command.options, ...COMMON_OPTIONS });
  return [
    command.about,
    `Use:\n  ${RUN} ${command.name} ${command.usage}`.trimEnd(),
    `For example:\n${command.examples
      .map(({ run, does }) => `  ${RUN} ${run}\n      ${does}`)
      .join('\n')}`,
    `Options:\n${columns(
      options.map(([name, o]) => [`--${name}${o.value ? ` ${o.value}` : ''}`, o.help] as const),
    )}`,
  ].join('\n\n');
}
