/** 按期办理: draft the operators of a period, tell them all, publish what is due; what cannot go is left with its reason. */
import { Button, Select } from 'antd'
import { useState } from 'react'
import { fewestPublic, publicityDelay } from '../../../law/publicity.ts'
import { announcedHow } from '../../../server/publication/contract.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Line } from '../matter/fields.tsx'
import { Panel } from '../office/Panel.tsx'
import { hasRole, useMe } from '../session/me.ts'

interface Done {
  drafted?: number
  few?: number
  done?: number
  left?: { number: string; because: Label }[]
}
const names = { period: { zh: '期间', en: 'Period' }, how: { zh: '告知方式', en: 'Told by' } } satisfies Record<
  string,
  Label
>

export function BatchPanel({ period: given, close }: { period: string | undefined; close: () => void }) {
  const say = useSay()
  const me = useMe()
  const [period, setPeriod] = useState(given)
  const [how, setHow] = useState<keyof typeof announcedHow>('letter')
  const [answer, setAnswer] = useState<Done>()
  const act = useSubmit(({ path, body }: { path: string; body: object }, key) => api.post<Done>(path, body, key), {
    changes: ['/publicity'],
    done: setAnswer,
  })
  const go = (path: string, body: object = {}) => act.mutate({ path, body: { period, ...body } })
  const problem: ApiProblem | null = act.error
  return (
    <Panel title={{ zh: '按期办理', en: 'A whole period' }}>
      <div className="form">
        <ProblemSummary problem={problem} names={names} />
        <div className="office-form">
          <Line
            name="period"
            label={names.period}
            required
            problem={problem}
            value={period}
            set={setPeriod}
            help={{
              zh: `形如 2026-10、2026-Q3、2026；期末后${publicityDelay.amount}个工作日才可以汇总。`,
              en: `Such as 2026-10, 2026-Q3, 2026; ${publicityDelay.amount} working days after its end.`,
            }}
          />
          <Field name="how" label={names.how} problem={problem}>
            <Select
              value={how}
              onChange={setHow}
              options={Object.entries(announcedHow).map(([value, label]) => ({
                value: value as keyof typeof announcedHow,
                label: say(label),
              }))}
            />
          </Field>
        </div>
        <div className="steps">
          {hasRole(me, ['supervisor']) && (
            <>
              <Button loading={act.isPending} onClick={() => go('/publicity-batches')}>
                {say({ zh: '① 汇总经营者', en: '1 Draft' })}
              </Button>
              <Button loading={act.isPending} onClick={() => go('/publicity-batches/announce', { how })}>
                {say({ zh: '② 全部已告知', en: '2 All are told' })}
              </Button>
            </>
          )}
          <Button type="primary" loading={act.isPending} onClick={() => go('/publicity-batches/publish')}>
            {say({ zh: '③ 告知期满的公示', en: '3 Publish what is due' })}
          </Button>
          <Button onClick={close}>{say({ zh: '收起', en: 'Close' })}</Button>
        </div>
        {answer && <Outcome answer={answer} />}
      </div>
    </Panel>
  )
}

function Outcome({ answer }: { answer: Done }) {
  const say = useSay()
  const { drafted, few, done, left = [] } = answer
  return (
    <div role="status">
      {drafted !== undefined && (
        <p>
          {say({
            zh: `汇总${drafted}个经营者；另有${few}个不足${fewestPublic}件，不公示。`,
            en: `${drafted} drafted; ${few} more have fewer than ${fewestPublic} and are not published.`,
          })}
        </p>
      )}
      {done !== undefined && <p>{say({ zh: `办了${done}条。`, en: `${done} done.` })}</p>}
      {left.length > 0 && (
        <ul className="lines">
          {left.map(each => (
            <li key={each.number}>
              <span className="number">{each.number}</span> {say(each.because)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
