/** The documentation: short where it should be, and right as far as a program can check. */
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands/commands.ts';
import { SCHOOL_FIELDS } from '../../../src/content/school.ts';
import { ROOMS } from '../../structure/rooms.mjs';
import { EXAMPLE_FOLDER } from '../../support/example.ts';
import { runCommand } from '../cli/run-command.ts';
import { copyOf, replaceIn } from '../cli/temporary-content.ts';

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
/** Written by a program from messages that name files of any school. */
const GENERATED = 'docs/messages.md';
const written = PAGES.filter((page) => page !== GENERATED);

const read = (page: string) => readFileSync(page, 'utf8');
const BLOCK = /^```.*?^```$/gms;
const withoutBlocks = (text: string) => text.replace(BLOCK, '');

/** What is in backticks, without blocks of code. */
const spansOf = (text: string) =>
  [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

/** What is in content/ is a school's own affair. */
const FOLDERS = /^(?:\.ci|docs|public|src|tests)\//;
const TOP = /^(?:[A-Z]+\.md|package(?:-lock)?\.json|tsconfig\.json|\w+\.config\.(?:ts|mjs))$/;
/** True for a path of this project, but not for a pattern such as `content/<policy>/`. */
const isPath = (span: string) => (FOLDERS.test(span) || TOP.test(span)) && !/[\s<>…*]/.test(span);

/** Made by whoever has something to put in. */
const NOT_YET = 'public/';

function leadsSomewhere(path: string): boolean {
  if (path === NOT_YET) return true;
  if (!existsSync(path)) return false;
  return statSync(path).isDirectory() || !path.endsWith('/');
}

/** A heading as GitHub names it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const anchorsOf = (text: string) => [
  ...[...withoutBlocks(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading)),
  ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id),
];

/** Links and pictures inside the project; gaps of a message (‹id›) are not links. */
const linksOf = (text: string) =>
  [
    ...withoutBlocks(text)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target) && !target.includes('‹'));

describe('README.md', () => {
  it('has at most 900 words', () => {
    expect(read('README.md').trim().split(/\s+/).length).toBeLessThanOrEqual(900);
  });

  it('names the two commands and the oldest Node and npm', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: Record<string, string> };
    const [node, npm] = [engines.node, engines.npm].map((one) => one?.replace('>=', ''));
    expect(read('README.md')).toContain(`Node.js ${node} or newer with npm ${npm} or newer`);
    for (const command of ['`npm start`', '`npm test`', '`npm run demo`'])
      expect(read('README.md')).toContain(command);
  });
});

describe.each(written)('%s', (page) => {
  const text = read(page);

  it('names only paths that exist', () => {
    expect(spansOf(text).filter((span) => isPath(span) && !leadsSomewhere(span))).toEqual([]);
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const run = [...text.matchAll(/\bnpm run (?:-s )?([a-z][a-z0-9:-]*)/g)].map(([, name]) => name);
    expect(run.filter((name) => name && !(name in scripts))).toEqual([]);
    const known = commands.map(({ name }) => name);
    const policy = [...text.matchAll(/\bpolicy -- ([a-z]+)/g)].map(([, name = '']) => name);
    expect(policy.filter((name) => !known.includes(name))).toEqual([]);
  });
});

it.each(PAGES)('%s has links that lead somewhere', (page) => {
  const dead = linksOf(read(page)).filter((target) => {
    const [path = '', anchor] = target.split('#');
    const to = path ? normalize(join(dirname(page), path)) : page;
    if (!leadsSomewhere(to)) return true;
    return anchor !== undefined && !anchorsOf(read(to)).includes(anchor);
  });
  expect(dead).toEqual([]);
});

it('docs/architecture.md has the rooms as the linter knows them', () => {
  const rows = Object.entries(ROOMS).map(
    ([room, { holds, mayImport }]) =>
      `| \`src/${room}/\` | ${holds} | ${mayImport.join(', ') || 'nothing'} |\n`,
  );
  expect(read('docs/architecture.md')).toContain(rows.join(''));
});

it('docs/authoring.md lists every command', () => {
  const text = read('docs/authoring.md');
  for (const { name } of commands) expect(text).toContain(`| \`npm run policy -- ${name}\` |`);
});

/** The commands of a text, each with what the text says it prints. */
const commandsIn = (text: string) =>
  [...text.matchAll(BLOCK)].flatMap(([block]) =>
    block
      .replace(/^```.*$/gm, '')
      .split(/^\$ /m)
      .slice(1)
      .map((shown) => {
        const [line = '', ...lines] = shown.trim().split('\n');
        const words = line.match(/"[^"]*"|\S+/g) ?? [];
        return {
          line,
          args: words.slice(4).map((word) => word.replaceAll('"', '')),
          printed: lines.join('\n').trim(),
          isPolicy: line.startsWith('npm run policy -- '),
        };
      }),
  );

/** Runs a command on a copy of the content; what it prints, as if the copy were `content`. */
async function print(folder: string, args: readonly string[], today: string): Promise<string> {
  const { out, err } = await runCommand([...args, '--content', folder], { today });
  return `${out}${err}`.replaceAll(folder, 'content').trim();
}

/** A line “…” stands for any lines that were left out. */
const fits = (printed: string) => {
  const literal = printed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/^…(?:\n|$)/gm, '(?:.*\\n)*?.*?')}$`);
};

it('docs/getting-started.md says what each command prints, from nothing to a published policy', async () => {
  const guide = read('docs/getting-started.md');
  const content = join(copyOf(EXAMPLE_FOLDER, 'content'), 'content');
  const steps = commandsIn(guide);
  expect(steps.map(({ args }) => args[0])).toEqual([
    ...['init', 'new', 'ids', 'check', 'adopt', 'status'],
  ]);
  const [, draft = ''] = /^```mdx\n(.*?)^```/ms.exec(guide) ?? [];
  for (const { args, printed } of steps) {
    if (args[0] === 'ids') writeFileSync(`${content}/visitors/2026-2027.mdx`, draft);
    expect(await print(content, args, '2026-11-23')).toBe(printed);
  }
});

it('docs/authoring.md lists every field of school.yaml', () => {
  const [, part = ''] = /^### school\.yaml$(.*?)^## /ms.exec(read('docs/authoring.md')) ?? [];
  const rows = [...part.matchAll(/^\| \*\*(\w+)\*\* \|/gm)].map(([, name]) => name);
  expect(rows).toEqual(SCHOOL_FIELDS);
});

describe('what docs/authoring.md says that a command prints', () => {
  const [, ...parts] = read('docs/authoring.md').split(/^## /m);
  const part = (heading: string) => parts.find((one) => one.startsWith(heading)) ?? '';
  const shownIn = (heading: string) => commandsIn(part(heading));

  it('in the five steps', async () => {
    const folder = copyOf(EXAMPLE_FOLDER);
    const draft = `${folder}/social-media/2027-2028.mdx`;
    const steps = shownIn('Your policy, next year').filter(({ isPolicy }) => isPolicy);
    expect(steps.map(({ args }) => args[0])).toEqual(['new', 'ids', 'check', 'compare', 'adopt']);
    await print(folder, ['adopt', 'social-media', '2026-2027', '--on', '2026-12-01'], '2026-12-01');
    const added =
      "Staff must not use a pupil's name or photograph with a chatbot or image generator.";
    expect(part('Your policy, next year')).toContain(`“${added}”`);
    for (const { args, printed } of steps) {
      if (args[0] === 'ids') {
        replaceIn(draft, 'Staff should avoid language', 'Staff must avoid language');
        replaceIn(draft, '{/* #abuse-of-staff */}', `{/* #abuse-of-staff */}\n\n${added}`);
      }
      if (args[0] === 'check') {
        const [reasons = ''] = part('Your policy, next year').match(/^changes:\n(?: .*\n)+/m) ?? [];
        replaceIn(draft, '\n---\n', `\n${reasons}---\n`);
      }
      if (args[0] === 'adopt') {
        const reason = 'offensive-language: { kind: substantive, why: Advice was not enough. }';
        replaceIn(draft, '\nchanges:\n', `\nchanges:\n  ${reason}\n`);
        expect(await print(folder, ['check'], '2027-10-04')).toBe('All is well.');
      }
      expect(await print(folder, args, '2027-10-04')).toMatch(fits(printed));
    }
  });

  it('after importing a Word file', async () => {
    const folder = copyOf(EXAMPLE_FOLDER);
    const steps = shownIn('From a Word file');
    const file = 'tests/fixtures/import/social-media-libreoffice.docx';
    expect(steps.map(({ line }) => line.split(' ')[4])).toEqual([
      'import',
      'check',
      'adopt',
      undefined,
      'verify',
    ]);
    // “verify dist” needs a built site; tests/unit/cli/verify.test.ts looks at copies.
    for (const { args, printed, isPolicy } of steps)
      if (isPolicy && args[0] !== 'verify') {
        const given = args.map((one) => (one.endsWith('.docx') ? file : one));
        expect(await print(folder, given, '2027-10-04')).toMatch(fits(printed));
      }
  });

  it('when a typing error is corrected', async () => {
    const [step] = shownIn('What is published stays');
    expect(await print(copyOf(EXAMPLE_FOLDER), step?.args ?? [], '2026-11-28')).toBe(step?.printed);
  });
});
