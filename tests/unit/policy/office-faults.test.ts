/**
 * Small faults as an office makes them: each has one message at the place of the slip, and its
 * mend, followed to the letter, leaves nothing to say.
 */
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/build/check-content.ts';
import { decodeText } from '../../../src/content/decode-text.ts';
import { emptyRegister } from '../../../src/content/register/register.ts';

const EDITION = 'bicycles/2026-2027.mdx';
const FILES: Record<string, string> = {
  'school.yaml': 'name: Brindlemoor School\ntimeZone: Europe/London\n',
  'law.yaml': 'law:\n  - name: Cycle Tracks Act 1984\n    state: in force\n',
  'required-policies.yaml': `about: A primary school.
prepared: 2026-11-23
sources:
  guide:
    title: Statutory policies
    publisher: Department for Education
    address: https://www.gov.uk/x
policies:
  - name: Bicycles
    must: have
    sources: [guide]
    certain: no
`,
  [EDITION]: `---
title: Bicycles Policy
status: draft
summary: How pupils ride to school.
owner: Headteacher
---

## Riding to school {/* #riding */}

Pupils in Years 5 and 6 may ride to school. {/* #who-rides */}

- a helmet that fits {/* #helmet */}
- two working brakes {/* #two-brakes */}

## Storage {/* #storage */}

Bicycles are locked by 8.50. {/* #locked */}
`,
};

function problemsIn(changed: Record<string, string>) {
  const files = new Map(Object.entries({ ...FILES, ...changed }));
  const content = { root: 'content', files };
  return checkFiles(content, emptyRegister, { today: () => '2026-11-23' }).problems;
}

/** A passage of a file, and what stands there by a slip. */
interface Slip {
  file?: string;
  from: string;
  to: string;
  /** `line:column code` of its one message. */
  at: string;
  /** What the mend says to write, word for word. */
  writes: string;
  /** The part of `to` that it is written for; all of it unless given. */
  instead?: string;
}

function textWith({ file = EDITION, from, to }: Pick<Slip, 'file' | 'from' | 'to'>): string {
  const text = FILES[file] ?? '';
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

const yaml = (from: string, to: string, at: string, writes: string, instead?: string): Slip => ({
  from,
  to,
  at: `${at} yaml-broken`,
  writes,
  ...(instead === undefined ? {} : { instead }),
});
const S = 'summary: How pupils ride to school.';
const O = 'owner: Headteacher';
const CHANGES = 'owner: Headteacher\nparents:\n';

describe('fields', () => {
  it.each<Slip>([
    yaml(
      'title: Bicycles Policy',
      'title: Bicycles: who rides',
      '2:8',
      'title: "Bicycles: who rides"',
    ),
    yaml(S, 'summary: %ride', '4:10', 'summary: "%ride"'),
    yaml(S, 'summary: @office', '4:10', 'summary: "@office"'),
    yaml(S, 'summary: `ride`', '4:10', 'summary: "`ride`"'),
    yaml(S, 'summary: {school} rules', '4:10', 'summary: "{school} rules"'),
    yaml(S, 'summary: [school] rules', '4:10', 'summary: "[school] rules"'),
    yaml(S, 'summary: - rules', '4:10', 'summary: "- rules"'),
    yaml(S, 'summary: > 5 km', '4:10', 'summary: "> 5 km"'),
    yaml(S, 'summary: | rules', '4:10', 'summary: "| rules"'),
    yaml(S, 'summary: ? who rides', '4:10', 'summary: "? who rides"'),
    yaml(S, 'summary: “Rules: short”', '4:10', 'summary: "“Rules: short”"'),
    yaml(S, 'summary: "How pupils ride.', '4:10', 'summary: "How pupils ride."'),
    yaml(S, "summary: 'How pupils ride.", '4:10', 'summary: "How pupils ride."'),
    yaml(S, "summary: 'Don't ride'", '4:10', `summary: "Don't ride"`),
    yaml(S, 'summary: How pupils\nride to school.', '5:1', 'summary: "How pupils ride to school."'),
    yaml(O, '  owner: Headteacher', '5:1', 'owner: Headteacher'),
    yaml(O, 'owner Headteacher', '5:6', 'owner: Headteacher'),
    yaml(O, 'owner = Headteacher', '5:6', 'owner: Headteacher'),
    yaml(O, 'owner; Headteacher', '5:6', 'owner: Headteacher'),
    yaml(O, 'owner：Headteacher', '5:6', 'owner: Headteacher'),
    yaml(O, 'owner:Headteacher', '5:1', 'owner: Headteacher'),
    yaml(O, 'owner\u00a0: Headteacher', '5:1', 'owner : Headteacher'),
    yaml(O, 'owner:\u00a0Headteacher', '5:7', 'owner: Headteacher'),
    yaml(O, 'audience: [staff, parents', '5:11', 'audience: [staff, parents]'),
    yaml(O, 'owner: Head\n...\nminute: 3', '6:1', 'Remove the line.', '...\n'),
    yaml(O, 'audience:\n\t- staff', '6:1', '  - staff', '\t- staff'),
    yaml(
      O,
      `${CHANGES}\thelmet: Your child wears one.`,
      '7:1',
      '  helmet: Your child wears one.',
      '\thelmet: Your child wears one.',
    ),
    yaml(
      O,
      `${CHANGES}\u00a0 helmet: Your child wears one.`,
      '7:1',
      '  helmet: Your child wears one.',
      '\u00a0 helmet: Your child wears one.',
    ),
    yaml(
      O,
      `${CHANGES}  helmet: { sentence: 'Your child's helmet fits.' }`,
      '7:23',
      `sentence: "Your child's helmet fits."`,
      `sentence: 'Your child's helmet fits.'`,
    ),
    { from: S, to: 'summary: *ride* it', at: '4:10 yaml-broken', writes: 'summary: "*ride* it"' },
    { from: O, to: 'owner: &head Mrs A', at: '5:8 yaml-reference', writes: 'owner: "&head Mrs A"' },
    { from: O, to: 'owner: !!str Mrs A', at: '5:8 yaml-reference', writes: 'owner: "!!str Mrs A"' },
    {
      from: O,
      to: 'owner: #1 in the office',
      at: '5:8 yaml-cut',
      writes: 'owner: "#1 in the office"',
    },
    {
      from: O,
      to: `${CHANGES}  #helmet: Your child wears one.`,
      at: '7:3 yaml-remark',
      writes: 'helmet: Your child wears one.',
      instead: '#helmet: Your child wears one.',
    },
    {
      from: S,
      to: 'summary: How pupils ride\nto school: rules.',
      at: '5:1 field-unknown',
      writes: 'summary: "How pupils ride to school: rules."',
    },
    {
      from: O,
      to: 'Owner: Headteacher',
      at: '5:1 field-unknown',
      writes: 'owner',
      instead: 'Owner',
    },
    {
      from: 'status: draft',
      to: 'status: Draft',
      at: '3:9 field-wrong',
      writes: 'draft',
      instead: 'Draft',
    },
    {
      from: O,
      to: 'effectiveFrom: 1 September 2026',
      at: '5:16 field-wrong',
      writes: '2026-09-01',
      instead: '1 September 2026',
    },
    {
      from: O,
      to: 'effectiveFrom: 1.9.2026',
      at: '5:16 field-wrong',
      writes: '2026-09-01',
      instead: '1.9.2026',
    },
    {
      from: O,
      to: 'effectiveFrom: 01/09/2026',
      at: '5:16 field-wrong',
      writes: '2026-09-01',
      instead: '01/09/2026',
    },
    {
      from: O,
      to: 'effectiveFrom: 2026-9-1',
      at: '5:16 field-wrong',
      writes: '2026-09-01',
      instead: '2026-9-1',
    },
    {
      file: 'law.yaml',
      from: '  - name',
      to: '  name',
      at: '2:3 yaml-broken',
      writes: '  - name',
      instead: '  name',
    },
    {
      file: 'law.yaml',
      from: '    state: in force',
      to: '   state: in force',
      at: '3:1 yaml-broken',
      writes: '    state: in force',
    },
    {
      file: 'law.yaml',
      from: 'in force',
      to: 'In force',
      at: '3:12 field-wrong',
      writes: 'in force',
    },
    {
      file: 'required-policies.yaml',
      from: '    must: have',
      to: '\tmust: have',
      at: '10:1 yaml-broken',
      writes: '    must: have',
    },
    {
      file: 'required-policies.yaml',
      from: 'policies:',
      to: 'polices:',
      at: '8:1 field-unknown',
      writes: 'policies',
      instead: 'polices',
    },
    {
      file: 'school.yaml',
      from: 'name: Brindlemoor School',
      to: "name: 'St Ann's School'",
      at: '1:7 yaml-broken',
      writes: `name: "St Ann's School"`,
    },
  ])('$to', (slip) => expectMended(slip));

  it('several slips are told in one run, each once', () => {
    const text = textWith({ from: S, to: "summary: 'How\nowner Headteacher" }).replace(
      'title: B',
      'title: A: B',
    );
    const told = problemsIn({ [EDITION]: text.replace('owner: Headteacher\n', '') });
    expect(told.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 yaml-broken',
      '4 yaml-broken',
      '5 yaml-broken',
    ]);
  });

  it.each([
    '12.10',
    '007',
    '1e3',
    '12:30',
    '0x1F',
    '1_000',
    '.5',
    'no',
    'yes',
    'true',
    'null',
    '.inf',
    'Null',
  ])('a value stays as it is written: %s', (value) => {
    const files = new Map(
      Object.entries({ ...FILES, [EDITION]: textWith({ from: O, to: `minute: ${value}` }) }),
    );
    const { policies, problems } = checkFiles({ root: 'content', files }, emptyRegister, {
      today: () => '2026-11-23',
    });
    expect(problems).toEqual([]);
    expect(policies[0]?.editions[0]?.meta.minute).toBe(value);
  });

  it.each(['status: draft\u00a0', 'status: draft ', '"status": draft'])(
    'what nobody sees around a word does no harm: %s',
    (to) => expect(problemsIn({ [EDITION]: textWith({ from: 'status: draft', to }) })).toEqual([]),
  );

  it.each(['yes', 'No', 'FALSE'])('publishDrafts: %s', (value) =>
    expect(
      problemsIn({ 'school.yaml': `${FILES['school.yaml']}publishDrafts: ${value}\n` }),
    ).toEqual([]),
  );
});

describe('the front matter', () => {
  it.each<[text: string, at: string, mended: string]>([
    ['\n---\ntitle', '2:1 front-matter-missing', '---\ntitle'],
    [' ---\ntitle', '1:1 front-matter-missing', '---\ntitle'],
    ['```\n---\ntitle', '2:1 front-matter-missing', '---\ntitle'],
    ['----\ntitle', '1:1 front-matter-dashes', '---\ntitle'],
    ['--\ntitle', '1:1 front-matter-dashes', '---\ntitle'],
    ['–––\ntitle', '1:1 front-matter-dashes', '---\ntitle'],
  ])('%j', (start, at, mended) => {
    const text = textWith({ from: '---\ntitle', to: start });
    expect(told(problemsIn({ [EDITION]: text }))).toEqual([at]);
    expect(problemsIn({ [EDITION]: text.replace(start, () => mended) })).toEqual([]);
  });

  it.each([
    ['owner: Headteacher\n...\n', '6:1 front-matter-dashes'],
    ['owner: Headteacher\n ---\n', '6:1 front-matter-dashes'],
    ['owner: Headteacher\n', '6:1 front-matter-open'],
  ])('its end: %j', (to, at) => {
    const text = textWith({ from: 'owner: Headteacher\n---\n', to });
    expect(told(problemsIn({ [EDITION]: text }))).toEqual([at]);
  });

  it('two marks of how a file is saved are none too many', () => {
    expect(problemsIn({ [EDITION]: `\ufeff\ufeff${FILES[EDITION]}` })).toEqual([]);
  });
});

const B = 'Bicycles are locked by 8.50.';
const LIST = '- a helmet that fits {/* #helmet */}\n- two working';
const tag = (to: string, at: string, writes: string): Slip => ({
  from: `${B} {/* #locked */}`,
  to: `${to} {/* #locked */}`,
  at: `${at} mdx-tag`,
  writes: `${writes} {/* #locked */}`,
});
const typed = (sign: string, second = sign): Slip => ({
  from: LIST,
  to: `${sign}a helmet that fits {/* #helmet */}\n${second}two working`,
  at: '12:1 list-lost',
  writes: '- a helmet that fits {/* #helmet */}',
});

describe('the text', () => {
  it.each<Slip>([
    tag('Bicycles are locked<o:p></o:p> by 8.50.', '17:20', B),
    tag('<b>Bicycles</b> are locked by 8.50.', '17:1', '**Bicycles** are locked by 8.50.'),
    tag('<u>Bicycles</u> are <i>locked</i>.', '17:1', 'Bicycles are *locked*.'),
    tag(
      '<a href="https://x.org/y">Bicycles</a> are locked.',
      '17:1',
      '[Bicycles](https://x.org/y) are locked.',
    ),
    tag(
      '<p class="MsoNormal"><span lang="EN-GB">Bicycles are locked.<o:p></o:p></span></p>',
      '17:1',
      'Bicycles are locked.',
    ),
    {
      from: B,
      to: 'Bicycles <see below> are locked.',
      at: '17:10 mdx-less-than',
      writes: '&lt;see below>',
      instead: '<see below>',
    },
    {
      from: B,
      to: 'Bicycles <12 kg are locked.',
      at: '17:10 mdx-less-than',
      writes: 'under 12',
      instead: '<12',
    },
    {
      from: B,
      to: 'Bicycles of {name} are locked.',
      at: '17:13 expression-live',
      writes: '\\{name\\}',
      instead: '{name}',
    },
    { from: B, to: 'Bicycles {are locked.', at: '17:10 brace-open', writes: '\\{', instead: '{' },
    { from: '## Storage', to: '##Storage', at: '15:1 heading-typed', writes: '## Storage' },
    {
      from: '## Storage',
      to: '#### Storage',
      at: '15:1 heading-level',
      writes: '###',
      instead: '####',
    },
    {
      from: B,
      to: 'See [above] (#helmet).',
      at: '17:5 link-typed',
      writes: '[above](#helmet)',
      instead: '[above] (#helmet)',
    },
    {
      from: B,
      to: 'See [here](www.gov.uk).',
      at: '17:5 content-unsupported',
      writes: 'https://www.gov.uk',
      instead: 'www.gov.uk',
    },
    {
      from: B,
      to: 'See [here](office@hill.sch.uk).',
      at: '17:5 content-unsupported',
      writes: 'mailto:office@hill.sch.uk',
      instead: 'office@hill.sch.uk',
    },
    {
      from: B,
      to: 'See <Ref to="riding">.',
      at: '17:5 component-wrong',
      writes: '<Ref to="riding" />',
      instead: '<Ref to="riding">',
    },
    {
      from: B,
      to: 'See <Ref to=“riding” />.',
      at: '17:13 component-wrong',
      writes: '<Ref to="riding" />',
      instead: '<Ref to=“riding” />',
    },
    {
      from: B,
      to: 'Pupilsâ€™ bicycles are locked.',
      at: '17:7 character-odd',
      writes: '’',
      instead: 'â€™',
    },
    { from: B, to: 'Bicycles cost Â£8.50.', at: '17:15 character-odd', writes: '£', instead: 'Â£' },
    {
      from: B,
      to: 'Bi\u00adcycles are locked.',
      at: '17:3 character-odd',
      writes: 'Bicycles',
      instead: 'Bi\u00adcycles',
    },
    {
      from: B,
      to: 'Bi\u200bcycles are locked.',
      at: '17:3 character-misleading',
      writes: 'Bicycles',
      instead: 'Bi\u200bcycles',
    },
    {
      from: B,
      to: 'Locked by 8\u0000.50.',
      at: '17:12 character-misleading',
      writes: '8.50.',
      instead: '8\u0000.50.',
    },
  ])('$to', (slip) => expectMended(slip));

  it.each<Slip>([
    typed('• '),
    typed('●\t'),
    typed('o\t'),
    typed('o '),
    typed('§ '),
    typed('– '),
    typed('\uf0b7 '),
    typed('-'),
    typed('(a) ', '(b) '),
    { ...typed('1.', '2.'), writes: '1. a helmet that fits {/* #helmet */}' },
  ])('a list that begins with $to', (slip) => {
    const text = textWith(slip);
    const problems = problemsIn({ [EDITION]: text });
    expect(told(problems)).toEqual([slip.at]);
    expect(problems[0]?.remedy).toContain(slip.writes);
    const mended = text.split('\n').with(11, slip.writes);
    const start = slip.writes.startsWith('1') ? '2. ' : '- ';
    mended[12] = `${start}two working brakes {/* #two-brakes */}`;
    expect(problemsIn({ [EDITION]: mended.join('\n') })).toEqual([]);
  });

  it.each(['• a helmet\n• two brakes', '• a helmet\n\n• two brakes', 'o\ta helmet'])(
    'without ids such a list is told too: %j',
    (to) => {
      const text = textWith({ from: `${LIST} brakes {/* #two-brakes */}`, to });
      expect(told(problemsIn({ [EDITION]: text }))).toEqual(['12:1 list-typed']);
    },
  );

  it.each([
    'A rate of 5 – 6 km is fine.',
    'o is a letter. {/* #o */}\n\nSo is b.',
    '(a) is cited so.',
    '`• code`',
    'See [1] (page 3).',
    'Write https://example.org/#top or [a](/bicycles/#helmet).',
    'He said — and meant — it.',
    'Crème brûlée, Ångström, Ünïversität, “don’t”, £5, 5 °C.',
  ])('and nothing is said of: %s', (to) =>
    expect(problemsIn({ [EDITION]: textWith({ from: B, to }) })).toEqual([]),
  );

  it.each([
    ['>>>>>>> office\n- a helmet', '12:1 merge-mark'],
    ['=======\n- a helmet', '12:1 merge-mark'],
    ['||||||| base\n- a helmet', '12:1 merge-mark'],
    ['<<<<<<< HEAD\n- a helmet', '12:1 merge-mark'],
  ])('a mark that git left: %j', (to, at) => {
    const text = textWith({ from: '- a helmet', to });
    expect(told(problemsIn({ [EDITION]: text }))).toEqual([at]);
    expect(problemsIn({ [EDITION]: text.split('\n').toSpliced(11, 1).join('\n') })).toEqual([]);
  });

  it('a table of HTML is one message', () => {
    const to = '<table>\n<tr><td>Bicycles</td></tr>\n</table>';
    expect(told(problemsIn({ [EDITION]: textWith({ from: B, to }) }))).toEqual(['17:1 mdx-tag']);
  });

  it('the lines of a file from an old Mac or a mixed one are counted as an editor counts them', () => {
    const text = textWith({ from: B, to: 'Bicycles {are locked.' });
    for (const end of ['\r', '\r\n'])
      expect(told(problemsIn({ [EDITION]: text.replaceAll('\n', end) }))).toEqual([
        '17:10 brace-open',
      ]);
    const mixed = text.replace(/\n(?=owner|##)/g, '\r\n');
    expect(told(problemsIn({ [EDITION]: mixed }))).toEqual(['17:10 brace-open']);
  });
});

const lost = (to: string, writes = '{/* #two-brakes */}'): Slip => ({
  from: '{/* #two-brakes */}',
  to,
  at: '13:22 id-comment',
  writes,
});

describe('ids', () => {
  it.each<Slip>([
    lost('/* #two-brakes */}'),
    lost('{/* #two-brakes */'),
    lost('/* #two-brakes */'),
    lost('{/ #two-brakes */}'),
    lost('{/* #two-brakes /}'),
    lost('{* #two-brakes *}'),
    lost('(/* #two-brakes */)'),
    lost('{\\* #two-brakes *\\}'),
    lost('{#two-brakes}'),
    lost('{/* two-brakes */}'),
    lost('{/* # two-brakes */}'),
    lost('{/* #Two Brakes */}'),
    lost('{/* #two brakes */}'),
    lost('{/* #two good brakes */}', '{/* #two-good-brakes */}'),
    lost('<!-- #two-brakes -->'),
    lost('<!-- #two-brakes 3.1 -->', '{/* #two-brakes 3.1 */}'),
    { ...lost('{/* #Two-brakes */}'), at: '13:22 id-wrong' },
    { ...lost('{/* #two_brakes */}'), at: '13:22 id-wrong' },
    { ...lost('{/* #two–brakes */}'), at: '13:22 id-wrong' },
    {
      ...lost('{/* #helmet */}'),
      at: '13:22 id-duplicate',
      writes: 'two-working-brakes',
      instead: 'helmet',
    },
    {
      from: '{/* #storage */}',
      to: '/* #storage */}',
      at: '15:12 id-comment',
      writes: '{/* #storage */}',
    },
  ])('$to', (slip) => expectMended(slip));

  it('two clauses in one paragraph are parted', () => {
    const to = '{/* #who-rides */}\nThey wear a helmet. {/* #wear */}';
    const [found, ...others] = problemsIn({
      [EDITION]: textWith({ from: '{/* #who-rides */}', to }),
    });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'id-twice', line: 11, column: 21 });
    expect(found?.remedy).toContain('put an empty line before this one');
    const mended = to.replace('\n', '\n\n');
    expect(problemsIn({ [EDITION]: textWith({ from: '{/* #who-rides */}', to: mended }) })).toEqual(
      [],
    );
  });
});

describe('what a file is', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  it.each([
    [bytes('<!DOCTYPE html>\n<html></html>'), 'a web page (HTML)'],
    [bytes('<HTML><body>'), 'a web page (HTML)'],
    [new Uint8Array(Buffer.from('\ufeff---\ntitle', 'utf16le')), 'UTF-16'],
    [new Uint8Array(Buffer.from('---\ntitle: Bicycles', 'utf16le').swap16()), 'UTF-16'],
    [bytes('PK\x03\x04'), 'Word'],
    [Uint8Array.from({ length: 64 }, (_, i) => (i % 3 === 0 ? 7 : 0)), 'data of a program'],
  ])('%#', (file, kind) =>
    expect(decodeText(file)).toMatchObject({ kind: expect.stringContaining(kind) as string }),
  );
});

const told = (problems: ReturnType<typeof problemsIn>) =>
  problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

/** One message, at its place; and after its mend, none. */
function expectMended(slip: Slip): void {
  const { file = EDITION, to, at, writes, instead = to } = slip;
  const text = textWith(slip);
  const problems = problemsIn({ [file]: text });
  expect(told(problems)).toEqual([at]);
  expect(problems[0]?.file).toBe(`content/${file}`);
  expect(problems[0]?.remedy).toContain(writes);
  const mend = writes === 'Remove the line.' ? '' : writes;
  const start = text.indexOf(to);
  const mended =
    text.slice(0, start) + to.replace(instead, () => mend) + text.slice(start + to.length);
  expect(problemsIn({ [file]: mended })).toEqual([]);
}
