/** Instants, as against days: when a session began, at what moment a sitting is called. What day it is says kernel/day.ts alone. */

/** '2026-06-08T10:00:00+08:00', checked by the contract before (kernel/input, `instant`). */
export const instantOf = (text: unknown): Date => new Date(Date.parse(String(text)))

export const instantAt = (milliseconds: number): Date => new Date(milliseconds)

/** By the machine's own clock, also where a demonstration's day stands still: sessions, gateways, files. */
export const realNow = (): Date => new Date()

export const after = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds)
