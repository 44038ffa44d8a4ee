/** 其他途径 of the model city. All invented. */
import { changeWays } from '../server/calendar/settings.ts'
import type { Context } from '../server/kernel/context.ts'
import type { Db } from '../server/kernel/matter.ts'
import { as, firstHash } from './stage.ts'

export async function tellWays(db: Db, ctx: Context) {
  const legal = await as({ db, ctx, hash: await firstHash(db) }, 'supervisor', 0)
  await changeWays(legal, {
    doors: [
      { route: '39-2', name: '楚江市消费者协会', address: '望楚区江汉大道8号', phone: '0729-5550315' },
      { route: '39-2', name: '望楚区人民调解委员会', address: '望楚区解放路66号', phone: '0729-5556148' },
      { route: '39-4', name: '楚江仲裁委员会', address: '望楚区滨江大道100号', phone: '0729-5557120' },
      { route: '39-5', name: '望楚区人民法院（立案庭）', address: '望楚区法院路1号', phone: '0729-5552368' },
    ],
    reason: '公布本市消费纠纷其他解决途径',
  })
}
