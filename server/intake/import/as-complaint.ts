/** One row of a table, read and cleaned (../table), as a complaint of ours. */
import type { Day } from '../../../law/grammar.ts'
import type { ComplaintThere } from '../../complaint/index.ts'
import { usccProblem } from '../../party/index.ts'
import type { AppealRow } from '../table/appeal-row.ts'
import type { Surroundings } from './as-appeal.ts'
import { channelOf, claimsOf, goodsOf, problemOf } from './codes.ts'
import { stageOf } from './stage.ts'

/** Columns that are no field of every table but fill one of ours whole. */
const own = {
  goodsName: ['商品/服务名称', '商品名称', '产品名称', '投诉车系', 'car_model'],
  brand: ['品牌', '商品品牌'],
  model: ['型号', '型号规格', '规格型号', '投诉车型'],
  orderNumber: ['订单号', '订单编号'],
} as const
const owned: readonly string[] = Object.values(own).flat()

/** Longer ones are no names: a text has slipped into the wrong column. It is kept whole among the words of the import. */
const longestName = 200
const longestWords = 2000

export function complaintOf(appeal: AppealRow, receivedOn: Day, around: Surroundings): ComplaintThere {
  const { extra } = appeal
  const first = (names: readonly string[]) => names.map(name => extra[name]).find(each => each !== undefined) ?? null
  const goods = goodsOf(appeal.goodsClass)
  const uscc = appeal.uscc !== undefined && !usccProblem(appeal.uscc) ? appeal.uscc : null
  const stage = stageOf(appeal, receivedOn, {
    handling: around.offices.named(appeal.office) ?? around.offices.named(appeal.department),
    centre: around.offices.centreId,
  })
  // A blank recovered amount of the platform means nought, but only once the matter is closed.
  const recovered = stage.state === 'closed' || (appeal.recoveredFen ?? 0) > 0 ? appeal.recoveredFen : undefined
  return {
    sourceNumber: appeal.sourceNumber,
    channel: channelOf(appeal.channel, around.usualChannel),
    receivedOn,
    receivedAt: `${receivedOn}T${appeal.receivedAt?.time ?? '00:00:00'}+08:00`,
    consumer: {
      name: named(appeal.consumerName) ?? '未提供',
      phone: appeal.consumerPhone ?? '',
      address: appeal.consumerAddress ?? null,
    },
    columns: {
      respondent_name: named(appeal.respondentName) ?? '未写明',
      respondent_uscc: uscc,
      respondent_address: named(appeal.respondentAddress),
      sale_mode: appeal.saleMode ?? 'shop',
      order_number: named(first(own.orderNumber)),
      goods_class: goods.code,
      goods_name: named(first(own.goodsName)) ?? goods.name,
      brand: named(first(own.brand)),
      model: named(first(own.model)),
      problem_class: problemOf(appeal.problemClass),
      claims: claimsOf(appeal.claim),
      facts: factsOf(appeal),
      disputed_amount_fen: appeal.disputedAmountFen ?? null,
      recovered_amount_fen: recovered ?? null,
    },
    stage,
    words: wordsOf(appeal, uscc === null),
  }
}

export const named = (text: string | undefined | null) => text?.slice(0, longestName) || null

/** Title and text are both what the complainant said. */
export const factsOf = ({ title, text }: AppealRow) =>
  title === undefined || text.includes(title) ? text : `【${title}】\n${text}`

/** The table's own words wherever ours are a code or a shorter form, and every column that we have no field for. */
function wordsOf(appeal: AppealRow, usccUnsure: boolean): Record<string, string> {
  const said = {
    channel: appeal.channel,
    goodsClass: appeal.goodsClass,
    problemClass: appeal.problemClass,
    claim: appeal.claim,
    acceptanceState: appeal.acceptanceState,
    handlingState: appeal.handlingState,
    office: appeal.office,
    department: appeal.department,
    ...(usccUnsure && { uscc: appeal.uscc }),
    ...(appeal.fineFen && { fineFen: String(appeal.fineFen) }),
    ...(appeal.confiscatedFen && { confiscatedFen: String(appeal.confiscatedFen) }),
    ...longOnes(appeal),
    ...Object.fromEntries(Object.entries(appeal.extra).filter(([name, value]) => !isOwned(name, value))),
  }
  const kept = Object.entries(said).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value.slice(0, longestWords)] as const],
  )
  return Object.fromEntries(kept)
}

/** Too long for its field, it is kept among the words. */
const isOwned = (name: string, value: string) => owned.includes(name) && value.length <= longestName

const longOnes = (appeal: AppealRow) =>
  Object.fromEntries(
    (['consumerName', 'respondentName', 'respondentAddress'] as const).flatMap(field =>
      (appeal[field]?.length ?? 0) > longestName ? [[field, appeal[field]]] : [],
    ),
  )
