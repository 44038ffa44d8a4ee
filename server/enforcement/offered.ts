/** Steps that need something to be done with are offered only where it is there. */
import type { Context } from '../kernel/context.ts'
import { guard } from '../kernel/procedure.ts'

const needing = (step: string, look: (ctx: Context, id: number) => Promise<unknown>, zh: string, en: string) =>
  guard('case', step, async (ctx, matter) => ((await look(ctx, matter.id)) ? undefined : { zh, en }))

const measures = (ctx: Context, id: number) =>
  ctx.db.selectFrom('case_measure').select('id').where('matter_id', '=', id).where('ended_on', 'is', null).limit(1)

needing(
  'end-measure',
  (ctx, id) => measures(ctx, id).executeTakeFirst(),
  '没有执行中的强制措施',
  'No measure is in effect',
)
needing(
  'extend-measure',
  (ctx, id) =>
    measures(ctx, id).where('kind', '!=', 'preservation').where('extended_on', 'is', null).executeTakeFirst(),
  '没有可以延长的查封、扣押',
  'Nothing sealed or detained can be extended',
)
needing(
  'approve-measure',
  (ctx, id) => measures(ctx, id).where('approved_at', 'is', null).executeTakeFirst(),
  '没有待批准的强制措施',
  'No measure waits for approval',
)
needing(
  'test-returned',
  (ctx, id) =>
    ctx.db
      .selectFrom('case_test')
      .select('id')
      .where('matter_id', '=', id)
      .where('back_on', 'is', null)
      .executeTakeFirst(),
  '没有未回的送检',
  'No test is out',
)
needing(
  'exclude-evidence',
  (ctx, id) =>
    ctx.db
      .selectFrom('case_evidence')
      .select('id')
      .where('matter_id', '=', id)
      .where('excluded_on', 'is', null)
      .executeTakeFirst(),
  '证据清单是空的',
  'The list of evidence is empty',
)
needing(
  'challenge-decided',
  (ctx, id) =>
    ctx.db
      .selectFrom('case_challenge')
      .select('id')
      .where('matter_id', '=', id)
      .where('decided_on', 'is', null)
      .executeTakeFirst(),
  '没有未了结的复议、诉讼',
  'No challenge is pending',
)
needing(
  'submit-report',
  (ctx, id) =>
    ctx.db
      .selectFrom('penalty_case')
      .select('matter_id')
      .where('matter_id', '=', id)
      .where(one => one.or([one('party_kind', '=', 'person'), one('legal_person', 'is not', null)]))
      .executeTakeFirst(),
  '调查终结报告要写明当事人的法定代表人（负责人、经营者），请先在“修改”中按证照填写',
  'The report names who represents the party: enter it first, as the licence has it',
)
const running = (ctx: Context, id: number, name: string) =>
  ctx.db
    .selectFrom('clock')
    .select('id')
    .where('matter_id', '=', id)
    .where('name', '=', name)
    .where('stopped_on', 'is', null)
    .executeTakeFirst()
needing('assistance-answered', (ctx, id) => running(ctx, id, 'assistance'), '没有未回的协查函', 'No letter is out')
needing(
  'jurisdiction-settled',
  async (ctx, id) => (await running(ctx, id, 'jurisdiction')) ?? running(ctx, id, 'designation'),
  '没有管辖争议',
  'No dispute is open',
)
needing(
  'refer-jurisdiction',
  async (ctx, id) => !(await running(ctx, id, 'designation')),
  '已报请上级，尚未确定',
  'It is before the superior already',
)
