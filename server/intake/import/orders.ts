/** 12345工单表: what a city without an interface gives as a table becomes orders of ours (`--as workorders`). */
import { type Ask, asks } from '../../../law/workorder.ts'
import type { Context } from '../../kernel/context.ts'
import { badField } from '../../kernel/problem.ts'
import type { World } from '../../kernel/world.ts'
import {
  type OrderSource,
  type OrderStage,
  type OrderThere,
  renewSuggestions,
  takeOverOrders,
} from '../../workorder/index.ts'
import type { AppealRow } from '../table/appeal-row.ts'
import { readAppeals } from '../table/appeals.ts'
import { profiles } from '../table/profiles.ts'
import { rejectsWriter } from '../table/rejects.ts'
import { type KnownOffices, knownOffices } from './offices.ts'
import { freshOutcome, type ImportOutcome, seenIn } from './outcome.ts'
import type { ImportOptions } from './run.ts'

const batch = 1000

/** As runImport, for `--as workorders`. A number that stands twice: the later row counts. */
export async function importOrders(
  world: World,
  path: string,
  fileName: string,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const ctx: Context = { db: world.db, actor: options.actor, ...world.moment(), ...(await world.lawful()) }
  const table = await readAppeals(path, fileName, {
    as: 'workorders',
    today: ctx.today,
    ...(options.profile && { profile: options.profile }),
  })
  const rejects = options.rejects === undefined ? undefined : await rejectsWriter(options.rejects, table.headers)
  // An order may tell of a violation.
  const outcome = { ...freshOutcome(seenIn(table)), holdsReports: true }
  const found = new Map<string, OrderThere>()
  try {
    const source = await sourceFor(ctx, fileName, table.profile)
    const offices = await knownOffices(ctx)
    for await (const { row, cells, appeal, problems } of table.rows) {
      outcome.rows += 1
      const { order, problem } = appeal ? asOrder(appeal, row, offices, table.taken.receivedAt ?? '登记时间') : {}
      if (order) {
        if (found.has(order.sourceNumber)) {
          outcome.unchanged += 1
          outcome.repeated += 1
        }
        found.set(order.sourceNumber, order)
      } else {
        outcome.rejected += 1
        outcome.problems.push(...(problem ? [problem] : problems))
        rejects?.write(cells, problem ? [problem] : problems)
      }
      if (outcome.rows % batch === 0) options.onProgress?.(outcome)
    }
    outcome.total = outcome.rows
    await writeAll(world, ctx, [...found.values()], source, options, outcome)
    return outcome
  } finally {
    await rejects?.close()
  }
}

async function writeAll(
  world: World,
  ctx: Context,
  list: readonly OrderThere[],
  source: OrderSource,
  options: ImportOptions,
  outcome: ImportOutcome,
) {
  for (let from = 0; from < list.length; from += batch) {
    if (await options.cancelled?.()) {
      outcome.cancelled = true
      return
    }
    const part = list.slice(from, from + batch)
    const done = options.dryRun
      ? await takeOverOrders(ctx, part, source, false)
      : await world.db.transaction().execute(db => takeOver({ ...ctx, db }, part, source))
    outcome.created += done.created
    outcome.updated += done.updated
    outcome.unchanged += done.unchanged
    options.onProgress?.(outcome)
  }
}

/** What still waits for a decision is told where it belongs, as an order that comes by the interface. */
async function takeOver(ctx: Context, part: readonly OrderThere[], source: OrderSource) {
  const done = await takeOverOrders(ctx, part, source)
  await renewSuggestions(ctx, { source: source.key, numbers: part.map(each => each.sourceNumber) })
  return done
}

/** The one source there is; of several, the one whose key or name the file's name holds. */
async function sourceFor(ctx: Context, fileName: string, profile: string): Promise<OrderSource> {
  const sources = await ctx.db.selectFrom('hotline_source').select(['key', 'name']).orderBy('key').execute()
  const named = sources.filter(each => fileName.includes(each.key) || fileName.includes(each.name))
  const [source, ...more] = named.length > 0 ? named : sources
  const label = profiles.find(each => each.key === profile)?.label.zh ?? profile
  if (source && more.length === 0) return { key: source.key, label: source.name || label, fileName }
  throw badField(
    'file',
    source
      ? { zh: '有几个工单来源，看不出这张表属于哪一个', en: 'may belong to any of several sources of orders' }
      : { zh: '尚未登记工单来源', en: 'belongs to no source: none is entered yet' },
    source
      ? {
          zh: `文件名含来源的代号或者名称：${sources.map(each => each.key).join('、')}`,
          en: `a file name with the key of the source: ${sources.map(each => each.key).join(', ')}`,
        }
      : { zh: '系统管理员先在「12345」的连接设置中登记', en: 'the administrator enters it under 12345, connection' },
  )
}

function asOrder(appeal: AppealRow, row: number, offices: KnownOffices, header: string) {
  const receivedOn = appeal.receivedAt?.day
  if (receivedOn === undefined)
    return {
      problem: {
        row,
        field: header,
        problem: { zh: '没有收到日期，无法计算时限', en: 'without the day of receipt no limit can be known' },
      },
    }
  const title = (appeal.title ?? appeal.text).replaceAll('\n', ' ').slice(0, 200)
  const order: OrderThere = {
    sourceNumber: appeal.sourceNumber.slice(0, 60),
    asks: askOf(appeal),
    secret: /保密|匿名/.test(appeal.extra.是否保密 ?? '') || appeal.extra.是否保密 === '是',
    urgent: /紧急|特急/.test(appeal.extra.紧急程度 ?? appeal.extra.工单性质 ?? ''),
    title,
    content: appeal.text.slice(0, 5000),
    caller: {
      name: (appeal.consumerName ?? '').slice(0, 60),
      phone: appeal.consumerPhone ?? '',
      address: appeal.consumerAddress?.slice(0, 200) ?? null,
    },
    respondentName: appeal.respondentName?.slice(0, 120) ?? null,
    respondentAddress: appeal.respondentAddress?.slice(0, 200) ?? null,
    goods: appeal.goodsClass?.slice(0, 100) ?? null,
    problem: appeal.problemClass?.slice(0, 100) ?? null,
    receivedOn,
    calledAt: `${receivedOn}T${appeal.receivedAt?.time ?? '00:00:00'}+08:00`,
    stage: stageOf(appeal, offices),
  }
  return { order }
}

function askOf({ kind, extra }: AppealRow): Ask {
  if (kind) return kind
  const said = Object.values(extra).join(' ')
  if (/求助/.test(said)) return 'help'
  if (/建议|意见|表扬/.test(said)) return 'suggestion'
  return (Object.keys(asks) as Ask[])[0]!
}

/** The words of the city's own system. What is not clear stays where it is surest: earlier. */
function stageOf(appeal: AppealRow, offices: KnownOffices): OrderStage {
  const state = appeal.handlingState ?? ''
  const unit = offices.named(appeal.office) ?? offices.named(appeal.department)
  const closedOn = appeal.closedAt?.day
  const reply = appeal.answer?.slice(0, 2000)
  if (/退回|退单|不属于/.test(state) && !/驳回退回|退回被驳/.test(state))
    return {
      state: 'returned',
      officeId: offices.centreId,
      ...(closedOn ? { returnedOn: closedOn } : {}),
      ...(reply ? { returnReason: reply } : {}),
    }
  const common = reply ? { reply } : {}
  if (closedOn || /已?(办结|完结|结案|归档|完成)/.test(state))
    return {
      ...common,
      state: /归档/.test(state) ? 'archived' : 'closed',
      officeId: unit ?? offices.centreId,
      ...(closedOn ? { closedOn } : {}),
    }
  if (/待签收|未签收|新派/.test(state)) return { state: 'to-sign', officeId: offices.centreId }
  return unit === undefined
    ? { ...common, state: 'signed', officeId: offices.centreId }
    : { ...common, state: 'handling', officeId: unit }
}
