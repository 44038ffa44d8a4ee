/** POST requests: what a client lodges becomes a complaint by the way that every complaint of the public goes. */
import type { Registration } from '../complaint/contract.ts'
import { publicOperators, takeFromPublic } from '../intake/index.ts'
import type { Context } from '../kernel/context.ts'
import { portalAddress } from '../kernel/portal-address.ts'
import { badField } from '../kernel/problem.ts'
import type { Envelope } from '../kernel/route.ts'
import { areaAt, listAreas } from '../office/index.ts'
import type { Lodging } from './contract.ts'
import { requireOurs } from './jurisdiction.ts'
import { requireService } from './services.ts'

export async function lodge(ctx: Context, { body: said, request }: { body: Lodging; request: Envelope }) {
  await requireOurs(ctx, said)
  requireService(said.service_code)
  // The client only carries it: whoever complains is the one who does it.
  const citizen = { ...ctx.actor, id: null, roles: [], offices: [], officeId: null }
  const made = await takeFromPublic({ ...ctx, actor: citizen }, await registrationOf(ctx, said), 'open311')
  const token = request.headers['idempotency-key']
  await ctx.db
    .insertInto('georeport_request')
    .values({
      matter_id: made.id,
      person_id: ctx.actor.id!,
      token: typeof token === 'string' ? token : null,
      account_id: said.account_id ?? null,
      at: ctx.now,
    })
    .execute()
  return {
    service_request_id: made.number,
    service_notice: {
      zh: `查询码 ${made.code}（只显示这一次）：在 ${portalAddress()}/track 凭编号和查询码查进度、补充、撤回、评价。`,
      en: `Code ${made.code}, shown only once: with number and code follow, add, withdraw and rate at ${portalAddress()}/track`,
    },
    account_id: said.account_id ?? null,
  }
}

async function registrationOf(ctx: Context, said: Lodging): Promise<Registration> {
  const { attribute } = said
  const name = attribute.respondent_name
  const alike =
    name.length < 2 ? [] : (await publicOperators(ctx, name.slice(0, 60))).items.filter(is => is.name === name)
  const { address, areaCode } = await whereOf(ctx, said)
  const fen = (yuan: number | undefined) => (yuan === undefined ? undefined : Math.round(yuan * 100))
  return {
    consumer: { name: nameOf(said), phone: said.phone, address: attribute.postal_address, email: said.email },
    respondent: { operatorId: alike.length === 1 ? alike[0]!.id : undefined, name, address, areaCode },
    saleMode: attribute.sale_mode ?? 'shop',
    orderNumber: attribute.order_number,
    goodsClass: said.service_code,
    goodsName: attribute.goods_name,
    problemClass: attribute.problem_class,
    claims: attribute.claims,
    // What lies behind the address is not fetched: an officer looks at it, or asks for the file.
    facts: said.media_url ? `${said.description}\n材料链接：${said.media_url}` : said.description,
    purchasedOn: attribute.purchased_on,
    disputedAmountFen: fen(attribute.paid_yuan),
    claimedAmountFen: fen(attribute.claimed_yuan),
    consentPublication: attribute.consent_publication === 'yes',
    consentDelegation: false,
    wantsOdr: false,
    noticeChannel: said.email ? 'email' : 'sms',
    attachments: [],
  }
}

/** 张 and 桂芳 are written together, John and Smith apart and in their own order. */
function nameOf({ first_name: given, last_name: family }: Lodging): string {
  const parts = [given, family].filter(part => part !== undefined)
  if (parts.length === 0)
    throw badField(
      'last_name',
      { zh: '没有填写', en: 'is missing' },
      { zh: '投诉人的真实姓名（第十条）', en: 'the real name of the complainant (Order 121, article 10)' },
    )
  const chinese = parts.every(part => /^\p{Script=Han}+$/u.test(part))
  return chinese ? [family, given].filter(Boolean).join('') : parts.join(' ')
}

/** One of lat and long, address_string, address_id; what is given besides makes it more exact. */
async function whereOf(ctx: Context, { lat, long, address_string: words, address_id: code }: Lodging) {
  const wanted = { zh: 'lat和long、address_string、address_id 之一', en: 'lat and long, address_string or address_id' }
  if ((lat === undefined) !== (long === undefined))
    throw badField(lat === undefined ? 'lat' : 'long', { zh: '只填了一半', en: 'is missing' }, wanted)
  if (lat !== undefined && long !== undefined) {
    const area = await areaAt(ctx, { latitude: lat, longitude: long })
    if (!area)
      throw badField(
        'lat',
        { zh: '不在本市', en: 'lies outside the city' },
        { zh: '本市的地点；其他城市请向当地提出', en: 'a place in this city; elsewhere turn to the authority there' },
      )
    return {
      address: words ?? `${area.name}（经纬度 ${lat.toFixed(5)}, ${long.toFixed(5)}）`,
      areaCode: code ?? area.code,
    }
  }
  if (code !== undefined && words === undefined) {
    const area = (await listAreas(ctx)).find(each => each.code === code)
    return { address: area?.name, areaCode: code }
  }
  if (words === undefined) throw badField('address_string', { zh: '没有填写地点', en: 'no place is given' }, wanted)
  return { address: words, areaCode: code }
}
