/** 撤并: an office is closed and another takes its place; what goes along is said before and after. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { useUndo } from '../../kit/Undo.tsx'
import { Words } from '../matter/fields.tsx'
import { OfficeChoice } from './OfficeChoice.tsx'
import type { OfficeRow } from './office.ts'

const names = {
  successorId: { zh: '承接机构', en: 'Taken over by' },
  reason: { zh: '撤并依据', en: 'Why' },
}

interface Closed {
  matters: number
  people: number
  areas: number
}

export function OfficeClosing({ office, done }: { office: OfficeRow; done: () => void }) {
  const say = useSay()
  const tell = useUndo()
  const [asking, setAsking] = useState(false)
  const [successorId, setSuccessor] = useState<number>()
  const [reason, setReason] = useState<string>()
  const closing = useSubmit((body: object, key) => api.post<Closed>(`/offices/${office.id}/close`, body, key), {
    changes: ['/offices', '/accounts', '/areas', '/desk', '/desk/boxes'],
    done: ({ matters, people, areas }) => {
      tell({
        said: {
          zh: `${office.name}已撤并：${matters}件在办、${people}个账号、${areas}处辖区已转入`,
          en: `${office.nameEn} closed: ${matters} open matters, ${people} accounts and ${areas} areas moved`,
        },
      })
      done()
    },
  })
  if (!asking)
    return (
      <div className="steps">
        <Button danger onClick={() => setAsking(true)}>
          {say({ zh: '撤并…', en: 'Close this office…' })}
        </Button>
      </div>
    )
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        closing.mutate({ successorId, reason })
      }}
    >
      <ProblemSummary problem={closing.error} names={names} />
      <p>
        {say({
          zh: '在办件连同承办人、全部账号和辖区转入承接机构，期限不变；已办结的件留在原机构名下，由承接机构查阅。不能撤回。',
          en: 'Open matters with their handlers, all accounts and areas go to the successor, limits as they are. Closed matters stay under the old name and the successor may read them. This cannot be undone.',
        })}
      </p>
      <Field name="successorId" label={names.successorId} required problem={closing.error}>
        <OfficeChoice
          value={successorId}
          set={setSuccessor}
          kinds={['bureau', 'county', 'sub-office']}
          invalid={false}
        />
      </Field>
      <Words
        name="reason"
        label={names.reason}
        required
        rows={2}
        problem={closing.error}
        value={reason}
        set={setReason}
      />
      <div className="steps">
        <Button danger type="primary" htmlType="submit" loading={closing.isPending} disabled={!successorId || !reason}>
          {say({ zh: '撤并', en: 'Close the office' })}
        </Button>
        <Button onClick={() => setAsking(false)}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </form>
  )
}
