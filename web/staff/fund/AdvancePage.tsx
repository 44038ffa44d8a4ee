/** One advance payment: who gets what, who owes it, how it was borne and what came back. */
import '../station/station.css'
import { Link, useParams } from '@tanstack/react-router'
import { type AdvanceStep, advanceReasons } from '../../../law/advance-payment.ts'
import type { AdvanceAgain, AdvanceProof, AdvanceRecovery } from '../../../server/fund/contract.ts'
import type { AdvanceView } from '../../../server/fund/view.ts'
import { Money } from '../../kit/Money.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { Files } from '../matter/Files.tsx'
import { Line, Words, Yuan } from '../matter/fields.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { reasonForm, remarkForm } from '../matter/plainForms.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'

export function AdvancePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <AdvancePane key={id} id={Number(id)} />
}

const names = {
  remark: { zh: '意见', en: 'Remark' },
  reason: { zh: '理由', en: 'Reason' },
  proof: { zh: '凭证（回单号、收据号）', en: 'Proof' },
  on: { zh: '入账日', en: 'Day of entry' },
  amountFen: { zh: '金额', en: 'Amount' },
  facts: { zh: '补充的事实', en: 'What was missing' },
}

function ProofFields({ facts, set, problem }: FieldsProps<AdvanceProof, AdvanceView>) {
  return (
    <div className="two">
      <Line
        name="proof"
        label={names.proof}
        required
        problem={problem}
        value={facts.proof}
        set={proof => set({ proof: proof ?? '' })}
      />
      <Line name="on" type="date" label={names.on} problem={problem} value={facts.on} set={on => set({ on })} />
    </div>
  )
}

function RecoveryFields({ facts, set, problem, record }: FieldsProps<AdvanceRecovery, AdvanceView>) {
  return (
    <>
      <Yuan
        name="amountFen"
        label={names.amountFen}
        required
        problem={problem}
        value={facts.amountFen}
        set={fen => set({ amountFen: fen as number })}
      />
      <ProofFields facts={facts} set={set} problem={problem} record={record} />
    </>
  )
}

function AgainFields({ facts, set, problem }: FieldsProps<AdvanceAgain, AdvanceView>) {
  return (
    <>
      <Yuan
        name="amountFen"
        label={names.amountFen}
        problem={problem}
        value={facts.amountFen}
        set={fen => set({ amountFen: fen })}
      />
      <Words
        name="facts"
        label={names.facts}
        problem={problem}
        value={facts.facts}
        set={text => set({ facts: text })}
      />
    </>
  )
}

const forms: Record<AdvanceStep, StepForm> = {
  request: form<AdvanceAgain, AdvanceView>(AgainFields, { amountFen: names.amountFen, facts: names.facts }, record => ({
    amountFen: record.amountFen,
    facts: record.facts,
  })),
  'send-back': reasonForm,
  approve: remarkForm,
  refuse: reasonForm,
  cancel: reasonForm,
  pay: form<AdvanceProof, AdvanceView>(ProofFields, { proof: names.proof, on: names.on }),
  recover: form<AdvanceRecovery, AdvanceView>(
    RecoveryFields,
    { amountFen: names.amountFen, proof: names.proof, on: names.on },
    record => ({ amountFen: record.amountFen - record.recoveredFen }),
  ),
  complete: remarkForm,
  'write-off': reasonForm,
}

export function AdvancePane({ id }: { id: number }) {
  const say = useSay()
  const read = useRead<AdvanceView>(`/advance-payments/${id}`)
  return (
    <Shown read={read} lines={10}>
      {one => (
        <MatterPane matter={one} forms={forms}>
          <Part title={{ zh: '先行赔付', en: 'Advance payment' }}>
            <p className="matter-facts">{one.facts}</p>
            <Facts
              facts={[
                [
                  { zh: '专项资金', en: 'Fund' },
                  <Link key="f" to={`/funds/${one.fund.id}`}>
                    {one.fund.station}
                  </Link>,
                ],
                [{ zh: '赔付金额', en: 'Amount' }, <Money key="a" fen={one.amountFen} />],
                [{ zh: '消费者', en: 'Consumer' }, `${one.consumer.name} ${one.consumer.phone}`],
                [{ zh: '应赔付的租户', en: 'Tenant' }, [one.tenant.name, one.tenant.stall].filter(Boolean).join(' ')],
                [{ zh: '先行赔付原因', en: 'Why' }, say(advanceReasons[one.reason as keyof typeof advanceReasons])],
                [{ zh: '租户保证金余额', en: "Tenant's deposit" }, <Money key="t" fen={one.tenant.balanceFen} />],
                [{ zh: '管理方余额', en: "Manager's part" }, <Money key="p" fen={one.fund.poolFen} />],
                [{ zh: '同意日', en: 'Approved on' }, one.approvedOn],
                [{ zh: '支付日', en: 'Paid on' }, one.paidOn],
                [
                  { zh: '由谁承担', en: 'Borne by' },
                  one.borne && (
                    <span key="b">
                      {say({ zh: '租户保证金 ', en: 'deposit ' })}
                      <Money fen={one.borne.tenantFen} />
                      {say({ zh: '，管理方 ', en: ', manager ' })}
                      <Money fen={one.borne.poolFen} />
                    </span>
                  ),
                ],
                [{ zh: '已追回', en: 'Recovered' }, one.paidOn && <Money key="r" fen={one.recoveredFen} />],
              ]}
            />
          </Part>
          <Files files={one.attachments} />
        </MatterPane>
      )}
    </Shown>
  )
}
