/**
 * Makes a Node process believe that it runs on another day and on another number of
 * cores. Loaded before everything else: NODE_OPTIONS=--import=<this file>
 *
 * OTHER_DAY    an ISO date; the clock then starts at noon of it (UTC) and goes on
 * OTHER_CORES  a number
 */
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

const { OTHER_DAY, OTHER_CORES } = process.env;

if (OTHER_DAY) {
  const RealDate = Date;
  const shift = RealDate.parse(`${OTHER_DAY}T12:00:00Z`) - RealDate.now();
  globalThis.Date = class Date extends RealDate {
    constructor(...args) {
      if (args.length === 0) super(RealDate.now() + shift);
      else super(...args);
    }
    static now() {
      return RealDate.now() + shift;
    }
  };
}

if (OTHER_CORES) {
  const cores = Number(OTHER_CORES);
  const [core] = os.cpus();
  os.cpus = () => Array.from({ length: cores }, () => structuredClone(core));
  os.availableParallelism = () => cores;
  syncBuiltinESMExports();
}
