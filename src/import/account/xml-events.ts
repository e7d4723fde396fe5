/** Reads XML tag by tag, without building anything of it: for the account, which trusts no other reader. */

export type XmlEvent =
  | { type: 'open'; name: string; attributes: Record<string, string>; empty: boolean }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string };

const MARKUP =
  /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\?[^]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The tags and texts of a well-formed file in their order.
 * @param prefixes prefixes for names of namespaces, whatever the file calls them
 */
export function* xmlEvents(
  source: string,
  prefixes: readonly (readonly [RegExp, string])[] = [],
): Generator<XmlEvent> {
  const usual = new Map<string, string>();
  const renamed = (name: string): string => {
    const cut = name.indexOf(':');
    const prefix = cut < 0 ? '' : name.slice(0, cut);
    const known = usual.get(prefix);
    return known === undefined || known === prefix ? name : `${known}:${name.slice(cut + 1)}`;
  };
  for (const [, data, slash, name, rest = '', empty, text] of source.matchAll(MARKUP)) {
    if (data !== undefined) yield { type: 'text', text: data };
    else if (text !== undefined) yield { type: 'text', text: decoded(text) };
    else if (name !== undefined && slash) yield { type: 'close', name: renamed(name) };
    else if (name !== undefined) {
      const written = [...rest.matchAll(ATTRIBUTE)].map(
        ([, key = '', double, single]) => [key, decoded(double ?? single ?? '')] as const,
      );
      for (const [key, value] of written) {
        const [, prefix] = /^xmlns(?::(.+))?$/.exec(key) ?? [null];
        const known = prefix === null ? undefined : prefixes.find(([uri]) => uri.test(value))?.[1];
        if (known !== undefined) usual.set(prefix ?? '', known);
      }
      // An attribute without a prefix belongs to no namespace, whatever its element's is.
      const attributes = Object.fromEntries(
        written.map(([key, value]) => [key.includes(':') ? renamed(key) : key, value]),
      );
      const own = renamed(name);
      yield { type: 'open', name: own, attributes, empty: empty === '/' };
      if (empty === '/') yield { type: 'close', name: own };
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
