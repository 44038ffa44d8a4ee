/** 提请与审批: each result with what it needs; whoever signs has the proposal before the eyes. */
import { noFilingGroundsOn, transferKinds } from '../../../../law/report.grounds.ts'
import type {
  Filing,
  FilingProposal,
  NoFilingProposal,
  Opinion,
  TransferProposal,
  TransferReceipt,
} from '../../../../server/report/contract.ts'
import type { ReportView } from '../../../../server/report/view.ts'
import { Field, problemAt } from '../../../kit/Problem.tsx'
import { Choice, Line, Words } from '../../matter/fields.tsx'
import { GroundChoice } from '../../matter/GroundChoice.tsx'
import { Proposed } from '../../matter/plainForms.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'
import { Officers } from './verify.tsx'

export const why = { explanation: { zh: '事实和理由', en: 'Facts and reasons' } }

export function Explanation({ facts, set, problem }: FieldsProps<{ explanation: string }, ReportView>) {
  return (
    <Words
      name="explanation"
      label={why.explanation}
      required
      problem={problem}
      value={facts.explanation}
      set={explanation => set({ explanation: explanation ?? '' })}
    />
  )
}
export const filingForm = form<FilingProposal, ReportView>(Explanation, why)

const notFiling = { ground: { zh: '不予立案情形', en: 'Ground' }, ...why }
function NoFilingFields(props: FieldsProps<NoFilingProposal, ReportView>) {
  const { facts, set, problem, record } = props
  return (
    <>
      <GroundChoice
        name="ground"
        grounds={noFilingGroundsOn(record.lawOn)}
        value={facts.ground}
        onChange={ground => set({ ground })}
        problem={problemAt(problem, 'ground')?.problem}
      />
      <Explanation {...props} />
    </>
  )
}
export const noFilingForm = form<NoFilingProposal, ReportView>(NoFilingFields, notFiling)

const transferring = { to: { zh: '移送给', en: 'To' }, organ: { zh: '机关名称', en: 'Name' }, ...why }
function TransferFields(props: FieldsProps<TransferProposal, ReportView>) {
  const { facts, set, problem } = props
  return (
    <>
      <Choice
        name="to"
        label={transferring.to}
        options={transferKinds}
        value={facts.to}
        set={to => set({ to })}
        problem={problem}
      />
      <Line
        name="organ"
        label={transferring.organ}
        required
        problem={problem}
        value={facts.organ}
        set={organ => set({ organ: organ ?? '' })}
      />
      <Explanation {...props} />
    </>
  )
}
export const transferForm = form<TransferProposal, ReportView>(TransferFields, transferring)

const opining = { opinion: { zh: '法制审核意见', en: 'Opinion' } }
function OpinionFields({ facts, set, problem, record }: FieldsProps<Opinion, ReportView>) {
  return (
    <>
      <Proposed record={record} />
      <Words
        name="opinion"
        label={opining.opinion}
        required
        problem={problem}
        value={facts.opinion}
        set={opinion => set({ opinion: opinion ?? '' })}
      />
    </>
  )
}
export const opinionForm = form<Opinion, ReportView>(OpinionFields, opining)

const filing = { officerIds: { zh: '办案人员', en: 'Officers on the case' }, remark: { zh: '意见', en: 'Remark' } }
function FilingFields({ facts, set, problem, record }: FieldsProps<Filing, ReportView>) {
  return (
    <>
      <Proposed record={record} />
      <Field
        name="officerIds"
        label={filing.officerIds}
        required
        problem={problem}
        help={{ zh: '不少于两人（第十九条）。', en: 'Two at least (article 19).' }}
      >
        <Officers
          officeId={record.office.id}
          value={facts.officerIds}
          onChange={officerIds => set({ officerIds })}
          invalid={false}
        />
      </Field>
      <Words
        name="remark"
        label={filing.remark}
        rows={2}
        problem={problem}
        value={facts.remark}
        set={remark => set({ remark })}
      />
    </>
  )
}
export const fileForm = form<Filing, ReportView>(FilingFields, filing)

const receipt = {
  receiptNumber: { zh: '回执编号', en: 'Number of the receipt' },
  handedOverOn: { zh: '移送日', en: 'Handed over on' },
}
function ReceiptFields({ facts, set, problem }: FieldsProps<TransferReceipt, ReportView>) {
  return (
    <div className="two">
      <Line
        name="receiptNumber"
        label={receipt.receiptNumber}
        required
        problem={problem}
        value={facts.receiptNumber}
        set={receiptNumber => set({ receiptNumber: receiptNumber ?? '' })}
      />
      <Line
        name="handedOverOn"
        type="date"
        label={receipt.handedOverOn}
        required
        problem={problem}
        value={facts.handedOverOn}
        set={handedOverOn => set({ handedOverOn: handedOverOn ?? '' })}
      />
    </div>
  )
}
export const receiptForm = form<TransferReceipt, ReportView>(ReceiptFields, receipt)
