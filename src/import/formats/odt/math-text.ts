/** A formula (MathML) on one line of text: `√(a + b)/2`, `m²`. */
import { fraction, grouped, raised, type Raising } from '../raised.ts';
import { elements, textIn, type Xml } from '../read-xml.ts';

export interface MathText {
  text: string;
  /** What one line cannot show, in words for a person. */
  doubts: string[];
}

export function mathText(formula: Xml): MathText {
  const doubts: string[] = [];
  return { text: readMath(formula, doubts).replace(/\s+/g, ' ').trim(), doubts };
}

function readMath(node: Xml, doubts: string[]): string {
  const parts = elements(node);
  const part = (k: number): string => {
    const inner = parts[k];
    return inner ? readMath(inner, doubts) : '';
  };
  const raise = (k: number, raising: Raising): string => {
    const text = part(k);
    return raised(text, raising) ?? `${raising === 'superscript' ? '^' : '_'}${grouped(text)}`;
  };
  const all = (between: string): string =>
    parts.map((inner) => readMath(inner, doubts)).join(between);
  const doubt = (what: string): string => {
    doubts.push(what);
    return all(' ');
  };
  switch (node.name.replace(/^math:/, '')) {
    case 'mi':
    case 'mn':
    case 'mo':
    case 'mtext':
      return textIn(node).trim();
    case 'annotation':
    case 'annotation-xml':
      return '';
    case 'mspace':
      return ' ';
    case 'mfrac':
      return fraction(part(0), part(1));
    case 'msup':
      return part(0) + raise(1, 'superscript');
    case 'msub':
      return part(0) + raise(1, 'subscript');
    case 'msubsup':
      return part(0) + raise(1, 'subscript') + raise(2, 'superscript');
    case 'msqrt':
      return `√${grouped(all(''))}`;
    case 'mroot':
      return `${raised(part(1), 'superscript') ?? part(1)}√${grouped(part(0))}`;
    case 'mtable':
      return doubt('several lines of it');
    case 'munder':
    case 'mover':
    case 'munderover':
      return doubt('something above or below it');
    default:
      return all('');
  }
}
