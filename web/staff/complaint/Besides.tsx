/** What may be done besides the steps of the procedure: correct the record, take several together, rule on the law. */
import { Button } from 'antd'
import { useState } from 'react'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import { address } from '../../kit/api.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { AcceptTogether } from './AcceptTogether.tsx'
import { Correct } from './Correct.tsx'
import { RuleOnLaw } from './RuleOnLaw.tsx'

type Deed = 'correct' | 'together' | 'law'

export function Besides({ complaint }: { complaint: ComplaintView }) {
  const say = useSay()
  const me = useMe()
  const [doing, setDoing] = useState<Deed>()
  const close = () => setDoing(undefined)
  const untaken = complaint.state === 'to-assess' || complaint.state === 'identity-pending'
  const offered: [Deed, Label][] = []
  if (complaint.open && hasRole(me, ['handler', 'head', 'dispatcher', 'agent']))
    offered.push(['correct', { zh: '更正登记内容', en: 'Correct the record' }])
  if (untaken && complaint.respondent.openNow > 0 && complaint.joint === null && hasRole(me, ['handler', 'head']))
    offered.push(['together', { zh: '共同投诉一并受理', en: 'Accept several together' }])
  if (complaint.open && hasRole(me, ['legal'])) offered.push(['law', { zh: '改定适用规定', en: 'Rule on the law' }])
  const prints = hasRole(me, ['agent', 'dispatcher', 'handler', 'head'])
  if (offered.length === 0 && !prints) return null
  return (
    <>
      <div className="besides">
        {offered.map(([deed, label]) => (
          <Button
            key={deed}
            size="small"
            aria-expanded={doing === deed}
            onClick={() => setDoing(doing === deed ? undefined : deed)}
          >
            {say(label)}
          </Button>
        ))}
        {prints && (
          <Button size="small" href={address(`/complaints/${complaint.id}/registration-form/docx`)}>
            {say({ zh: '投诉登记表', en: 'Registration form' })}
          </Button>
        )}
      </div>
      {doing === 'correct' && <Correct complaint={complaint} close={close} />}
      {doing === 'together' && <AcceptTogether complaint={complaint} close={close} />}
      {doing === 'law' && <RuleOnLaw complaint={complaint} close={close} />}
    </>
  )
}
