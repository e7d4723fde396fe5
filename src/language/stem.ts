/** A word without the ending of its number, time or person. @param word in small letters */
export const stemOf = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/['’]s?$/, '')
        .replace(/(?:ies|ied|y)$/, 'i')
        .replace(/(?:ing|ed|es|s|e)$/, '')
        .replace(/([bdgklmnprt])\1$/, '$1');
