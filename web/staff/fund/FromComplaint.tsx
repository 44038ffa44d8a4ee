/** A complaint by its number: what it knows of the consumer and the amount is not typed again. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import type { NewAdvance } from '../../../server/fund/contract.ts'
import type { MatterLine } from '../../../server/kernel/view.ts'
import { api } from '../../kit/api.ts'
import { useSay } from '../../kit/say.tsx'

export function FromComplaint({ take }: { take: (known: Partial<NewAdvance>) => void }) {
  const say = useSay()
  const [number, setNumber] = useState('')
  const [found, setFound] = useState<string>()
  const look = async () => {
    const { matters } = await api.read<{ matters: MatterLine[] }>('/search', { q: number.trim() })
    const line = matters.find(each => each.kind === 'complaint')
    if (!line) return setFound(say({ zh: '没有找到这件投诉', en: 'No such complaint' }))
    const complaint = await api.read<ComplaintView>(`/complaints/${line.id}`)
    setFound(`${complaint.number} ${complaint.subject} ${complaint.respondent.name}`)
    take({
      fromMatterId: line.id,
      consumerName: complaint.consumer.name,
      ...(complaint.consumer.masked ? {} : { consumerPhone: complaint.consumer.phone }),
      ...(complaint.claimedAmountFen === null ? {} : { amountFen: complaint.claimedAmountFen }),
      facts: complaint.facts,
    })
  }
  return (
    <div className="field">
      <label htmlFor="from-complaint">{say({ zh: '或者投诉编号', en: 'Or the number of a complaint' })}</label>
      <Input
        id="from-complaint"
        value={number}
        onChange={event => setNumber(event.target.value)}
        placeholder="TS…"
        addonAfter={
          <Button
            type="text"
            size="small"
            disabled={!number.trim()}
            onClick={() => void look().catch(() => setFound('—'))}
          >
            {say({ zh: '取用', en: 'Take' })}
          </Button>
        }
      />
      {found && <div className="field-help">{found}</div>}
    </div>
  )
}
