/** 改定适用规定: the day of receipt decides; the legal section may rule otherwise around a change of law, with a reason. */
import { useState } from 'react'
import { order20, order62, order121 } from '../../../law/acts.ts'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import { Choice, Words } from '../matter/fields.tsx'
import { DeedForm } from './DeedForm.tsx'

const names = { act: { zh: '适用规定', en: 'Regulation' }, reason: { zh: '理由', en: 'Reason' } }
const options = Object.fromEntries(
  [order121, order20, order62].map(act => {
    const name = `《${act.name}》（${act.number}）`
    return [act.key, { zh: name, en: name }]
  }),
)

export function RuleOnLaw({ complaint, close }: { complaint: ComplaintView; close: () => void }) {
  const [act, setAct] = useState(complaint.law.key)
  const [reason, setReason] = useState<string>()
  return (
    <DeedForm
      label={{ zh: '改定适用规定', en: 'Rule on the law' }}
      names={names}
      path={`/complaints/${complaint.id}/law`}
      id={complaint.id}
      body={{ act, reason }}
      close={close}
    >
      {problem => (
        <>
          <Choice name="act" label={names.act} options={options} value={act} set={setAct} problem={problem} />
          <Words name="reason" label={names.reason} required problem={problem} value={reason} set={setReason} />
        </>
      )}
    </DeedForm>
  )
}
