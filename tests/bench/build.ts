/**
 * `npm run bench`: how long the site takes to build, every comparison on, beside a
 * bare Astro site of the same documents. Prints ratios; figures of seconds depend
 * on the machine.
 *
 * Usage: bench [--policies 40] [--editions 5] [--runs 3]
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeYears } from './years.ts';

const { values } = parseArgs({
  options: {
    policies: { type: 'string', default: '40' },
    editions: { type: 'string', default: '5' },
    runs: { type: 'string', default: '3' },
  },
});
const [policies, editions, runs] = [values.policies, values.editions, values.runs].map(Number) as [
  number,
  number,
  number,
];
const work = mkdtempSync(join(tmpdir(), 'bench-build-'));
const content = join(work, 'content');
writeYears(content, policies, editions);

const astro = resolve('node_modules/astro/bin/astro.mjs');
const bare = {
  'bare Astro, remark-gfm': bareSite('unified'),
  'bare Astro, default processor': bareSite('default'),
};
const contenders: Record<string, { args: string[]; cwd: string; clean: string[] }> = {
  'this site': {
    args: [resolve('src/cli/build.ts'), '--content', content, '--out', join(work, 'site')],
    cwd: process.cwd(),
    clean: [join(work, 'site')],
  },
  ...Object.fromEntries(
    Object.entries(bare).map(([name, folder]) => [
      name,
      {
        args: [astro, 'build'],
        cwd: folder,
        clean: [join(folder, 'dist'), join(folder, '.astro'), join(folder, 'cache')],
      },
    ]),
  ),
};

const seconds: Record<string, number[]> = {};
for (let run = 0; run < runs; run++)
  for (const [name, { args, cwd, clean }] of Object.entries(contenders)) {
    for (const folder of clean) rmSync(folder, { recursive: true, force: true });
    const start = performance.now();
    const { status, stderr, stdout } = spawnSync(process.execPath, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    if (status !== 0) throw new Error(`${name} failed:\n${stdout}\n${stderr}`);
    (seconds[name] ??= []).push((performance.now() - start) / 1000);
  }

const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!;
const pages = (folder: string): number =>
  readdirSync(folder, { recursive: true }).filter((f) => String(f).endsWith('.html')).length;
const ours = median(seconds['this site']!);
console.log(`${policies * editions} documents, ${runs} cold builds each, medians\n`);
for (const [name, list] of Object.entries(seconds)) {
  const ratio = ours / median(list);
  const against = name === 'this site' ? '' : `this site takes ${ratio.toFixed(2)} times as long`;
  console.log(`${name.padEnd(32)} ${median(list).toFixed(1).padStart(6)} s  ${against}`);
}
console.log(
  `\nThis site wrote ${pages(join(work, 'site'))} pages, ${(bytesOf(join(work, 'site')) / 1e6).toFixed(1)} MB.`,
);
rmSync(work, { recursive: true, force: true });

function bytesOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .reduce((sum, f) => sum + statSync(join(f.parentPath, f.name)).size, 0);
}

/** A site of the same documents and nothing else: one page each, no comparison, no search. */
function bareSite(processor: 'unified' | 'default'): string {
  const folder = join(work, processor);
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  cpSync(content, join(folder, 'content'), { recursive: true });
  const gfm =
    processor === 'unified'
      ? "import { unified } from '@astrojs/markdown-remark';\nimport remarkGfm from 'remark-gfm';\nconst markdown = { processor: unified({ remarkPlugins: [remarkGfm] }) };"
      : 'const markdown = {};';
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';\nimport mdx from '@astrojs/mdx';\n${gfm}\nexport default defineConfig({ integrations: [mdx()], markdown, cacheDir: './cache' });\n`,
  );
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { policies: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: './content' }) }) };\n",
  );
  writeFileSync(join(folder, 'src/Note.astro'), '<aside><slot /></aside>\n');
  writeFileSync(
    join(folder, 'src/pages/[...id].astro'),
    "---\nimport { getCollection, render } from 'astro:content';\nimport Note from '../Note.astro';\nexport async function getStaticPaths() {\n  return (await getCollection('policies')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));\n}\nconst { Content } = await render(Astro.props.entry);\n---\n<html lang=\"en\"><head><title>{Astro.props.entry.id}</title></head><body><Content components={{ Note, Ref: Note }} /></body></html>\n",
  );
  return folder;
}
