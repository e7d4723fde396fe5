/** Reads XML tag by tag, without building anything of it: for the account, which trusts no other reader. */

export type XmlEvent =
  | { type: 'open'; name: string; attributes: Record<string, string>; empty: boolean }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string };

const MARKUP =
  /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\?[^]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The tags and texts of a well-formed file in their order. */
export function* xmlEvents(source: string): Generator<XmlEvent> {
  for (const [, data, slash, name, rest = '', empty, text] of source.matchAll(MARKUP)) {
    if (data !== undefined) yield { type: 'text', text: data };
    else if (text !== undefined) yield { type: 'text', text: decoded(text) };
    else if (name !== undefined && slash) yield { type: 'close', name };
    else if (name !== undefined) {
      const attributes: Record<string, string> = {};
      for (const [, key = '', double, single] of rest.matchAll(ATTRIBUTE))
        attributes[key] = decoded(double ?? single ?? '');
      yield { type: 'open', name, attributes, empty: empty === '/' };
      if (empty === '/') yield { type: 'close', name };
    }
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return fromCode(Number.parseInt(String(hex), 16));
    if (decimal !== undefined) return fromCode(Number(decimal));
    return ENTITIES[String(name)] ?? whole;
  });
}

const fromCode = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
