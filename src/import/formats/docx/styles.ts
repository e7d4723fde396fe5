/** Finds what a paragraph and its letters look like, from the styles and from what is set on top of them. */
import type { Raising } from '../raised.ts';
import { child, childrenOf, elements, flagOf, valueOf, type Xml } from './xml.ts';

interface Style {
  id: string;
  /** Lower-case English name; Word writes it so in every language. */
  name: string;
  basedOn: string | undefined;
  paragraph: Xml | undefined;
  letters: Xml | undefined;
}

export interface Letters {
  bold: boolean;
  italic: boolean;
  struck: boolean;
  hidden: boolean;
  /** Printed in capitals, whatever was typed. */
  capitals: boolean;
  /** Points. */
  size: number;
  /** The font, as the file names it; empty if nothing does. */
  font: string;
  /** Smaller and above or below the line. */
  raising: Raising | null;
}

/** The styles of a file. Where one is based on others, the nearest that sets a property decides. */
export class Styles {
  private readonly byId: ReadonlyMap<string, Style>;
  /** The style of paragraphs that name none. */
  private readonly standard: string | undefined;
  /** What letters look like where no style says it. */
  private readonly defaults: Xml | undefined;

  /** @param xml the part `styles` of the file */
  constructor(xml: Xml | undefined) {
    const all = childrenOf(xml, 'w:style');
    this.byId = new Map(all.map(readStyle).map((style) => [style.id, style]));
    this.standard = all.filter(isStandard).map(idOf).at(-1);
    this.defaults = child(xml, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  }

  /** 0 for the title, 1 to 9 for a heading, undefined for text. */
  headingLevel(properties: Xml | undefined): number | undefined {
    const names = this.ofParagraph(properties).map((s) => s.name);
    if (names.includes('title')) return 0;
    const outline = Number(valueOf(this.paragraphProperty(properties, 'w:outlineLvl')) ?? 9);
    if (outline < 9) return outline + 1;
    for (const name of names) {
      const level = /^heading ([1-9])$/.exec(name)?.[1];
      if (level) return Number(level);
    }
    return undefined;
  }

  /** The numbering that the paragraph's styles set: the list and the level may come from different ones. */
  numbering(properties: Xml | undefined): { id?: string; level?: number } {
    const chain = this.ofParagraph(properties).map(({ paragraph }) => numberingOf(paragraph));
    const id = chain.find((one) => one.id !== undefined)?.id;
    const level = chain.find((one) => one.level !== undefined)?.level;
    return { ...(id === undefined ? {} : { id }), ...(level === undefined ? {} : { level }) };
  }

  styleName(properties: Xml | undefined): string {
    return this.ofParagraph(properties)[0]?.name ?? '';
  }

  /** A property of the paragraph itself or of the nearest style that sets it. */
  paragraphProperty(properties: Xml | undefined, name: string): Xml | undefined {
    const own = child(properties, name);
    if (own) return own;
    for (const style of this.ofParagraph(properties)) {
      const found = child(style.paragraph, name);
      if (found) return found;
    }
    return undefined;
  }

  /** The ids of the paragraph's style and of those it is based on. */
  chain(properties: Xml | undefined): string[] {
    return this.ofParagraph(properties).map((s) => s.id);
  }

  /** What the letters of a run look like: by itself, by its style, by its paragraph's, or by default. */
  letters(paragraph: Xml | undefined, run: Xml | undefined): Letters {
    const sources = [
      run,
      ...this.from(valueOf(run, 'w:rStyle')).map((s) => s.letters),
      ...this.ofParagraph(paragraph).map((s) => s.letters),
      this.defaults,
    ];
    const on = (name: string) =>
      sources.map((source) => flagOf(source, name)).find((flag) => flag !== undefined) ?? false;
    const value = (name: string) =>
      sources.map((s) => valueOf(s, name)).find((v) => v !== undefined);
    const size = value('w:sz');
    const raising = value('w:vertAlign');
    const fonts = sources
      .map((source) => child(source, 'w:rFonts')?.attributes)
      .map((font) => font?.['w:ascii'] ?? font?.['w:hAnsi']);
    return {
      bold: on('w:b'),
      italic: on('w:i'),
      struck: on('w:strike') || on('w:dstrike'),
      hidden: on('w:vanish'),
      capitals: on('w:caps'),
      size: Number(size ?? 20) / 2,
      font: fonts.find((font) => font !== undefined) ?? '',
      raising: raising === 'superscript' || raising === 'subscript' ? raising : null,
    };
  }

  /** The paragraph's style and those it is based on, the nearest first. */
  private ofParagraph(properties: Xml | undefined): Style[] {
    return this.from(valueOf(properties, 'w:pStyle') ?? this.standard);
  }

  /** A style and those it is based on, the nearest first; a broken file may lead back to the first. */
  private from(start: string | undefined): Style[] {
    const chain: Style[] = [];
    for (let id = start; id !== undefined;) {
      const style = this.byId.get(id);
      if (!style || chain.includes(style)) break;
      chain.push(style);
      id = style.basedOn;
    }
    return chain;
  }
}

function readStyle(element: Xml): Style {
  const id = idOf(element);
  return {
    id,
    name: (valueOf(element, 'w:name') ?? id).toLowerCase(),
    basedOn: valueOf(element, 'w:basedOn'),
    paragraph: child(element, 'w:pPr'),
    letters: child(element, 'w:rPr'),
  };
}

const idOf = ({ attributes }: Xml) => attributes['w:styleId'] ?? '';

const isStandard = ({ attributes }: Xml) =>
  attributes['w:type'] === 'paragraph' && isOn(attributes['w:default']);

const isOn = (value: string | undefined) => value !== undefined && !['0', 'false'].includes(value);

/** The numbering that a style (or a paragraph) sets. */
export function numberingOf(properties: Xml | undefined): { id?: string; level?: number } {
  const numbering = child(properties, 'w:numPr');
  if (!numbering) return {};
  const id = valueOf(numbering, 'w:numId');
  const level = valueOf(numbering, 'w:ilvl');
  return {
    ...(id === undefined ? {} : { id }),
    ...(level === undefined ? {} : { level: Number(level) }),
  };
}

/** The paragraph properties of every style with numbering, by style id. */
export function numberedStyles(xml: Xml | undefined): Map<string, Xml> {
  const numbered = new Map<string, Xml>();
  for (const style of elements(xml)) {
    const properties = child(style, 'w:pPr');
    const id = style.attributes['w:styleId'];
    if (id && properties && child(properties, 'w:numPr')) numbered.set(id, properties);
  }
  return numbered;
}
