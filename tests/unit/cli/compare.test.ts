import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLE_FOLDER } from '../../support/example.ts';
import type { ComparisonJson } from '../../../src/compare/index.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('compare', () => {
  it('compares two editions, with the author’s reasons', async () => {
    const { code, out } = await runCommand([
      'compare',
      'social-media/2022-2023',
      'social-media/2026-2027',
      '--content',
      EXAMPLE_FOLDER,
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Stronger: “should not” became “must not”.');
    expect(out).toContain('Why: ');
  });

  it('compares any two Markdown files, with or without ids and front matter', async () => {
    const a = file('a.md', '## Rules\n\nStaff should ask. {x} <!-- note -->\n');
    const b = file('b.mdx', '---\ntitle: Rules\n---\n\n## Rules\n\nStaff must ask. {/* #ask */}\n');
    const { code, out } = await runCommand(['compare', a, b]);
    expect(code).toBe(0);
    expect(out).toContain('[removed: should][added: must]');
  });

  it.each(['Staff ~~must~~ ask. {/* #ask */}', 'Staff ~~must~~ ask. {x}'])(
    'reads struck-through words without their stroke, and says so: %s',
    async (text) => {
      const a = file('s.md', `${text}\n`);
      const b = file('t.md', 'Staff ask. {/* #ask */}\n');
      const { code, out, err } = await runCommand(['compare', a, b]);
      expect(code).toBe(0);
      expect(out).toContain('[removed: must]');
      expect(err).toContain('s.md:1:7  error strike-through');
    },
  );

  describe('what is no text of a policy', () => {
    const compared = (a: string, b: string, type = 'md') =>
      runCommand(['compare', file(`p.${type}`, a), file(`q.${type}`, b)]);
    const head = '---\ntitle: Rules\nstatus: draft\n---\n\n';

    it.each([
      [
        'a paragraph in HTML',
        'Go.\n\n<p>You must pay.</p>',
        'Go.\n\n<p>You may pay.</p>',
        'You may pay',
      ],
      [
        'a table in HTML',
        'Go.\n\n<table><tr><td>5</td></tr></table>',
        'Go.\n\n<table><tr><td>9</td></tr></table>',
        '<td>9',
      ],
      ['another picture', 'Go.\n\n![Map](a.png)', 'Go.\n\n![Map](b.png)', 'b.png'],
      ['ticks that changed places', '- [ ] ring\n- [x] walk', '- [x] ring\n- [ ] walk', '[x] ring'],
      ['the same picture in both', '![Map](a.png)\n\nGo.', '![Map](a.png)\n\nGo.', 'in both'],
    ])('is named, and nothing is called the same: %s', async (_, a, b, words) => {
      const { code, out } = await compared(a, b);
      expect(code).toBe(1);
      expect(out).toContain(words);
      expect(out).not.toMatch(/no change|are the same/i);
    });

    it('is a line of an MDX file that cannot be read', async () => {
      const text = `${head}Go. {/* #go */}\n\nPay {2 + 3}. {/* #pay */}`;
      const { code, out, err } = await compared(text, text, 'mdx');
      expect(code).toBe(1);
      expect(out).toContain('p.mdx line 8');
      expect(err).toContain('p.mdx:8:5  error expression-live');
    });

    it('are facts, whatever their fields are called', async () => {
      const { code, out } = await compared(
        '---\ntitle: A\nnext: May\n---\n\nGo.',
        '---\ntitle: B\nnext: May\n---\n\nGo.',
      );
      expect(code).toBe(0);
      expect(out).toContain('Title: A → B');
      expect(out).not.toMatch(/no change|next: /i);
    });

    it('is the address of a link at the foot of the file, which is read', async () => {
      const { code, out } = await compared(
        'Use the [form].\n\n[form]: https://example.org/a',
        'Use the [form].\n\n[form]: https://example.org/b',
      );
      expect(code).toBe(0);
      expect(out).toContain('https://example.org/b');
    });

    it('is nothing at all in two empty files', async () => {
      const { out } = await compared('', '\n');
      expect(out).toContain('There is nothing to compare');
    });

    it('is no remark that nobody sees', async () => {
      const { code, out } = await compared('Go.\n\n<!-- a -->', 'Go.\n\n<!-- b -->');
      expect(code).toBe(0);
      expect(out).toContain('no change');
    });
  });

  it('prints JSON from which both texts can be rebuilt', async () => {
    const a = file('c.md', 'Staff should ask the head.\n');
    const b = file('d.md', 'Staff must ask the head.\n');
    const { out } = await runCommand(['compare', a, b, '--json']);
    const { changes, counts } = JSON.parse(out) as ComparisonJson;
    expect(counts.changed).toBe(1);
    const [change] = changes;
    const without = (op: string) =>
      change!.redline.map((one) => (one.op === op ? '' : one.text)).join('');
    expect(without('insert')).toBe('Staff should ask the head.');
    expect(without('delete')).toBe('Staff must ask the head.');
    expect(change!.force).toEqual({ from: 'should', to: 'must', effect: 'strengthened' });
  });

  it('makes a page in the language of the school', async () => {
    const a = file('g.md', 'Staff should ask.\n');
    const b = file('h.md', 'Staff must ask.\n');
    const page = async () =>
      (await runCommand(['compare', a, b, '--html', '--content', folder])).out;
    expect(await page()).toContain('<html lang="en-GB">');
    const contact = 'contact: { questions: { name: the office } }';
    file('school.yaml', `name: Larkfield\n${contact}\ntimeZone: Europe/London\nlanguage: en-IE\n`);
    expect(await page()).toContain('<html lang="en-IE">');
    expect(await page()).toContain(`<h1>${a} and ${b} compared</h1>`);
  });

  it('says of equal texts that they were compared', async () => {
    const a = file('e.md', 'Staff ask.\n');
    expect((await runCommand(['compare', a, a])).out).toContain('Compared: no change.');
  });

  it.each([
    [['compare'], 'Name the two texts to compare.'],
    [['compare', 'none.md', 'none.md'], 'There is no file “none.md”.'],
    [['compare', 'a/2022-2023', 'a/2023-2024'], 'There is no policy “a”.'],
    [['compare', 'x', 'y', '--json', '--csv'], 'Choose one of --json and --csv.'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await runCommand(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('names file, line and column of a text that cannot be read', async () => {
    const good = file('good.mdx', 'Staff ask.\n');
    const bad = file('bad.mdx', 'Staff ask.\n\n<Note>never closed\n');
    const { code, err } = await runCommand(['compare', good, bad]);
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.mdx:3:1/);
  });

  it('asks for an import if the file is not Markdown', async () => {
    const word = file('policy.docx', 'PK');
    const { err } = await runCommand(['compare', word, word]);
    expect(err).toContain('is not Markdown');
  });
});
