/** 并件: the number that leads is chosen among the likely ones, or typed and looked up. */

import { Input, Radio } from 'antd'
import { useState } from 'react'
import type { Joining } from '../../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../../server/complaint/view.ts'
import type { DoublesView } from '../../../../server/duplicate/view.ts'
import type { MatterLine } from '../../../../server/kernel/view.ts'
import { problemAt } from '../../../kit/Problem.tsx'
import { useRead } from '../../../kit/reading.ts'
import { useSay } from '../../../kit/say.tsx'
import { stateLabel } from '../../desk/labels.ts'
import { Words } from '../../matter/fields.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'
import { subjectLabel } from '../../matter/subject.ts'

const names = { leadingId: { zh: '主件', en: 'Leading number' }, reason: { zh: '理由', en: 'Reason' } }

function JoinFields({ facts, set, problem, record }: FieldsProps<Joining, ComplaintView>) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const number = typed.trim().toUpperCase()
  const likely = useRead<DoublesView>(`/complaints/${record.id}/doubles`)
  const found = useRead<{ matters: MatterLine[] }>(
    '/search',
    { q: number, limit: 5 },
    { enabled: /^[A-Z]{0,2}\d{8,30}$/.test(number) },
  )
  const choices = [
    ...(likely.data?.likely.map(each => ({ id: each.matterId, number: each.number, said: say(each.why) })) ?? []),
    ...(found.data?.matters
      .filter(each => each.kind === 'complaint' && each.state !== 'joined' && each.id !== record.id)
      .map(each => ({
        id: each.id,
        number: each.number,
        said: `${say(subjectLabel(each.subject))} · ${say(stateLabel(each.state))}`,
      })) ?? []),
  ].filter((each, at, all) => all.findIndex(one => one.id === each.id) === at)
  const wrong = problemAt(problem, 'leadingId')
  return (
    <>
      <fieldset className="choice" id="field-leadingId" tabIndex={-1}>
        <legend>{say(names.leadingId)}</legend>
        <Input
          allowClear
          value={typed}
          aria-label={say({ zh: '主件编号或来源编号', en: 'Its number, or that of its source' })}
          placeholder={say({ zh: '输入主件编号或来源编号', en: 'Type its number, or that of its source' })}
          onChange={event => setTyped(event.target.value)}
        />
        <Radio.Group value={facts.leadingId} onChange={event => set({ leadingId: event.target.value as number })}>
          {choices.map(each => (
            <div key={each.id}>
              <Radio value={each.id}>
                <span className="number">{each.number}</span> <span className="quiet">{each.said}</span>
              </Radio>
            </div>
          ))}
        </Radio.Group>
        {choices.length === 0 && (
          <span className="quiet">{say({ zh: '没有系统提出的重复件', en: 'None is proposed by the system' })}</span>
        )}
        {wrong && <div className="field-problem">{wrong.problem}</div>}
      </fieldset>
      <Words
        name="reason"
        label={names.reason}
        required
        help={{
          zh: '同一人、同一争议才并件；不同投诉人按共同投诉处理（第十二条）。并件不延长期限，告知投诉人。',
          en: 'One person, one dispute; several persons are a joint complaint (art. 12). No limit grows longer, and the complainant is told.',
        }}
        problem={problem}
        value={facts.reason}
        set={reason => set({ reason: reason ?? '' })}
      />
    </>
  )
}

export const joinForm = form<Joining, ComplaintView>(JoinFields, names)
