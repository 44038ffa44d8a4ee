/** 他人的期限: clocks in which somebody else's right runs, such as to object. Run out they are over, and nobody of ours is late. */
import { sql } from 'kysely'
import { procedures } from '../../law/procedures.ts'

const rights = Object.entries(procedures).flatMap(([kind, { clocks }]) =>
  Object.entries(clocks)
    .filter(([, rule]) => rule.right)
    .map(([name]) => `${kind}/${name}`),
)

/** @param kind @param clock columns of a statement */
export const isRight = (kind: string, clock: string) =>
  sql<boolean>`coalesce(${sql.ref(kind)} || '/' || ${sql.ref(clock)} = any(${sql.val(rights)}::text[]), false)`
