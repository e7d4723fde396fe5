/** Finds what a paragraph and its letters look like, from the styles of an OpenDocument file. */
import { LIMITS } from '../../../policy/limits.ts';
import type { Raising } from '../raised.ts';
import { TooMuch } from '../too-much.ts';
import { child, elements, type Xml } from '../read-xml.ts';

type Family = 'paragraph' | 'text' | 'section' | 'graphic';

interface Style {
  /** In small letters, as a person sees it: `heading 1`. */
  name: string;
  parent: string | undefined;
  /** True for one that a program made for what was set by hand. */
  automatic: boolean;
  attributes: Readonly<Record<string, string>>;
  paragraph: Readonly<Record<string, string>>;
  letters: Readonly<Record<string, string>>;
  section: Readonly<Record<string, string>>;
}

export interface Letters {
  bold: boolean;
  italic: boolean;
  struck: boolean;
  hidden: boolean;
  /** Points. */
  size: number;
  /** The font, as the file names it; empty if nothing does. */
  font: string;
  /** Smaller and above or below the line. */
  raising: Raising | null;
}

/** The styles of a file: where one has a parent, the nearest that sets a property decides. */
export class OdtStyles {
  private readonly styles = new Map<string, Style>();
  private readonly defaults = new Map<string, Style>();
  /** The families of fonts, by the names that styles use for them. */
  private readonly fonts = new Map<string, string>();

  /**
   * @param parts those that hold styles; what the later say stands
   * @throws TooMuch for more styles than any document has, or a style with too many others above it
   */
  constructor(parts: readonly Xml[]) {
    for (const part of parts) {
      for (const face of elements(child(part, 'office:font-face-decls'))) {
        const name = face.attributes['style:name'] ?? '';
        this.fonts.set(name, unquoted(face.attributes['svg:font-family'] ?? name));
      }
      this.add(child(part, 'office:styles'), false);
      this.add(child(part, 'office:automatic-styles'), true);
    }
    if (this.styles.size > LIMITS.styles.most)
      throw new TooMuch({ limit: 'styles', found: this.styles.size });
  }

  private add(part: Xml | undefined, automatic: boolean): void {
    for (const element of elements(part)) {
      const { attributes } = element;
      const family = attributes['style:family'] ?? '';
      const id = attributes['style:name'] ?? '';
      const style: Style = {
        name: (attributes['style:display-name'] ?? id.replaceAll('_20_', ' ')).toLowerCase(),
        parent: attributes['style:parent-style-name'],
        automatic,
        attributes,
        paragraph: child(element, 'style:paragraph-properties')?.attributes ?? {},
        letters: child(element, 'style:text-properties')?.attributes ?? {},
        section: child(element, 'style:section-properties')?.attributes ?? {},
      };
      if (element.name === 'style:style') this.styles.set(`${family} ${id}`, style);
      else if (element.name === 'style:default-style') this.defaults.set(family, style);
    }
  }

  /**
   * A style and those above it, the nearest first; a broken file may lead back to the first.
   * @throws TooMuch
   */
  private chain(family: Family, start: string | undefined): Style[] {
    const chain: Style[] = [];
    for (let id = start; id !== undefined;) {
      const style = this.styles.get(`${family} ${id}`);
      if (!style || chain.includes(style)) break;
      chain.push(style);
      if (chain.length > LIMITS.stylesBasedOn.most) throw new TooMuch({ limit: 'stylesBasedOn' });
      id = style.parent;
    }
    return chain;
  }

  /** What the paragraph's style is called, without what was set by hand on top of it. */
  paragraphName(id: string | undefined): string {
    return this.chain('paragraph', id).find(({ automatic }) => !automatic)?.name ?? '';
  }

  /** 0 for the title, 1 to 10 for a heading, undefined for text: of a paragraph that is no `text:h`. */
  headingLevel(id: string | undefined): number | undefined {
    for (const { name, attributes } of this.chain('paragraph', id)) {
      if (name === 'title') return 0;
      const outline = attributes['style:default-outline-level'];
      if (outline === '') return undefined;
      const level = outline ?? /^heading (\d+)$/.exec(name)?.[1];
      if (level !== undefined) return Number(level) || undefined;
    }
    return undefined;
  }

  /** The list style that a paragraph's styles name; empty where they say that it has none. */
  listStyle(id: string | undefined): string | undefined {
    return this.chain('paragraph', id)
      .map(({ attributes }) => attributes['style:list-style-name'])
      .find((name) => name !== undefined);
  }

  isCentred(id: string | undefined): boolean {
    return this.ofParagraph(id, 'fo:text-align') === 'center';
  }

  /** The left margin in points: what was set by hand, or by a named style. */
  margin(id: string | undefined, by: 'hand' | 'style'): number | undefined {
    const chain = this.chain('paragraph', id).filter(
      ({ automatic }) => automatic === (by === 'hand'),
    );
    const found = chain
      .map(({ paragraph }) => paragraph['fo:margin-left'] ?? paragraph['fo:margin'])
      .find((value) => value !== undefined);
    return points(found);
  }

  private ofParagraph(id: string | undefined, name: string): string | undefined {
    return this.chain('paragraph', id)
      .map(({ paragraph }) => paragraph[name])
      .find((value) => value !== undefined);
  }

  isHiddenSection(id: string | undefined): boolean {
    return this.chain('section', id).some(({ section }) => section['text:display'] === 'none');
  }

  /**
   * What letters look like.
   * @param paragraph the style of their paragraph
   * @param spans the styles of what is around them inside it, the outermost first
   */
  letters(paragraph: string | undefined, spans: readonly string[]): Letters {
    const standard = this.defaults.get('paragraph');
    const sources = [
      ...[...spans].reverse().flatMap((span) => this.chain('text', span)),
      ...this.chain('paragraph', paragraph),
      ...(standard ? [standard] : []),
    ].map(({ letters }) => letters);
    const value = (name: string) => sources.map((s) => s[name]).find((v) => v !== undefined);
    const line =
      value('style:text-line-through-style') ?? value('style:text-line-through-type') ?? 'none';
    const font = value('style:font-name');
    return {
      bold: isBold(value('fo:font-weight')),
      italic: /^(?:italic|oblique)$/.test(value('fo:font-style') ?? ''),
      struck: line !== 'none',
      hidden: value('text:display') === 'none',
      size: sizeOf(sources.map((source) => source['fo:font-size'])),
      font:
        font === undefined
          ? unquoted(value('fo:font-family') ?? '')
          : (this.fonts.get(font) ?? font),
      raising: raisingOf(value('style:text-position')),
    };
  }
}

const isBold = (weight: string | undefined): boolean =>
  weight === 'bold' || Number(weight ?? 400) >= 600;

/** `super 58%`, `-25% 58%`: what stands first says where. */
function raisingOf(position: string | undefined): Raising | null {
  const [where = ''] = (position ?? '').split(' ');
  const height = Number.parseFloat(where);
  if (where === 'super' || height > 0) return 'superscript';
  return where === 'sub' || height < 0 ? 'subscript' : null;
}

/** A size in per cent is one of the size above it. */
function sizeOf(sizes: readonly (string | undefined)[]): number {
  let factor = 1;
  for (const size of sizes) {
    if (size === undefined) continue;
    if (!size.endsWith('%')) return Math.round(factor * (points(size) ?? 12) * 10) / 10;
    factor *= (Number.parseFloat(size) || 100) / 100;
  }
  return Math.round(factor * 12 * 10) / 10;
}

const UNITS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  px: 0.75,
};

/** A length in points; undefined for none, or one in per cent. */
export function points(length: string | undefined): number | undefined {
  const [, figure = '', unit = ''] = /^(-?[\d.]+)(\w+)$/.exec(length ?? '') ?? [];
  const size = UNITS[unit];
  return size === undefined ? undefined : Number(figure) * size;
}

const unquoted = (name: string): string => name.replace(/^['"]|['"]$/g, '');
