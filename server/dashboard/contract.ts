import { z } from 'zod'
import { line, page } from '../kernel/input.ts'

export const WordQuery = z.object({ word: line(20), period: line(22), ...page })
export type WordQuery = z.output<typeof WordQuery>
export const NewScreen = z.object({ label: line(40) })
export type NewScreen = z.output<typeof NewScreen>
