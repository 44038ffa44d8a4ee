/** 移送公安 (art. 42): what is suspected, approved by a second person, handed over against a receipt. */
import { useParams } from '@tanstack/react-router'
import { suspicions, type transfer } from '../../../law/transfer.ts'
import type { HandOver } from '../../../server/enforcement/contract.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { Line } from '../matter/fields.tsx'
import { MatterPane, type SmallMatter } from '../matter/MatterPane.tsx'
import { reasonForm, remarkForm } from '../matter/plainForms.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'

interface TransferView extends SmallMatter {
  suspicion: keyof typeof suspicions
  facts: string
  organ: string
  receiptNumber: string | null
  handedOverOn: string | null
}

const handing = {
  receiptNumber: { zh: '回执编号', en: 'Number of the receipt' },
  handedOverOn: { zh: '移送日', en: 'Handed over on' },
}
function HandOverFields({ facts, set, problem }: FieldsProps<HandOver, TransferView>) {
  return (
    <>
      <Line
        name="receiptNumber"
        label={handing.receiptNumber}
        required
        problem={problem}
        value={facts.receiptNumber}
        set={receiptNumber => set({ receiptNumber: receiptNumber ?? '' })}
      />
      <Line
        name="handedOverOn"
        type="date"
        label={handing.handedOverOn}
        required
        problem={problem}
        value={facts.handedOverOn}
        set={handedOverOn => set({ handedOverOn: handedOverOn ?? '' })}
      />
    </>
  )
}

const forms: Record<keyof typeof transfer.steps, StepForm> = {
  approve: remarkForm,
  drop: reasonForm,
  'hand-over': form<HandOver, TransferView>(HandOverFields, handing),
}

const usual: Record<string, string> = { proposed: 'approve', approved: 'hand-over' }

export function TransferPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <TransferPane key={id} id={Number(id)} />
}

export function TransferPane({ id }: { id: number }) {
  const read = useRead<TransferView>(`/transfers/${id}`)
  return (
    <Shown read={read} lines={10}>
      {matter => (
        <MatterPane matter={matter} forms={forms} usual={usual}>
          <TransferFacts matter={matter} />
        </MatterPane>
      )}
    </Shown>
  )
}

function TransferFacts({ matter }: { matter: TransferView }) {
  const say = useSay()
  return (
    <Part title={{ zh: '移送内容', en: 'What is transferred' }}>
      <p className="matter-facts">{matter.facts}</p>
      <Facts
        facts={[
          [{ zh: '涉嫌', en: 'Suspicion' }, say(suspicions[matter.suspicion])],
          [{ zh: '公安机关', en: 'Police organ' }, matter.organ],
          [{ zh: '回执编号', en: 'Receipt' }, matter.receiptNumber],
          [{ zh: '移送日', en: 'Handed over on' }, matter.handedOverOn],
        ]}
      />
    </Part>
  )
}
