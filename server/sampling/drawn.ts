/** What a draw is made from, and what comes out. */

export interface Subject {
  /** The credit code, or # and the number on our register. */
  key: string
  /** A whole number from 1 on. */
  weight: number
}

export interface Officer {
  key: string
  /** Keys of subjects where this officer may not go. */
  conflicts: readonly string[]
}

export interface Draw {
  seed: string
  /** How many subjects. */
  wanted: number
  /** Of a hundred, how many by weight; rounded to the nearest whole subject. */
  targetedPercent: number
  officersEach: number
  subjects: readonly Subject[]
  officers: readonly Officer[]
}

export interface Drawn {
  key: string
  part: 'random' | 'targeted'
  officers: string[]
}
