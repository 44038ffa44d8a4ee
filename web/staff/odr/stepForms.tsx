/** What each step of an ODR enterprise asks. */
import { exitReasons, type OdrStep } from '../../../law/odr.ts'
import type { ExitProposal, OdrApproval } from '../../../server/odr/contract.ts'
import type { EnterpriseView } from '../../../server/odr/view.ts'
import { useSay } from '../../kit/say.tsx'
import { Choice, Line, Words } from '../matter/fields.tsx'
import { reasonForm, remarkForm } from '../matter/plainForms.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'

const names = {
  remark: { zh: '意见', en: 'Remark' },
  reason: { zh: '理由', en: 'Reason' },
  account: { zh: '为企业开通的账号', en: 'Account to be opened' },
  exit: { zh: '退出原因', en: 'Why it leaves' },
  evidence: { zh: '事实和依据', en: 'Facts and evidence' },
}

function ApprovalFields({ facts, set, problem }: FieldsProps<OdrApproval, EnterpriseView>) {
  return (
    <>
      <Line
        name="account"
        label={names.account}
        required
        help={{
          zh: '小写字母、数字；初始密码在同意后显示一次。',
          en: 'Lower case and digits; the first password is shown once.',
        }}
        problem={problem}
        value={facts.account}
        set={account => set({ account: account ?? '' })}
      />
      <Words
        name="remark"
        label={names.remark}
        rows={2}
        problem={problem}
        value={facts.remark}
        set={text => set({ remark: text })}
      />
    </>
  )
}

function ExitFields({ facts, set, problem, record }: FieldsProps<ExitProposal, EnterpriseView>) {
  const say = useSay()
  return (
    <>
      <Choice
        name="reason"
        label={names.exit}
        options={exitReasons}
        value={facts.reason}
        set={code => set({ reason: code })}
        problem={problem}
      />
      {record.performance.findings.map(each => (
        <p key={each.en}>{say(each)}</p>
      ))}
      <Words
        name="evidence"
        label={names.evidence}
        required
        problem={problem}
        value={facts.evidence}
        set={text => set({ evidence: text ?? '' })}
        help={{ zh: '上面统计的数字自动附在后面。', en: 'The figures above are added by themselves.' }}
      />
    </>
  )
}

export const odrForms: Record<OdrStep, StepForm> = {
  'propose-approval': remarkForm,
  'propose-refusal': reasonForm,
  approve: form<OdrApproval, EnterpriseView>(ApprovalFields, { account: names.account, remark: names.remark }),
  refuse: remarkForm,
  'send-back': reasonForm,
  'propose-exit': form<ExitProposal, EnterpriseView>(ExitFields, { reason: names.exit, evidence: names.evidence }),
  'decide-exit': remarkForm,
  keep: reasonForm,
}
