/**
 * Does to a text what a resolution says, as a clerk with a pen would. It reads the English
 * sentences and nothing else, and shares no code with what writes them.
 */

export interface Line {
  /** Of rows, `heads` for the row of column heads; of items, `numbered` in a numbered list. */
  kind: string;
  number: string | null;
  /** Empty for a row. */
  text: string;
  /** Headings from 1; others: the list items around them, themselves included. */
  level: number;
  /** Rows only. */
  cells?: string[];
}

/** A cell of a row, with its column in the older text; null for a column that was put in. */
interface Cell {
  column: number | null;
  text: string;
}

interface Node extends Omit<Line, 'cells'> {
  old: Line | null;
  row?: Cell[];
  /** What a division cut off, in order. */
  parts: Line[];
}

const KINDS: Record<string, string> = {
  heading: 'heading',
  paragraph: 'paragraph',
  'list item': 'item',
  'table row': 'row',
  footnote: 'definition',
  'numbered list item': 'numbered',
  'row of column heads': 'heads',
};
const KIND = Object.keys(KINDS).join('|');
const PAIRS = new Map([
  ['“', '”'],
  ['«', '»'],
  ['⟦', '⟧'],
]);
const NTH: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 };
const nth = (word: string) => NTH[word] ?? Number.parseInt(word, 10);

/** Reads a sentence from left to right. */
class Reader {
  words: string;
  at = 0;
  constructor(words: string) {
    this.words = words;
  }
  get rest() {
    return this.words.slice(this.at);
  }
  /** Takes the words of a pattern, if they come next. */
  take(pattern: string): RegExpExecArray | null {
    const found = new RegExp(`^(?:${pattern})`, 'u').exec(this.rest);
    if (found) this.at += found[0].length;
    return found;
  }
  need(pattern: string): RegExpExecArray {
    const found = this.take(pattern);
    if (!found) throw new Error(`Expected /${pattern}/ before: ${this.rest}`);
    return found;
  }
  quoted(): string {
    const open = this.words[this.at]!;
    const close = PAIRS.get(open);
    if (!close) throw new Error(`Expected quoted words before: ${this.rest}`);
    let depth = 0;
    for (let i = this.at; i < this.words.length; i += 1) {
      if (this.words[i] === open) depth += 1;
      if (this.words[i] === close) depth -= 1;
      if (depth > 0) continue;
      const words = this.words.slice(this.at + 1, i);
      this.at = i + 1;
      return words;
    }
    throw new Error(`Quoted words do not end: ${this.rest}`);
  }
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** The places of words in a text, whole words only. */
function places(text: string, words: string): number[] {
  const found: number[] = [];
  const isLetter = (sign: string | undefined) => sign !== undefined && LETTER.test(sign);
  const isSign = (sign: string | undefined) => sign !== undefined && !/\s/u.test(sign);
  for (let i = 0; i + words.length <= text.length; i += 1) {
    if (!text.startsWith(words, i)) continue;
    const end = i + words.length;
    const cutsBefore =
      isLetter(words[0]) &&
      (isLetter(text[i - 1]) || (isSign(text[i - 1]) && isLetter(text[i - 2])));
    const cutsBehind =
      isLetter(words.at(-1)) &&
      (isLetter(text[end]) || (isSign(text[end]) && isLetter(text[end + 1])));
    if (!cutsBefore && !cutsBehind) found.push(i);
  }
  return found;
}

/** @param resolution the instructions, one after the other */
export function applyAmendment(old: readonly Line[], resolution: readonly string[]): Line[] {
  const cellsOf = (cells: readonly string[]): Cell[] =>
    cells.map((text, column) => ({ column, text }));
  const nodes: Node[] = old.map(({ cells, ...line }) => ({
    ...line,
    ...(cells && { row: cellsOf(cells) }),
    old: { ...line, ...(cells && { cells }) },
    parts: [],
  }));
  /** What the words say stands under what; looked at when all is done. */
  const under: { node: Node; above: Node }[] = [];
  const all = [...nodes];
  let list = [...nodes];
  let inserted: Node[] = [];

  /** A place of the older text, by its number or by its words. */
  function place(read: Reader): Node {
    const starts = read.take(
      `the (?:(empty) )?(?:(first|second|third|fourth|fifth|\\d+\\w\\w) )?(${KIND}) ?`,
    );
    if (!starts) return numbered(read, null);
    const [, empty, which, kindWord] = starts;
    const kind = KINDS[kindWord!]!;
    const ofKind = all.filter(({ old: line }) =>
      kind === 'item' ? ['item', 'numbered'].includes(line!.kind) : line!.kind === kind,
    );
    if (kind === 'row' || kind === 'heads') {
      const isWhole = read.take('with the cells ');
      if (!isWhole && !PAIRS.has(read.rest[0]!)) return numbered(read, kind);
      const words = isWhole ? cells(read) : [read.quoted()];
      const found = ofKind.filter(({ old: line }) =>
        isWhole ? same(line!.cells, words) : line!.cells![0] === words[0],
      );
      if (!which && found.length !== 1) throw new Error(`${found.length} rows are ${words}`);
      return found[which ? nth(which) - 1 : 0]!;
    }
    if (empty) {
      read.at -= starts[0].endsWith(' ') ? 1 : 0;
      return ofKind.filter((node) => node.old!.text === '')[which ? nth(which) - 1 : 0]!;
    }
    if (read.take('beginning ')) {
      const words = read.quoted();
      const found = ofKind.filter((node) => node.old!.text.startsWith(words));
      if (found.length !== 1) throw new Error(`${found.length} clauses begin “${words}”`);
      return found[0]!;
    }
    if (PAIRS.has(read.rest[0]!)) {
      const words = read.quoted();
      const found = ofKind.filter((node) => node.old!.text === words);
      if (!which && found.length !== 1) throw new Error(`${found.length} clauses are “${words}”`);
      return found[which ? nth(which) - 1 : 0]!;
    }
    return numbered(read, kind);
  }
  function numbered(read: Reader, kind: string | null): Node {
    const found = all.filter(
      ({ old: line }) =>
        line!.number !== null &&
        (kind === null || line!.kind === kind) &&
        read.rest.startsWith(line!.number) &&
        !/^[\p{L}\p{N}(]|^\.[\p{L}\p{N}]/u.test(read.rest.slice(line!.number.length)),
    );
    const longest = Math.max(...found.map((node) => node.old!.number!.length));
    const best = found.filter((node) => node.old!.number!.length === longest);
    if (best.length !== 1) throw new Error(`${best.length} places before: ${read.rest}`);
    read.at += longest;
    return best[0]!;
  }
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  function cells(read: Reader): string[] {
    const found = [read.quoted()];
    while (/^, [“«⟦]/u.test(read.rest)) {
      read.need(', ');
      found.push(read.quoted());
    }
    return found;
  }
  /** “ of the third level”, “ within a list item”. */
  function level(read: Reader, kind: string): number {
    const isWithin = read.take(' within a list item');
    const deeper = read.take(' of the (second|third|fourth|fifth|\\d+\\w\\w) level');
    if (deeper) return nth(deeper[1]!);
    return isWithin || ['heading', 'item', 'numbered'].includes(kind) ? 1 : 0;
  }
  /** The heads over a row in the older text: those of the last row of heads before it. */
  function headsOver(node: Node): Node {
    const before = all.slice(0, all.indexOf(node) + 1);
    return before.findLast(({ old: line }) => line!.kind === 'heads')!;
  }
  const tableUnder = (head: Node) =>
    all.filter(
      (node) => node.row && ['row', 'heads'].includes(node.kind) && headsOver(node) === head,
    );
  /** A column of the older text. */
  function column(read: Reader, head: Node): number {
    const counted = read.take('the (first|second|third|fourth|fifth|\\d+\\w\\w) column');
    if (counted) return nth(counted[1]!) - 1;
    read.need('the column ');
    const name = read.quoted();
    const heads = head.old!.cells!;
    const found = heads.flatMap((text, index) => (text === name ? [index] : []));
    if (found.length !== 1) throw new Error(`${found.length} columns are ${name}`);
    return found[0]!;
  }
  const rowNamed = (read: Reader): Node => place(read);
  function editTable(head: Node, read: Reader): void {
    const rows = tableUnder(head);
    let insertedLast: Map<Node, Cell> | null = null;
    const place = (): ((node: Node) => number) => {
      if (read.take('the column inserted last')) {
        const last = insertedLast!;
        return (node) => node.row!.indexOf(last.get(node)!);
      }
      const at = column(read, head);
      return (node) => node.row!.findIndex((cell) => cell.column === at);
    };
    const insert = (placeIn: (node: Node) => number) => {
      read.need('the column ');
      const name = read.quoted();
      const cells = new Map(rows.map((node) => [node, { column: null, text: '' } as Cell]));
      cells.get(head)!.text = name;
      if (read.take(' with '))
        do {
          const text = read.quoted();
          read.need(' in ');
          cells.get(rowNamed(read))!.text = text;
        } while (read.take(', and '));
      for (const node of rows) node.row!.splice(placeIn(node) + 1, 0, cells.get(node)!);
      insertedLast = cells;
    };
    do {
      if (read.take('omit ')) {
        const at = column(read, head);
        for (const node of rows) node.row = node.row!.filter((cell) => cell.column !== at);
      } else if (read.take('move ')) {
        const at = column(read, head);
        const target = read.take(' to the left edge')
          ? () => -1
          : (read.need(' to after '), place());
        for (const node of rows) {
          const cell = node.row!.find((one) => one.column === at)!;
          node.row = node.row!.filter((one) => one !== cell);
          node.row.splice(target(node) + 1, 0, cell);
        }
      } else if (read.take('at the left edge insert ')) insert(() => -1);
      else {
        read.need('after ');
        const target = place();
        read.need(' insert ');
        insert(target);
      }
    } while (read.take('; '));
    read.need('\\.');
  }
  const after = (read: Reader): Node => {
    if (!read.take('the words inserted last')) return place(read);
    return inserted.at(-1)!;
  };
  const putBehind = (behind: Node | null, these: Node[]) => {
    list = list.filter((node) => !these.includes(node));
    list.splice(behind ? list.indexOf(behind) + 1 : 0, 0, ...these);
  };
  function newClauses(read: Reader): Node[] {
    const fresh: Node[] = [];
    do {
      const [, , kind] = read.need(`(the|a) (${KIND})`);
      const number =
        read.take(
          ' (?!of the |within a )(.+?)(?= of the \\S+ level: | within a list item|: )',
        )?.[1] ?? null;
      const deep = level(read, KINDS[kind!]!);
      read.need(': ');
      const words = cells(read);
      const isRow = ['row', 'heads'].includes(KINDS[kind!]!);
      const line = { kind: KINDS[kind!]!, number, level: deep, text: isRow ? '' : words[0]! };
      const row = isRow && { row: words.map((text) => ({ column: null, text })) };
      fresh.push({ ...line, ...row, old: null, parts: [] });
    } while (read.take('; '));
    read.need('\\.');
    return fresh;
  }
  /** Where quoted words are in a text: from and to. */
  function pointed(read: Reader, text: string): [number, number] {
    if (read.take('the words from ')) {
      const first = read.quoted();
      read.need(' to ');
      const last = read.quoted();
      const starts = places(text, first);
      if (starts.length !== 1) throw new Error(`“${first}” is in ${starts.length} places`);
      const start = starts[0]!;
      const end = places(text, last).find((i) => i >= start + first.length)!;
      return [start, end + last.length];
    }
    const which = read.take('the (first|second|third|fourth|fifth|\\d+\\w\\w) ');
    const words = read.quoted();
    const found = places(text, words);
    if (!which && found.length !== 1)
      throw new Error(`“${words}” is in ${found.length} places of: ${text}`);
    const start = found[which ? nth(which[1]!) - 1 : 0]!;
    return [start, start + words.length];
  }
  const spaced = (left: string, words: string) =>
    /^[,.;:!?)\]’”]/u.test(words) || /[([‘“]$/u.test(left) ? words : ` ${words}`;

  function editCells(node: Node, read: Reader): void {
    const done = new Set<Cell>();
    do {
      read.need('in ');
      const at = column(read, headsOver(node));
      read.need(', ');
      const cell = node.row!.find((one) => one.column === at)!;
      if (done.has(cell)) throw new Error('A cell is amended twice');
      done.add(cell);
      editWords(cell, read);
    } while (read.take('; '));
    read.need('\\.');
  }

  /** One step or several, up to what is no step. */
  function editWords(node: { text: string }, read: Reader): void {
    const text = node.text;
    const edits: [number, number, string][] = [];
    do {
      if (read.take('for ')) {
        const [start, end] = pointed(read, text);
        read.need(' substitute ');
        edits.push([start, end, read.quoted()]);
      } else if (read.take('omit ')) {
        let [start, end] = pointed(read, text);
        if (start === 0) while (/\s/u.test(text[end] ?? '')) end += 1;
        else if (end === text.length) while (/\s/u.test(text[start - 1] ?? '')) start -= 1;
        else if (text[start - 1] === ' ' && /[\s,.;:!?)\]’”]/u.test(text[end]!)) start -= 1;
        edits.push([start, end, '']);
      } else if (read.take('after ')) {
        const [, end] = pointed(read, text);
        read.need(' insert ');
        edits.push([end, end, spaced(text.slice(0, end), read.quoted())]);
      } else if (read.take('at the beginning insert ')) edits.push([0, 0, `${read.quoted()} `]);
      else {
        read.need('at the end insert ');
        const words = read.quoted();
        edits.push([text.length, text.length, text === '' ? words : spaced(text, words)]);
      }
    } while (read.take('; (?!in the )'));
    for (const [start, end, words] of edits.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]))
      node.text = node.text.slice(0, start) + words + node.text.slice(end);
  }

  for (const words of resolution) {
    const read = new Reader(words);
    while (read.rest !== '') {
      if (read.take('Omit ')) {
        const node = place(read);
        read.need('\\.');
        list = list.filter((one) => one !== node);
      } else if (read.take('Before everything insert ')) {
        inserted = newClauses(read);
        putBehind(null, inserted);
      } else if (read.take('After ')) {
        const behind = after(read);
        read.need(' insert ');
        inserted = newClauses(read);
        putBehind(behind, inserted);
      } else if (read.take('Move ')) {
        const first = place(read);
        const last = read.take(' up to and including ') ? place(read) : first;
        const these = list.slice(list.indexOf(first), list.indexOf(last) + 1);
        if (read.take(' to the beginning\\.')) putBehind(null, these);
        else {
          read.need(' to after ');
          putBehind(after(read), these);
          read.need('\\.');
        }
      } else if (read.take('Join ')) {
        const node = place(read);
        read.need(' to the end of ');
        const to = place(read);
        read.need('\\.');
        to.text = `${to.text} ${node.text}`;
        list = list.filter((one) => one !== node);
      } else if (read.take('Divide ')) {
        const node = place(read);
        read.need(', so amended, ');
        const { text } = node;
        let last = 0;
        const cuts: { at: number; line: Line }[] = [];
        do {
          read.need('before ');
          let at: number;
          if (read.rest.startsWith('the ')) [at] = pointed(read, text);
          else {
            const words = read.quoted();
            at = places(text, words).find((i) => i > last)!;
          }
          const [, , kind] = read.need(`, which begins (the|a) (${KIND})`);
          const number =
            read.take(
              ' (?!of the |within a )([^;]+?)(?= of the \\S+ level| within a list item|;|\\.(?:\\s|$))',
            )?.[1] ?? null;
          const deep = level(read, KINDS[kind!]!);
          cuts.push({ at, line: { kind: KINDS[kind!]!, number, level: deep, text: '' } });
          last = at;
        } while (read.take('; '));
        read.need('\\.');
        cuts.forEach(({ at, line }, n) => {
          line.text = text.slice(at, cuts[n + 1]?.at).trim();
          node.parts.push(line);
        });
        node.text = text.slice(0, cuts[0]!.at).trim();
      } else if (read.take('For the words of ')) {
        const node = place(read);
        read.need(' substitute ');
        node.text = read.quoted();
        delete node.row;
        read.need('\\.');
      } else if (read.take('For the cells of ')) {
        const node = place(read);
        read.need(' substitute ');
        node.row = cells(read).map((text) => ({ column: null, text }));
        read.need('\\.');
      } else if (read.take('Make each clause from ')) {
        const first = place(read);
        read.need(' to ');
        const these = all.slice(all.indexOf(first), all.indexOf(place(read)) + 1);
        const kind = KINDS[read.need(` a (${KIND})`)[1]!]!;
        const deep = level(read, kind);
        for (const node of these) Object.assign(node, { kind, level: deep });
        read.need('\\.');
      } else if (read.take('Make ')) {
        const node = place(read);
        node.kind = KINDS[read.need(` a (${KIND})`)[1]!]!;
        node.level = level(read, node.kind);
        if (read.take(', under ')) under.push({ node, above: place(read) });
        if (read.take(': ')) {
          node.row = cells(read).map((text) => ({ column: null, text }));
          node.text = '';
        }
        read.need('\\.');
      } else if (read.take('Renumber ')) {
        do {
          const node = place(read);
          const [, number] = read.need(' as ([^;]+?)(?=, with what is in it|;|\\.(?:\\s|$))');
          node.number = number!;
          const was = node.old!.number!;
          if (read.take(', with what is in it'))
            for (const one of all)
              if (one.old!.number?.startsWith(`${was}.`) || one.old!.number?.startsWith(`${was}(`))
                one.number = number! + one.old!.number.slice(was.length);
        } while (read.take('; '));
        read.need('\\.');
      } else if (read.take('Number ')) {
        const node = place(read);
        node.number = read.need(' (.+)\\.')[1]!;
      } else if (read.take('Leave ')) {
        place(read).number = null;
        read.need(' without a number\\.');
      } else {
        read.need('In ');
        const head = read.take('the table under ') ? place(read) : null;
        const node = head ?? place(read);
        if (read.take(', ')) {
          if (head) editTable(head, read);
          else if (node.row) editCells(node, read);
          else {
            editWords(node, read);
            read.need('\\.');
          }
        } else {
          read.need(' the words stay\\. ');
          break;
        }
      }
      read.take(' ');
    }
  }
  const depth = ({ kind, level: deep }: Node) =>
    kind === 'numbered' ? ['item', deep] : [kind, deep];
  for (const { node, above } of under) {
    const [kind, deep] = depth(node) as [string, number];
    const found = list
      .slice(0, list.indexOf(node))
      .findLast((one) => depth(one)[0] === kind && one.level < deep);
    if (found !== above) throw new Error(`“${node.text}” is not under “${above.text}”`);
  }
  return list.flatMap(({ kind, number, text, level: deep, row, parts }) => [
    { kind, number, text, level: deep, ...(row && { cells: row.map((cell) => cell.text) }) },
    ...parts,
  ]);
}
