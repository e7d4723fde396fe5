/**
 * `npm run structure`: the shape of the source as figures. How many files, how long they
 * are, which have a single importer, which are not named by what they export, which
 * import each other in a circle, and which imports run against the rooms' order.
 *
 * Usage: structure [--folder <checkout>] [--list] [--experiments]
 */
import { parseArgs } from 'node:util';
import { runExperiments } from './structure/experiments.ts';
import { measure, readHouse } from './structure/house.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '.' },
    list: { type: 'boolean', default: false },
    experiments: { type: 'boolean', default: false },
  },
});
const house = readHouse(values.folder);
const figures = measure(house);
for (const [name, found] of Object.entries(figures))
  console.log(`${String(typeof found === 'number' ? found : found.length).padStart(6)}  ${name}`);
if (values.list)
  for (const [name, found] of Object.entries(figures))
    if (typeof found !== 'number')
      console.log(`\n${name}\n${found.map((f) => `  ${f}`).join('\n')}`);
if (values.experiments) runExperiments();
