/** What is used of opentype.js, which has no types of its own. */
declare module 'opentype.js' {
  export interface Path {
    /** @param places decimal places */
    toPathData(places: number): string;
  }
  export interface Glyph {
    /** 0 for the sign that stands for letters the font does not have. */
    index: number;
    advanceWidth?: number;
    getPath(x: number, y: number, size: number): Path;
  }
  export interface Font {
    unitsPerEm: number;
    charToGlyph(letter: string): Glyph;
  }
  const opentype: { parse(font: ArrayBuffer): Font };
  export default opentype;
}
