/**
 * `npm run structure -- --experiments`: what the compiler says when a kind is added.
 *
 * Each experiment edits a fresh checkout of the last commit as somebody would begin such a
 * change, and lists the places that the type check names. Nothing of it stays.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Experiment {
  file: string;
  /** A line that is there, and what is put in before it. */
  before: string;
  added: string;
}

const EXPERIMENTS: Record<string, Experiment> = {
  'a clause kind “quotation”': {
    file: 'src/policy/clause.ts',
    before: '  definition: { role:',
    added: "  quotation: { role: 'text', leadsIn: false, asks: false, mayBeEmpty: false },\n",
  },
  'a mark “underline”, with nothing decided': {
    file: 'src/policy/clause.ts',
    before: "  | { type: 'code' }",
    added: "  | { type: 'underline' }\n",
  },
  'an operation “replace”': {
    file: 'src/compare/redline/segment.ts',
    before: '  insert: { inOld:',
    added: "  replace: { inOld: true, inNew: true, change: 'replaced' },\n",
  },
  'a change kind “recast”, counted by itself': {
    file: 'src/compare/alignment.ts',
    before: '  moved: {',
    added: `  recast: {
    count: 'recast',
    weight: 'change',
    sameText: false,
    places: 1,
    aside: false,
    followsColumn: false,
  },
`,
  },
  'a front-matter field “reviewer”, with nothing decided': {
    file: 'src/policy/frontmatter.ts',
    before: '  lastReviewed: decide(',
    added: "  reviewer: decide(optional(text('Name the reviewer.')), {}),\n",
  },
  'a front-matter field “reviewer” in the review group, shown as a fact': {
    file: 'src/policy/frontmatter.ts',
    before: '  lastReviewed: decide(',
    added: `  reviewer: decide(optional(text('Name the reviewer.')), {
    group: 'review',
    fact: { words: asWritten },
    inReviews: true,
    next: 'same',
    imported: 'same',
    keys: null,
  }),
`,
  },
};

const PLACE = /^([\w[\]./ -]+\.(?:ts|astro))(?:\((\d+),\d+\)|:(\d+):\d+)/;

/** Runs every experiment and prints the places that it is named at. */
export function runExperiments(): void {
  const scratch = mkdtempSync(join(tmpdir(), 'experiments-'));
  const checkout = join(scratch, 'checkout');
  const git = (...args: string[]) => spawnSync('git', args, { stdio: 'inherit' });
  git('worktree', 'add', '--detach', '--quiet', checkout, 'HEAD');
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'));
  try {
    for (const [name, experiment] of Object.entries(EXPERIMENTS)) {
      const path = join(checkout, experiment.file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(experiment.before))
        throw new Error(`${experiment.file} has no “${experiment.before}” any more.`);
      writeFileSync(path, text.replace(experiment.before, experiment.added + experiment.before));
      const run = spawnSync(
        process.execPath,
        ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error'],
        {
          cwd: checkout,
          encoding: 'utf8',
          env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
        },
      );
      writeFileSync(path, text);
      const places = new Set<string>();
      // Colours are switched off, but for what takes no notice of it.
      for (const line of run.stdout.replace(/\u001b\[[0-9;]*m/g, '').split('\n')) {
        const match = PLACE.exec(line);
        if (match) places.add(`${match[1]}:${match[2] ?? match[3]}`);
      }
      console.log(`\n${name}: ${places.size} ${places.size === 1 ? 'place' : 'places'}`);
      for (const place of places) console.log(`  ${place}`);
    }
  } finally {
    git('worktree', 'remove', '--force', checkout);
    rmSync(scratch, { recursive: true, force: true });
  }
}
