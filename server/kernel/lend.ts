/**
 * Matters of another office that a role outside the administration works on for a while: a complaint while the ODR
 * enterprise negotiates it. Visible in lists and one by one, exactly as long as the condition holds.
 */
import { type Expression, type SqlBool, sql } from 'kysely'
import type { Role } from '../../law/grammar.ts'
import { type Context, hasRole } from './context.ts'

interface Loan {
  kind: string
  role: Role
  /** On the matter's row. */
  condition: (ctx: Context) => Expression<SqlBool>
}
const loans: Loan[] = []

/** Called once at load by the module that knows the condition. */
export function lend(kind: string, role: Role, condition: Loan['condition']) {
  loans.push({ kind, role, condition })
}

/** Undefined where nothing is lent to this person's roles. */
export function lentTo(ctx: Context): Expression<SqlBool> | undefined {
  const lent = loans
    .filter(each => hasRole(ctx.actor, each.role))
    .map(({ kind, condition }) => sql<SqlBool>`(matter.kind = ${kind} and ${condition(ctx)})`)
  return lent.length === 0 ? undefined : sql<SqlBool>`(${sql.join(lent, sql` or `)})`
}
