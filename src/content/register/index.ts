/** The register of every text ever published. */
export { canonicalForm, codeOf, readCode, type CodedText } from './code.ts';
export { checkRegister } from './check-register.ts';
export { readRegister } from './files.ts';
export { REGISTER_FILE, emptyRegister, parseRegister, printRegister } from './register-file.ts';
export {
  correctSeal,
  correctionsOf,
  editionCode,
  sealEdition,
  sealOf,
  withSeal,
  withText,
} from './seal.ts';
export type { Correction, Register, SealedClause, SealedEdition } from './register.ts';
