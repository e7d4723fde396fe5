/** Which files can be a school's logo, by the endings of their names. */

const TYPES = ['svg', 'png', 'webp', 'jpg', 'jpeg'] as const;
export type LogoType = (typeof TYPES)[number];

/** Null for a name that a logo cannot have; a folder is no part of it. */
export function logoType(name: string): LogoType | null {
  const [, ending = ''] = /^[A-Za-z0-9][A-Za-z0-9_-]*\.([A-Za-z]+)$/.exec(name) ?? [];
  return TYPES.find((type) => type === ending.toLowerCase()) ?? null;
}
