/** A formula of Word's own (`m:oMath`) on one line of text: `√(a + b)/2`, `m²`. */
import { fraction, grouped, raised, type Raising } from '../raised.ts';
import { child, childrenOf, elements, textIn, type Xml } from './xml.ts';

export interface FormulaText {
  text: string;
  /** What one line cannot show, in words for a person. */
  doubts: string[];
}

export function formulaText(formula: Xml): FormulaText {
  const doubts: string[] = [];
  return { text: new Formula(doubts).read(formula), doubts };
}

class Formula {
  private readonly doubts: string[];

  constructor(doubts: string[]) {
    this.doubts = doubts;
  }

  read(node: Xml | undefined): string {
    return elements(node)
      .map((inner) => this.readNode(inner))
      .join('');
  }

  private part(node: Xml, name: string): string {
    return this.read(child(node, name));
  }

  private readNode(node: Xml): string {
    switch (node.name) {
      case 'm:t':
      case 'w:t':
        return textIn(node);
      case 'm:f': {
        const [over, under] = [this.part(node, 'm:num'), this.part(node, 'm:den')];
        if (property(node, 'm:fPr', 'm:type') === 'noBar')
          return this.doubt(`(${over} ${under})`, 'one over another without a line between them');
        return fraction(over, under);
      }
      case 'm:sSup':
        return this.part(node, 'm:e') + this.raise(node, 'm:sup', 'superscript');
      case 'm:sSub':
        return this.part(node, 'm:e') + this.raise(node, 'm:sub', 'subscript');
      case 'm:sSubSup':
        return (
          this.part(node, 'm:e') +
          this.raise(node, 'm:sub', 'subscript') +
          this.raise(node, 'm:sup', 'superscript')
        );
      case 'm:rad': {
        const degree = this.part(node, 'm:deg');
        return `${raised(degree, 'superscript') ?? degree}√${grouped(this.part(node, 'm:e'))}`;
      }
      case 'm:d':
        return this.readBrackets(node);
      case 'm:nary':
        return this.doubt(
          `${property(node, 'm:naryPr', 'm:chr') ?? '∫'} ${this.part(node, 'm:sub')} ${this.part(node, 'm:sup')} ${this.part(node, 'm:e')}`,
          'a sum or its like, with limits',
        );
      case 'm:func':
        return `${this.part(node, 'm:fName')} ${this.part(node, 'm:e')}`;
      case 'm:m':
      case 'm:eqArr':
        return this.doubt(
          elements(node)
            .map((inner) => this.readNode(inner))
            .filter(Boolean)
            .join(' '),
          'several lines of it',
        );
      case 'm:acc':
      case 'm:bar':
      case 'm:groupChr':
      case 'm:limLow':
      case 'm:limUpp':
      case 'm:sPre':
        return this.doubt(
          elements(node)
            .map((inner) => this.readNode(inner))
            .filter(Boolean)
            .join(' '),
          'something above, below or before it',
        );
      default:
        return /Pr$/.test(node.name) ? '' : this.read(node);
    }
  }

  private readBrackets(node: Xml): string {
    const mark = (name: string, usual: string) => property(node, 'm:dPr', name) ?? usual;
    const inner = childrenOf(node, 'm:e').map((e) => this.read(e));
    return mark('m:begChr', '(') + inner.join(mark('m:sepChr', '|')) + mark('m:endChr', ')');
  }

  private raise(node: Xml, name: string, raising: Raising): string {
    const text = this.part(node, name);
    return raised(text, raising) ?? `${raising === 'superscript' ? '^' : '_'}${grouped(text)}`;
  }

  private doubt(text: string, what: string): string {
    this.doubts.push(what);
    return text;
  }
}

const property = (node: Xml, properties: string, name: string): string | undefined =>
  child(node, properties, name)?.attributes['m:val'];
