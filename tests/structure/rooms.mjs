/** @param {string} _from @param {string} _to @returns {string | null} */
export function brokenRule(_from, _to) {
  return null;
}
