/** The ODR enterprises of the model city: those on the list for long, one approved lately, one that left. */
import { fiveOnes, odrPapers } from '../law/odr.ts'
import { addDays } from '../server/kernel/day.ts'
import { decideExit, proposeExit } from '../server/odr/exit.ts'
import { takeOverOdrEnterprises } from '../server/odr/past.ts'
import { apply, approve as approveOdr, proposeApproval } from '../server/odr/register.ts'
import { seedOdr } from './city/stations.ts'
import { as, hire, operatorCalled, type Stage } from './stage.ts'
import { told } from './told.ts'

/** Those that the register of operators calls ODR have been on the list for a year; then the two stories. */
export async function playOdr(stage: Stage) {
  const operators = await stage.db
    .selectFrom('operator')
    .innerJoin('area', 'area.code', 'operator.area_code')
    .innerJoin('office', 'office.id', 'area.office_id')
    .select([
      'operator.id',
      'operator.name',
      'operator.short_name as short',
      'operator.address',
      'operator.phone',
      'operator.contact',
      'office.county_id as officeId',
    ])
    .where('operator.odr', '=', true)
    .orderBy('operator.id')
    .execute()
  const made = await takeOverOdrEnterprises(
    stage.ctx,
    operators.map(each => ({
      sourceNumber: `ODR-${each.id}`,
      operatorId: each.id,
      name: each.name,
      nameEn: `ODR enterprise ${each.short ?? each.name}`,
      officeId: each.officeId!,
      place: each.address ?? '',
      contact: each.contact ?? '客服',
      phone: each.phone ?? '0729-5550000',
      appliedOn: addDays(stage.ctx.today, -380),
      approvedOn: addDays(stage.ctx.today, -365),
    })),
  )
  const at = (short: string) => made[operators.findIndex(each => each.short === short)]!
  await hire(stage, at(seedOdr.demonstration.operator).officeId, seedOdr.demonstration, 'odr')
  const { approved, left } = seedOdr
  const firm = await operatorCalled(stage, approved.operator)
  await told(stage.ctx, async () => {
    const asked = await apply(await as(stage, 'handler', approved.daysAgo + 4), {
      operatorId: firm.id,
      broughtBy: 'recommendation',
      place: approved.place,
      contact: approved.contact,
      phone: approved.phone,
      system: '客户关系部专人登记，二十四小时内联系消费者，十日内答复，每月汇总',
      conditions: fiveOnes.map(each => each.code),
      papers: odrPapers.map(each => each.code),
      attachments: [],
    })
    await proposeApproval(await as(stage, 'handler', approved.daysAgo + 2), asked.id, {
      remark: '现场看过，五个一条件具备。',
    })
    await approveOdr(await as(stage, 'head', approved.daysAgo), asked.id, {
      account: approved.account,
      remark: '同意。',
    })
    await stage.db
      .updateTable('person')
      .set({ password_hash: stage.hash, must_change_password: false })
      .where('account', '=', approved.account)
      .execute()
  })
  await told(stage.ctx, async () => {
    const leaving = at(left.operator).id
    await proposeExit(await as(stage, 'handler', left.daysAgo + 3), leaving, {
      reason: 'silent',
      evidence: '半年来转去的投诉都没有与消费者联系，两次提醒后仍无专人处理。',
    })
    await decideExit(await as(stage, 'head', left.daysAgo), leaving, { remark: '同意退出，投诉转行政处理。' })
  })
}
