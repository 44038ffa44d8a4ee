/** 线索建议: what the lexicon found in appeals. Registered as a clue, or dropped with a reason. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { clueTypes } from '../../../law/clue.ts'
import type { ProposalLine, ProposalView } from '../../../server/clue/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Words } from '../matter/fields.tsx'
import { kindName } from '../matter/kinds.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { clueNames } from './ClueFields.tsx'
import { Head } from './Head.tsx'
import { Reasons } from './Reasons.tsx'

const states = {
  open: { zh: '待处理', en: 'Waiting' },
  registered: { zh: '已登记', en: 'Registered' },
  dropped: { zh: '不作为线索', en: 'Dropped' },
} satisfies Record<string, Label>
type State = keyof typeof states

interface Page {
  items: ProposalLine[]
  counts: Partial<Record<State, number>>
}

export function ProposalsPage() {
  const say = useSay()
  const navigate = useNavigate()
  const { state: asked } = useSearch({ strict: false }) as { state?: string }
  const state: State = asked !== undefined && asked in states ? (asked as State) : 'open'
  const read = useRead<Page>('/clue-proposals', { state, limit: 100 })
  const looking = useSubmit((_: undefined, key) => api.post<Page>('/clue-proposals/look', {}, key), {
    changes: ['/clue-proposals'],
  })
  const counts = read.data?.counts ?? {}
  return (
    <div className="page">
      <Head here="/clues/proposals">
        <Segmented
          aria-label={say({ zh: '处理情况', en: 'State' })}
          value={state}
          onChange={next => void navigate({ to: '.', search: { state: next } as never })}
          options={Object.entries(states).map(([value, label]) => ({
            value: value as State,
            label: `${say(label)} ${counts[value as State] ?? 0}`,
          }))}
        />
        <Button loading={looking.isPending} onClick={() => looking.mutate(undefined)}>
          {say({ zh: '立即排查近90日诉求', en: 'Look through the last 90 days now' })}
        </Button>
      </Head>
      <ProblemSummary problem={looking.error} />
      <Shown read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '没有建议', en: 'No proposals' }}
              hint={{
                zh: '诉求登记时和每天早晨按词库与规则自动排查；命中的会列在这里，并说明理由。',
                en: 'Appeals are looked at when registered and every morning; what meets a rule is listed here with the reason.',
              }}
            />
          ) : (
            <ul className="clue-proposals">
              {items.map(each => (
                <li key={each.id} className="panel">
                  <Proposal proposal={each} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </div>
  )
}

function Proposal({ proposal }: { proposal: ProposalLine }) {
  const say = useSay()
  const [open, setOpen] = useState<'text' | 'drop'>()
  return (
    <>
      <div className="spread">
        <div>
          <strong>{say(clueTypes[proposal.type])}</strong> <span className="number">{proposal.number}</span>{' '}
          <span className="quiet">
            {say(kindName(proposal.kind))} · {proposal.receivedOn} · <OfficeName name={proposal.office} />
          </span>
          <div>{proposal.respondent}</div>
        </div>
        {proposal.state === 'open' && (
          <div className="letter-acts">
            <Link to="/clues/new" search={{ proposal: proposal.id } as never}>
              <Button type="primary" size="small">
                {say({ zh: '登记为线索', en: 'Register' })}
              </Button>
            </Link>
            <Button
              size="small"
              aria-expanded={open === 'drop'}
              onClick={() => setOpen(open === 'drop' ? undefined : 'drop')}
            >
              {say({ zh: '不作为线索', en: 'Drop' })}
            </Button>
          </div>
        )}
        {proposal.clueId !== null && (
          <Link to={`/clues/${proposal.clueId}`}>{say({ zh: '打开线索', en: 'Open the clue' })}</Link>
        )}
      </div>
      <Reasons reasons={proposal.reasons} />
      {proposal.decision && (
        <p className="quiet">
          {proposal.decidedBy} {proposal.decidedOn}：{proposal.decision}
        </p>
      )}
      <button
        type="button"
        className="link-button"
        aria-expanded={open === 'text'}
        onClick={() => setOpen(open === 'text' ? undefined : 'text')}
      >
        {say({ zh: '全文', en: 'Whole text' })}
      </button>
      {open === 'text' && <WholeText id={proposal.id} />}
      {open === 'drop' && <Drop id={proposal.id} />}
    </>
  )
}

function WholeText({ id }: { id: number }) {
  const read = useRead<ProposalView>(`/clue-proposals/${id}`)
  return <Shown read={read}>{proposal => <p className="matter-facts">{proposal.facts}</p>}</Shown>
}

function Drop({ id }: { id: number }) {
  const say = useSay()
  const [reason, setReason] = useState<string>()
  const dropping = useSubmit((body: object, key) => api.post(`/clue-proposals/${id}/drop`, body, key), {
    changes: ['/clue-proposals'],
  })
  return (
    <div className="form">
      <ProblemSummary problem={dropping.error} names={clueNames} />
      <Words
        name="reason"
        label={clueNames.reason}
        required
        rows={2}
        problem={dropping.error}
        value={reason}
        set={setReason}
      />
      <div>
        <Button type="primary" loading={dropping.isPending} onClick={() => dropping.mutate({ reason })}>
          {say({ zh: '确认不作为线索', en: 'Drop it' })}
        </Button>
      </div>
    </div>
  )
}
