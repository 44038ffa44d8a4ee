/** 名单 and 证书 as Word: what is published for objections, what was awarded, what was taken off; and the certificate of one. */
import { delistReasons, demonstrationLevels, fullName, term } from '../../law/demonstration.ts'
import { type Block, fullDay } from '../../law/letters/index.ts'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { showMatter, visibleMatters } from '../kernel/matter.ts'
import { Problem } from '../kernel/problem.ts'
import { Attachment } from '../kernel/route.ts'
import { letterDocx } from '../letter/index.ts'
import { showOffice } from '../office/index.ts'
import { showOperator } from '../party/index.ts'
import { demonstrationRow } from './apply.ts'
import type { ListPaper } from './contract.ts'
import { eventsNamed } from './events-named.ts'
import { bearing } from './list.ts'
import { afterYears } from './term.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const day = (on: string | null) => (on === null ? '' : (fullDay(on) ?? on))

export async function certificate(ctx: Context, id: number) {
  const matter = await showMatter(ctx, 'demonstration', id)
  const row = await demonstrationRow(ctx, id)
  if (row.award_number === null || matter.state === 'delisted')
    throw new Problem('wrong-state', {
      zh: '授牌后、未摘牌的才有证书',
      en: 'There is a certificate only while it is awarded',
    })
  const operator = row.operator_id === null ? undefined : await showOperator(ctx, row.operator_id)
  const again = row.consecutive > 1
  const decided = (again ? await renewedOn(ctx, id) : undefined) ?? row.awarded_on!
  const from = again ? afterYears(addDays(row.term_to!, 1), -term.years) : row.term_from
  const blocks: Block[] = [
    { kind: 'title', text: `${fullName(row.kind).zh}证书` },
    { kind: 'number', text: row.award_number },
    { kind: 'addressee', text: `${row.name}：` },
    {
      kind: 'paragraph',
      text: `经申报、初审、现场核查、审批和公示，认定${operator && operator.name !== row.name ? `${operator.name}的“${row.name}”` : `“${row.name}”`}为${demonstrationLevels[row.level].zh}${fullName(row.kind).zh}${row.stars === null ? '' : `，星级为${row.stars}星`}。`,
    },
    {
      kind: 'paragraph',
      text: `${again ? `${day(row.awarded_on)}首次认定，第${row.consecutive}次连续承诺。` : ''}有效期自${day(from)}至${day(row.term_to)}。有效期内接受消费者和社会监督，违背承诺的，依照创建工作要求告诫、降星或者摘牌。`,
    },
    { kind: 'seal', office: await bureauOf(ctx, matter.officeId), on: day(decided) },
  ]
  return new Attachment(await letterDocx(blocks, decided), word, `${row.name}证书 ${row.award_number}.docx`)
}

/** The certificate of a renewed term says that term, and the day on which it was renewed. */
const renewedOn = async (ctx: Context, id: number) => (await eventsNamed(ctx, id, ['renew'])).at(-1)?.on

/** The decision is the city's: its bureau seals, not the county's. */
export async function bureauOf(ctx: Context, officeId: number): Promise<string> {
  let office = await showOffice(ctx, officeId)
  while (office.parent_id !== null) office = await showOffice(ctx, office.parent_id)
  return office.name
}

/** The bureau of the district whose units alone are in sight; empty for whoever sees the city. */
async function countyOf(ctx: Context): Promise<string> {
  if (seesTheCity(ctx.actor) || ctx.actor.officeId === null) return ''
  const own = await showOffice(ctx, ctx.actor.officeId)
  return own.county_id === null ? own.name : (await showOffice(ctx, own.county_id)).name
}

const titles = {
  published: '拟认定名单公示',
  awarded: '认定名单',
  delisted: '摘牌名单',
} as const

export async function listPaper(ctx: Context, { kind, which }: ListPaper) {
  const states = { published: ['published'], awarded: bearing, delisted: ['delisted'] }[which]
  let listed = visibleMatters(ctx)
    .innerJoin('demonstration', 'demonstration.matter_id', 'matter.id')
    .innerJoin('area', 'area.code', 'demonstration.area_code')
    .leftJoin('operator', 'operator.id', 'demonstration.operator_id')
    .select([
      'demonstration.name',
      'operator.name as operator',
      'operator.uscc',
      'area.name as area',
      'demonstration.place',
      'demonstration.award_number as number',
      'demonstration.level',
      'demonstration.stars',
      'demonstration.term_to as until',
      'demonstration.published_to as publishedTo',
      'demonstration.delisted_on as delistedOn',
      'demonstration.delist_reason as reason',
      'matter.office_id as officeId',
    ])
    .where('matter.kind', '=', 'demonstration')
    .where('demonstration.kind', '=', kind)
    .where('matter.state', 'in', states)
  // Past its term nothing stands, whatever the night's work has written down so far.
  if (which === 'awarded') listed = listed.where('demonstration.term_to', '>=', ctx.today)
  const rows = await listed.orderBy('demonstration.area_code').orderBy('demonstration.name').limit(2000).execute()
  if (rows.length === 0) throw new Problem('not-allowed', { zh: '名单是空的', en: 'The list is empty' })
  const last = { published: '公示至', awarded: '有效期至', delisted: '摘牌日和原因' }[which]
  const head = [
    '序号',
    '名称',
    '经营者',
    '所在地',
    which === 'published' ? '统一社会信用代码' : '编号、级别、星级',
    last,
  ]
  const lastOf = (each: (typeof rows)[number]) =>
    which === 'published'
      ? day(each.publishedTo)
      : which === 'awarded'
        ? day(each.until)
        : `${day(each.delistedOn)} ${delistReasons.find(one => one.code === each.reason)?.zh ?? ''}`
  const cells = (texts: readonly string[], label = false) => ({
    cells: texts.map(text => (label ? { text, label } : { text })),
  })
  // The city decides and seals; a county's extract says whose it is.
  const county = await countyOf(ctx)
  const title = `${fullName(kind).zh}${titles[which]}${county && `（${county}辖区）`}`
  const blocks: Block[] = [
    { kind: 'title', text: title },
    {
      kind: 'paragraph',
      text:
        which === 'published'
          ? `${county && `${county}辖区`}下列${rows.length}个拟认定为${fullName(kind).zh}，现予公示。有异议的，请在公示期内以真实姓名向市场监督管理局提出并附依据。`
          : which === 'awarded'
            ? `截至${day(ctx.today)}，${county && `${county}辖区`}${fullName(kind).zh}共${rows.length}个，其中省级${rows.filter(each => each.level === 'province').length}个。`
            : `截至${day(ctx.today)}，${county && `${county}辖区`}已摘牌${rows.length}个。`,
    },
    {
      kind: 'table',
      widths: [8, 24, 24, 20, 24, 20],
      rows: [
        cells(head, true),
        ...rows.map((each, at) =>
          cells([
            String(at + 1),
            each.name,
            each.operator ?? '—',
            `${each.area} ${each.place}`,
            which === 'published'
              ? (each.uscc ?? '—')
              : `${each.number ?? ''} ${demonstrationLevels[each.level].zh} ${each.stars === null ? '' : `${each.stars}星`}`,
            lastOf(each),
          ]),
        ),
      ],
    },
    { kind: 'seal', office: await bureauOf(ctx, rows[0]!.officeId), on: day(ctx.today) },
  ]
  return new Attachment(await letterDocx(blocks, ctx.today), word, `${title} ${ctx.today}.docx`)
}
