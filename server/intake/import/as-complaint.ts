/** One row of a table, read and cleaned (../table), as a complaint of ours; or why it can't be one. */
import type { Day } from '../../../law/grammar.ts'
import { type ComplaintThere, lawOf } from '../../complaint/index.ts'
import { usccProblem } from '../../party/index.ts'
import type { RowProblem } from '../table/appeal.ts'
import type { AppealKind, AppealRow } from '../table/appeal-row.ts'
import { channelOf, claimsOf, goodsOf, problemOf } from './codes.ts'
import type { KnownOffices } from './offices.ts'
import { stageOf } from './stage.ts'

export interface Surroundings {
  offices: KnownOffices
  today: Day
  /** Where the table says nothing about the channel. */
  usualChannel: string
  /** The header that stands for a field, as the file has it. */
  header: (field: 'kind' | 'receivedAt' | 'closedAt' | 'sourceNumber') => string
}

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

const later: Partial<Record<AppealKind, RowProblem['problem']>> = {
  report: {
    zh: '本行是举报；本系统目前只登记投诉，举报登记启用后再导入本行',
    en: 'this is a report; only complaints are registered so far, import it again when reports are',
  },
  consultation: {
    zh: '本行是咨询；本系统目前只登记投诉，咨询登记启用后再导入本行',
    en: 'this is a consultation; only complaints are registered so far, import it again when consultations are',
  },
}

export function asComplaint(
  appeal: AppealRow,
  row: number,
  around: Surroundings,
): { there?: ComplaintThere; problem?: RowProblem } {
  const refuse = (field: Parameters<Surroundings['header']>[0], zh: string, en: string) => ({
    problem: { row, field: around.header(field), problem: { zh, en } },
  })
  if (appeal.kind === undefined)
    return refuse(
      'kind',
      '看不出是投诉、举报还是咨询：请在“类型”一列写明，或者把整张表作为投诉导入',
      'the table does not say whether this is a complaint, a report or a consultation: add a column 类型, or import the whole table as complaints',
    )
  const notYet = later[appeal.kind]
  if (notYet) return refuse('kind', notYet.zh, notYet.en)
  const receivedOn = appeal.receivedAt?.day
  if (receivedOn === undefined)
    return refuse(
      'receivedAt',
      '没有收到日期，无法确定适用的规定和期限',
      'without the day of receipt no rule and no limit can be known',
    )
  if (!lawOf(receivedOn))
    return refuse(
      'receivedAt',
      `${receivedOn}早于现存投诉规定的施行日`,
      `${receivedOn} is before any rule on complaints on file`,
    )
  if (appeal.closedAt && appeal.closedAt.day > around.today)
    return refuse(
      'closedAt',
      `${appeal.closedAt.day}晚于今天（${around.today}）`,
      `${appeal.closedAt.day} is after today`,
    )
  return { there: made(appeal, receivedOn, around) }
}

function made(appeal: AppealRow, receivedOn: Day, around: Surroundings): ComplaintThere {
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

const named = (text: string | undefined | null) => text?.slice(0, longestName) || null

/** Title and text are both what the complainant said. */
const factsOf = ({ title, text }: AppealRow) =>
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
