/** One voice is registered over its channel, as the portal or the call-taker would. */
import { register } from '../server/complaint/index.ts'
import type { Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import { theCentre } from '../server/office/index.ts'
import type { Cast } from './cast.ts'
import { yuan } from './city/stories/story.ts'
import type { Voice } from './city/voices.ts'
import { on } from './play.ts'

export async function lodge(ctx: Context, voice: Voice, cast: Cast): Promise<number> {
  const byCitizen = voice.channel === 'internet' || voice.channel === 'app' || voice.channel === 'wechat-mini'
  const then = on(ctx, voice.daysAgo, cast.actor(byCitizen ? 'citizen' : 'agent'))
  const operator = voice.operator ? cast.operator(voice.operator) : undefined
  const { matter } = await register(
    then,
    {
      consumer: { name: voice.name, phone: voice.phone, address: voice.address },
      respondent: operator
        ? {
            operatorId: operator.id,
            name: operator.name,
            uscc: operator.uscc ?? undefined,
            address: operator.address ?? undefined,
            areaCode: operator.area_code ?? undefined,
            phone: operator.phone ?? undefined,
          }
        : { name: voice.wrote },
      saleMode: 'shop',
      goodsClass: voice.goodsClass,
      goodsName: voice.goodsName,
      problemClass: voice.problemClass,
      claims: [...voice.claims],
      facts: voice.facts,
      purchasedOn: voice.boughtDaysBefore === undefined ? undefined : addDays(then.today, -voice.boughtDaysBefore),
      disputedAmountFen: yuan(voice.paidYuan),
      claimedAmountFen: yuan(voice.claimedYuan),
      consentPublication: false,
      consentDelegation: false,
      wantsOdr: false,
      noticeChannel: 'sms',
      attachments: [],
    } as never,
    { channel: voice.channel, trusted: !byCitizen, centreId: (await theCentre(ctx)).id },
  )
  return matter.id
}
