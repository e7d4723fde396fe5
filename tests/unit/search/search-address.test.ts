/** A search as an address. */
import { expect, it } from 'vitest';
import { readSearch, searchAddress } from '../../../src/client/search/search-address.ts';

it('comes back from its address', () => {
  const address = '?q=phones&binds=teaching+assistants&force=must-not';
  expect(searchAddress(readSearch(address))).toBe(address);
});

it('reads a force as links of early searches name it', () => {
  expect(readSearch('?force=must+not').force).toBe('must-not');
  expect(readSearch('?force=should%20not').force).toBe('should-not');
});
