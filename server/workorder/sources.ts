/** 来源: the city systems that send orders. Their secrets are sealed, never shown again and never logged. */
import { type Context, hasRole } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { sealHere } from '../kernel/seal.ts'
import { showPerson } from '../office/index.ts'
import type { SourceChange } from './contract.ts'

export async function listSources(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('hotline_source')
    .innerJoin('person', 'person.id', 'hotline_source.person_id')
    .select([
      'hotline_source.key',
      'hotline_source.name',
      'hotline_source.endpoint',
      'hotline_source.active',
      'hotline_source.inbound_secret as inbound',
      'hotline_source.outbound_secret as outbound',
      'hotline_source.changed_at as changedAt',
      'person.id as personId',
      'person.account',
    ])
    .orderBy('hotline_source.key')
    .execute()
  const secrets = hasRole(ctx.actor, 'admin', 'auditor')
  return {
    items: rows.map(({ inbound, outbound, changedAt, endpoint, account, personId, ...row }) => ({
      ...row,
      ...(secrets
        ? {
            endpoint,
            account,
            personId,
            inboundSecret: inbound !== null,
            outboundSecret: outbound !== null,
            changedAt: changedAt.toISOString(),
          }
        : {}),
    })),
  }
}

/** Made or changed. A secret that is not given stays as it was. */
export async function keepSource(ctx: Context, key: string, asked: SourceChange) {
  const person = await showPerson(ctx, asked.personId)
  if (!person.roles.includes('hotline') || person.roles.length > 1)
    throw badField(
      'personId',
      { zh: '该账号不是外部系统的专用账号', en: "is not an outside system's own account" },
      { zh: '只有「12345系统」一个岗位的账号', en: 'an account whose only role is the 12345 system' },
    )
  const other = await ctx.db
    .selectFrom('hotline_source')
    .select('key')
    .where('person_id', '=', asked.personId)
    .where('key', '!=', key)
    .executeTakeFirst()
  if (other)
    throw badField(
      'personId',
      { zh: `该账号已用于来源${other.key}`, en: `is the account of the source ${other.key}` },
      { zh: '每个来源一个账号', en: 'one account for each source' },
    )
  const { inboundSecret, outboundSecret, personId, endpoint, name, active } = asked
  const columns = {
    name,
    person_id: personId,
    endpoint: endpoint ?? null,
    active,
    changed_by: ctx.actor.id,
    changed_at: ctx.now,
  }
  const secrets = {
    ...(inboundSecret ? { inbound_secret: sealed(inboundSecret) } : {}),
    ...(outboundSecret ? { outbound_secret: sealed(outboundSecret) } : {}),
  }
  await ctx.db
    .insertInto('hotline_source')
    .values({ key, inbound_secret: null, outbound_secret: null, ...columns, ...secrets })
    .onConflict(row => row.column('key').doUpdateSet({ ...columns, ...secrets }))
    .execute()
  await recordApart(ctx, 'workorder.change-source', {
    key,
    name,
    endpoint,
    personId,
    active,
    newSecrets: Object.keys(secrets),
  })
  return listSources(ctx)
}

function sealed(secret: string): string {
  const hidden = sealHere(secret)
  if (hidden === undefined) throw new Problem('unavailable')
  return hidden
}

/** The source whose account asks: an API key of that account is how a city's system signs in. */
export async function sourceOfActor(ctx: Context) {
  const source = await ctx.db
    .selectFrom('hotline_source')
    .selectAll()
    .where('person_id', '=', ctx.actor.id)
    .executeTakeFirst()
  if (!source)
    throw new Problem('not-your-duty', {
      zh: '该账号没有对应的工单来源，请系统管理员在「12345」的连接设置中登记',
      en: 'No source of orders belongs to this account: the administrator enters it under 12345, connection',
    })
  if (!source.active) throw new Problem('not-your-duty', { zh: '该来源已停用', en: 'This source is switched off' })
  return source
}
