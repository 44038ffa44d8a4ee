/** 重复与合并 (Order 121 art. 35): the earlier report by its number. */
import type { RepeatProposal } from '../../../../server/report/contract.ts'
import type { ReportView } from '../../../../server/report/view.ts'
import { useSay } from '../../../kit/say.tsx'
import { Line, Words } from '../../matter/fields.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'
import { Explanation, why } from './decide.tsx'

const repeating = {
  earlier: { zh: '在先举报的编号', en: 'Number of the earlier report' },
  sameness: { zh: '认定为同一举报人的依据', en: 'What shows that it is the same informer' },
  ...why,
}
function RepeatFields(props: FieldsProps<RepeatProposal, ReportView>) {
  const say = useSay()
  const { facts, set, problem, record } = props
  return (
    <>
      <Line
        name="earlier"
        label={repeating.earlier}
        required
        problem={problem}
        value={facts.earlier}
        set={earlier => set({ earlier: earlier ?? '' })}
      />
      {record.sameInformer.length > 0 && (
        <p className="quiet">
          {say({
            zh: `封存信息显示为同一举报人：${record.sameInformer.map(each => each.number).join('、')}`,
            en: `By the seal the same informer: ${record.sameInformer.map(each => each.number).join(', ')}`,
          })}
        </p>
      )}
      <Words
        name="sameness"
        label={repeating.sameness}
        rows={2}
        help={{
          zh: '封存信息已能显示的，可不填。不要写姓名和电话。',
          en: 'May stay empty where the seal shows it. No names, no numbers.',
        }}
        problem={problem}
        value={facts.sameness}
        set={sameness => set({ sameness })}
      />
      <Explanation {...props} />
    </>
  )
}
export const repeatForm = form<RepeatProposal, ReportView>(RepeatFields, repeating, record => {
  const [first] = record.sameInformer
  return first ? { earlier: first.number } : {}
})
