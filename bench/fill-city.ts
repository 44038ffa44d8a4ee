/** Offices and one handler each, where the database has none yet. */
import type { Kysely } from 'kysely'
import type { Role } from '../law/grammar.ts'
import { offices } from '../seed/city/offices.ts'
import type { Database } from '../server/kernel/tables.ts'
import '../server/office/tables.ts'

export async function ensureCity(db: Kysely<Database>) {
  const known = await db.selectFrom('office').select('id').limit(1).executeTakeFirst()
  if (known) return
  const ids = new Map<string, number>()
  for (const each of offices) {
    const { id } = await db
      .insertInto('office')
      .values({
        code: each.code,
        name: each.name,
        name_en: each.nameEn,
        kind: each.kind,
        parent_id: each.parent ? (ids.get(each.parent) ?? null) : null,
        county_id: each.kind === 'sub-office' && each.parent ? (ids.get(each.parent) ?? null) : null,
        letter_prefix: each.letterPrefix,
        address: each.address,
        phone: each.phone,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.set(each.code, id)
    if (each.kind === 'county') await db.updateTable('office').set({ county_id: id }).where('id', '=', id).execute()
    if (each.kind !== 'sub-office')
      await db
        .insertInto('person')
        .values(personOf(each.code, id, each.kind === 'county' ? ['handler'] : ['supervisor']))
        .execute()
  }
}

/** Nobody can sign in as them: the hash is of nothing. */
const personOf = (code: string, officeId: number, roles: Role[]) => ({
  account: `fill-${code}`,
  name: '张三',
  office_id: officeId,
  roles,
  password_hash: '!',
  locked_until: null,
})
