import { z } from 'zod'
import { line } from '../kernel/input.ts'

export const SignIn = z.object({ account: line(60), password: z.string().min(1).max(200) })
export type SignIn = z.output<typeof SignIn>

export const NewView = z.object({ name: line(30), query: line(2000, 0) })
export type NewView = z.output<typeof NewView>
