/** Finds what a paragraph and its letters look like, from the styles and from what is set on top of them. */
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
}

export interface Styles {
  /** 0 for the title, 1 to 9 for a heading, undefined for text. */
  headingLevel: (properties: Xml | undefined) => number | undefined;
  styleName: (properties: Xml | undefined) => string;
  /** A property of the paragraph itself or of the nearest style that sets it. */
  paragraphProperty: (properties: Xml | undefined, name: string) => Xml | undefined;
  /** The ids of the paragraph's style and of those it is based on. */
  chain: (properties: Xml | undefined) => string[];
  letters: (paragraph: Xml | undefined, run: Xml | undefined) => Letters;
}

export function readStyles(xml: Xml | undefined): Styles {
  const styles = new Map<string, Style>();
  let standard: string | undefined;
  for (const element of childrenOf(xml, 'w:style')) {
    const id = element.attributes['w:styleId'] ?? '';
    const style: Style = {
      id,
      name: (valueOf(element, 'w:name') ?? id).toLowerCase(),
      basedOn: valueOf(element, 'w:basedOn'),
      paragraph: child(element, 'w:pPr'),
      letters: child(element, 'w:rPr'),
    };
    styles.set(id, style);
    if (element.attributes['w:type'] === 'paragraph' && isOn(element.attributes['w:default']))
      standard = id;
  }
  const defaults = child(xml, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');

  const chainFrom = (start: string | undefined): Style[] => {
    const chain: Style[] = [];
    for (let id = start; id !== undefined;) {
      const style = styles.get(id);
      if (!style || chain.includes(style)) break;
      chain.push(style);
      id = style.basedOn;
    }
    return chain;
  };
  const paragraphChain = (properties: Xml | undefined) =>
    chainFrom(valueOf(properties, 'w:pStyle') ?? standard);

  const paragraphProperty = (properties: Xml | undefined, name: string) => {
    const own = child(properties, name);
    if (own) return own;
    for (const style of paragraphChain(properties)) {
      const found = child(style.paragraph, name);
      if (found) return found;
    }
    return undefined;
  };

  return {
    paragraphProperty,
    chain: (properties) => paragraphChain(properties).map((s) => s.id),
    styleName: (properties) => paragraphChain(properties)[0]?.name ?? '',
    headingLevel(properties) {
      const names = paragraphChain(properties).map((s) => s.name);
      if (names.includes('title')) return 0;
      const outline = Number(valueOf(paragraphProperty(properties, 'w:outlineLvl')) ?? 9);
      if (outline < 9) return outline + 1;
      for (const name of names) {
        const level = /^heading ([1-9])$/.exec(name)?.[1];
        if (level) return Number(level);
      }
      return undefined;
    },
    letters(paragraph, run) {
      const sources = [
        run,
        ...chainFrom(valueOf(run, 'w:rStyle')).map((s) => s.letters),
        ...paragraphChain(paragraph).map((s) => s.letters),
        defaults,
      ];
      const on = (name: string) => {
        for (const source of sources) {
          const flag = flagOf(source, name);
          if (flag !== undefined) return flag;
        }
        return false;
      };
      const size = sources.map((s) => valueOf(s, 'w:sz')).find((v) => v !== undefined);
      return {
        bold: on('w:b'),
        italic: on('w:i'),
        struck: on('w:strike') || on('w:dstrike'),
        hidden: on('w:vanish'),
        capitals: on('w:caps'),
        size: Number(size ?? 20) / 2,
      };
    },
  };
}

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
