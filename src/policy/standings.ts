/** What an edition can be on a given day; which of these it is, `standingOf` decides. */

/** What has to be decided of every standing. */
interface StandingTraits {
  /** True where the edition's time is over: left out of lists of what applies or will apply. */
  past: boolean;
}

export const STANDINGS = {
  'in-force': { past: false },
  'not-yet': { past: false },
  proposed: { past: false },
  superseded: { past: true },
  expired: { past: true },
  withdrawn: { past: true },
} as const satisfies Record<string, StandingTraits>;

export type Standing = keyof typeof STANDINGS;
