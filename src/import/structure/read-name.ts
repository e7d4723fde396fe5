/** Reads the names of those who approve and own policies, as they stand on covers. */

const NOTHING = /^(?:[\W_]*|tb[cad]|n\/?a|none|yes|no|x{2,}|[[<].*[\]>]|insert .*|name|date)$/i;

/** True where nothing was filled in: `______`, `TBC`, `[name]`. */
export const isBlank = (text: string) => NOTHING.test(text.trim());

/** Who approves or owns a policy; null for what is too long, a sentence or not filled in. */
export function readName(text: string): string | null {
  const plain = text.replace(/\s+/g, ' ').trim();
  const isName =
    plain.length <= 80 && /\p{L}/u.test(plain) && !/[.;:]$/.test(plain) && !isBlank(plain);
  return isName ? plain : null;
}
