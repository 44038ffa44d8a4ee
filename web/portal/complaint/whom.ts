import { offered, saleModes } from '../../../law/classes.ts'
import { choiceField, textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import type { Visit } from '../frame/visit.ts'
import type { Answers } from './answers.ts'
import type { Step } from './steps.ts'

interface PublicOperator {
  id: number
  name: string
  /** What stands on the sign. */
  shortName: string | null
  odr: boolean
  platform: boolean
}

export const whom: Step = {
  name: 'whom',
  title: { zh: '和哪个商家？', en: 'With which business?' },
  fields: [
    'respondentName',
    'operatorId',
    'respondentAddress',
    'saleMode',
    'platformName',
    'platformId',
    'orderNumber',
  ],
  ask: (visit, answers, problems) => html`
    ${textField(visit, problems, {
      name: 'respondentName',
      label: { zh: '商家名称', en: 'Name of the business' },
      help: {
        zh: '发票、营业执照、招牌或者网店页面上的名称。',
        en: 'As on the invoice, the licence, the sign or the web shop.',
      },
      value: answers.respondentName,
      maxlength: 120,
      'data-shops': 'operatorId',
      'data-address': 'respondentAddress',
      'data-found': visit.say({ zh: '找到这些商家，可以点选', en: 'These businesses were found: choose one' }),
    })}
    <input type="hidden" name="operatorId" value=${answers.operatorId} />
    ${textField(visit, problems, {
      name: 'respondentAddress',
      label: { zh: '商家地址', en: 'Address of the business' },
      help: { zh: '街道、门牌或者附近的标志', en: 'Street and number, or what is nearby' },
      value: answers.respondentAddress,
      optional: true,
      maxlength: 200,
    })}
    ${choiceField(visit, problems, {
      name: 'saleMode',
      label: { zh: '怎么买的', en: 'How you bought it' },
      value: answers.saleMode || 'shop',
      choices: offered(saleModes),
    })}
    <div class="unless-shop">
    ${textField(visit, problems, {
      name: 'platformName',
      label: { zh: '网购平台', en: 'Online platform' },
      help: { zh: '在网上买的，写出网站或者App的名称。', en: 'If bought online: the name of the site or app.' },
      value: answers.platformName,
      optional: true,
      maxlength: 60,
    })}
    ${textField(visit, problems, {
      name: 'orderNumber',
      label: { zh: '订单号', en: 'Order number' },
      value: answers.orderNumber,
      optional: true,
      maxlength: 60,
    })}
    </div>
  `,
}

/**
 * Which business on file was meant. Asked again on the server, so that it also works without suggestions and a
 * changed name never keeps the number of another shop: same number and name, or the only one of that name or sign.
 */
export async function findBusiness({ ask }: Visit, answers: Answers): Promise<{ answers: Answers; odr: boolean }> {
  const named = await search(ask, answers.respondentName)
  const alike = named.filter(each => each.name === answers.respondentName)
  const signed = alike.length > 0 ? alike : named.filter(each => each.shortName === answers.respondentName)
  const meant =
    alike.find(each => String(each.id) === answers.operatorId) ?? (signed.length === 1 ? signed[0] : undefined)
  const platforms = (await search(ask, answers.platformName)).filter(each => each.platform)
  const platform =
    platforms.find(each => each.name === answers.platformName) ?? (platforms.length === 1 ? platforms[0] : undefined)
  // Bought in a shop there is no platform, whatever was written before that was chosen.
  const online = answers.saleMode === 'shop' ? { platformName: '', orderNumber: '' } : {}
  return {
    answers: {
      ...answers,
      ...online,
      operatorId: meant ? String(meant.id) : '',
      platformId: platform && answers.saleMode !== 'shop' ? String(platform.id) : '',
      wantsOdr: meant?.odr ? answers.wantsOdr : '',
    },
    odr: meant?.odr ?? false,
  }
}

async function search(ask: Visit['ask'], name: string): Promise<PublicOperator[]> {
  if (name.length < 2 || name.length > 60) return []
  const { status, body } = await ask<{ items: PublicOperator[] }>(
    'GET',
    `/public/operators?q=${encodeURIComponent(name)}`,
  )
  return status === 200 ? body.items : []
}
