/** Headings: which stands under which, and whether a level is missing. */
import type { Heading } from 'mdast';
import { startOf } from '../inline.ts';
import type { WrittenClauses } from './clauses.ts';

/** The headings above the place that is being read, outermost first. */
export class Headings {
  private readonly open: { depth: number; index: number }[] = [];
  private readonly written: WrittenClauses;

  constructor(written: WrittenClauses) {
    this.written = written;
  }

  /** Index of the nearest heading above, or null before the first. */
  get current(): number | null {
    return this.open.at(-1)?.index ?? null;
  }

  /**
   * Adds a heading, under which everything after it stands.
   * @param inside true within a list or a quotation, where a heading is a fault
   * @returns its index
   */
  read(node: Heading, inside: boolean): number {
    const at = startOf(node);
    if (inside)
      this.written.fault('content-unsupported', at, {
        what: 'A heading inside a list or a quotation',
        remedy: 'Put the heading outside, or write it as a bold paragraph.',
      });
    while (this.open.length > 0 && this.open.at(-1)!.depth >= node.depth) this.open.pop();
    this.checkLevel(node);
    const index = this.written.add('heading', node.children, at, {
      depth: node.depth,
      parent: this.current,
      heading: this.current,
    });
    this.open.push({ depth: node.depth, index });
    return index;
  }

  private checkLevel(node: Heading): void {
    const level = '#'.repeat(node.depth);
    const above = this.open.at(-1)?.depth ?? 1;
    if (node.depth === 1)
      this.written.fault('heading-level', startOf(node), {
        marks: level,
        reason: 'the policy’s title stands in the front matter, so sections start with ##',
        remedy: 'Write ## for a section and ### for a part of one.',
      });
    else if (node.depth > above + 1)
      this.written.fault('heading-level', startOf(node), {
        marks: level,
        reason: `the heading above it has ${'#'.repeat(above)}, so a level is missing`,
        remedy: `Write ${'#'.repeat(above + 1)}.`,
      });
  }
}
