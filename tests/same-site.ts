/**
 * `npm run same-site -- <commit>`: whether the sites built from this work tree are, byte
 * for byte, those built from another commit: the school's own content and the
 * demonstration school. For changes of the code that must change nothing people see.
 *
 * Names and contents of scripts (`_astro/*.js`) follow the modules they are made of: the
 * names are left out of the comparison, and scripts that differ are counted apart.
 * Ends with 1 where anything else differs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const [ref] = process.argv.slice(2);
if (!ref) {
  console.error('Use: npm run same-site -- <commit>');
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), 'same-site-'));
const other = join(scratch, 'other');
const clear = () => {
  spawnSync('git', ['worktree', 'remove', '--force', other]);
  rmSync(scratch, { recursive: true, force: true });
};
process.on('exit', clear);

/** A name with a hash in it: `page.992axuye.js`, `site.css?v=c3e5e2d1`. */
const HASHED = /(_astro\/[\w.-]+?)\.[\w-]{8}\.js|(\?v=)[0-9a-f]{8}/g;
const plain = (text: string) => text.replace(HASHED, '$1$2');

function build(checkout: string, content: string, name: string): Map<string, Buffer> {
  const out = join(scratch, name);
  const run = spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--content', resolve(content), '--out', out],
    {
      cwd: checkout,
      encoding: 'utf8',
      env: { ...process.env, POLICIES_TODAY: '2026-11-23' },
    },
  );
  if (run.status !== 0)
    throw new Error(`${checkout} could not be built:\n${run.stdout}${run.stderr}`);
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const isText = /\.(html|xml|json|js|css|csv|ics|svg)$/.test(path);
    files.set(
      plain(relative(out, path)),
      isText ? Buffer.from(plain(bytes.toString('utf8'))) : bytes,
    );
  }
  return files;
}

execFileSync('git', ['worktree', 'add', '--detach', '--quiet', other, ref]);
symlinkSync(resolve('node_modules'), join(other, 'node_modules'));
let different = 0;
for (const [name, content] of [
  ['content', 'content'],
  ['demonstration school', 'tests/fixtures/demo'],
] as const) {
  const before = build(other, join(other, content), 'before');
  const after = build('.', content, 'after');
  const faults: string[] = [];
  const scripts: string[] = [];
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(path), after.get(path)];
    if (old && now?.equals(old)) continue;
    const what = old ? (now ? 'differs' : 'is gone') : 'is new';
    (path.startsWith('_astro/') ? scripts : faults).push(`${path} ${what}`);
  }
  console.log(
    `${name}: ${after.size} files, ${faults.length} different; scripts: ${scripts.length}`,
  );
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  different += faults.length;
}
process.exitCode = different > 0 ? 1 : 0;
