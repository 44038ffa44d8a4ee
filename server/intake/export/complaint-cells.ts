/**
 * A complaint as a row of a platform. Where nobody here has changed what the platform said, its own words go back, so that
 * the platform finds its row as it was, and the same file imported here again says nothing new.
 */
import { type Coded, channels, claims, classes, entryOf, problems, saleModes } from '../../../law/classes.ts'
import type { GivenOut } from '../../complaint/index.ts'
import { channelOf, claimsOf, goodsOf, problemOf } from '../import/codes.ts'
import { stageOf } from '../import/stage.ts'
import type { AppealRow } from '../table/appeal-row.ts'
import type { ExportPlatform } from './contract.ts'
import type { Cells } from './headers.ts'

const usualChannels: Record<ExportPlatform, string> = { national: 'internet', hotline: 'phone' }

export function cellsOfComplaint(one: GivenOut, platform: ExportPlatform): Cells {
  const { columns, words, consumer } = one
  return {
    number: one.source === platform ? (one.sourceNumber ?? one.number) : one.number,
    kind: '投诉',
    channel: sameOr(
      words.channel,
      each => channelOf(each, usualChannels[platform]),
      one.channel,
      () => named(channels, one.channel),
    ),
    receivedAt: one.receivedAt,
    consumerName: consumer.name === '未提供' ? '' : consumer.name,
    consumerPhone: consumer.phone || (words.联系电话 ?? words.来电号码 ?? ''),
    consumerAddress: consumer.address ?? '',
    respondentName: columns.respondent_name === '未写明' ? '' : columns.respondent_name,
    respondentAddress: columns.respondent_address ?? '',
    uscc: columns.respondent_uscc ?? words.uscc ?? words.统一社会信用代码 ?? '',
    text: columns.facts,
    ...goodsCells(one),
    problemClass: sameOr(words.problemClass, problemOf, columns.problem_class, () =>
      named(problems, columns.problem_class),
    ),
    claim: claimCell(one),
    saleMode: named(saleModes, columns.sale_mode),
    orderNumber: columns.order_number ?? '',
    disputed: yuan(columns.disputed_amount_fen),
    recovered: yuan(columns.recovered_amount_fen),
    ...stageCells(one),
    fine: yuan(numberIn(words.fineFen)),
    confiscated: yuan(numberIn(words.confiscatedFen)),
    words,
  }
}

const named = (list: readonly Coded[], code: string) => entryOf(list, code)?.zh ?? ''
const yuan = (fen: number | null | undefined) => (fen == null ? '' : (fen / 100).toFixed(2))
const numberIn = (text: string | undefined) => (text === undefined ? undefined : Number(text))

/** The platform's own word where it gave one that still means what we hold, else ours. */
const sameOr = (word: string | undefined, means: (word: string) => string, held: string, ours: () => string) =>
  word !== undefined && means(word) === held ? word : ours()

function goodsCells({ columns, words }: GivenOut) {
  const word = words.goodsClass
  const entry = entryOf(classes, columns.goods_class)
  const ours = `${entry?.kind === 'service' ? '服务' : '商品（产品）'}->${entry?.zh ?? ''}`
  const goodsClass = sameOr(
    word,
    each => goodsOf(each).code,
    columns.goods_class,
    () => ours,
  )
  const inClass = goodsOf(goodsClass || undefined).name
  return {
    goodsClass,
    goodsName: columns.goods_name === inClass ? '' : (columns.goods_name ?? ''),
    brand: columns.brand ?? '',
    model: columns.model ?? '',
  }
}

function claimCell({ columns, words }: GivenOut) {
  const held = columns.claims.join()
  if (words.claim !== undefined && claimsOf(words.claim).join() === held) return words.claim
  return columns.claims.map(code => named(claims, code)).join('、')
}

const outcomes: Record<string, { state: string; answer: string }> = {
  settled: { state: '已办结（调解成功）', answer: '经调解，双方达成一致。' },
  'odr-settled': { state: '已办结（和解成功）', answer: '经营者与投诉人在线和解成功。' },
  terminated: { state: '已办结（终止调解）', answer: '调解未达成一致，终止调解。' },
  withdrawn: { state: '已办结（撤回投诉）', answer: '投诉人撤回投诉。' },
  refused: { state: '已办结', answer: '不予受理，已告知投诉人。' },
}

function stageCells(one: GivenOut) {
  const { words, state, outcome, closedOn } = one
  const told = {
    acceptanceState: words.acceptanceState ?? '',
    handlingState: words.handlingState ?? '',
    office: words.office ?? (one.atCentre ? '' : one.office),
    department: words.department ?? '',
    answer: one.answer ?? '',
    closedAt: closedOn ?? '',
  }
  const spoke = words.acceptanceState !== undefined || words.handlingState !== undefined
  if (spoke && one.asSaid.has('stage') && meansTheSame(one, told)) return told
  const closed = state === 'closed' || state === 'follow-up'
  const ended = closed && outcome !== null ? outcomes[outcome] : undefined
  return {
    acceptanceState: outcome === 'refused' ? '不予受理' : one.accepted ? '已受理' : '',
    handlingState: ended?.state ?? handlingOf(one, closed),
    office: one.atCentre ? '' : one.office,
    department: told.department,
    answer: told.answer || (one.asSaid.has('stage') ? '' : (ended?.answer ?? '')),
    closedAt: closedOn ?? '',
  }
}

function handlingOf({ state, accepted }: GivenOut, closed: boolean) {
  if (closed) return '已办结'
  if (state === 'joined') return '已并案办理'
  return accepted ? '办理中' : '待处理'
}

/** Read again, those words come to the same stage. */
function meansTheSame(
  one: GivenOut,
  {
    acceptanceState,
    handlingState,
    answer,
    closedAt,
  }: Record<'acceptanceState' | 'handlingState' | 'answer' | 'closedAt', string>,
): boolean {
  const row: AppealRow = {
    sourceNumber: '',
    text: '',
    extra: one.words,
    ...(acceptanceState && { acceptanceState }),
    ...(handlingState && { handlingState }),
    ...(answer && { answer }),
    ...(closedAt && { closedAt: { day: closedAt } }),
    ...(one.columns.recovered_amount_fen !== null && { recoveredFen: one.columns.recovered_amount_fen }),
  }
  const read = stageOf(row, one.receivedAt.slice(0, 10), { handling: one.atCentre ? undefined : 1, centre: 0 })
  return read.state === one.state && read.outcome === one.outcome && (read.closedOn ?? null) === one.closedOn
}
