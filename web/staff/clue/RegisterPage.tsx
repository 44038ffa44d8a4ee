/** 登记线索: from a proposal with what is needed copied, or from nothing. */
import '../complaint/complaint.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { ClueEdit } from '../../../server/clue/contract.ts'
import type { ClueView, ProposalView } from '../../../server/clue/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { useAbout, useMe } from '../session/me.ts'
import { ClueFields, clueNames } from './ClueFields.tsx'
import { Head } from './Head.tsx'
import { Reasons } from './Reasons.tsx'

export function RegisterPage() {
  const { proposal } = useSearch({ strict: false }) as { proposal?: string }
  return (
    <div className="page">
      <Head here="/clues/new" />
      {proposal ? <FromProposal id={proposal} /> : <FromNothing />}
    </div>
  )
}

function FromProposal({ id }: { id: string }) {
  const read = useRead<ProposalView>(`/clue-proposals/${id}`)
  return <Shown read={read}>{proposal => <RegisterForm proposal={proposal} />}</Shown>
}

function FromNothing() {
  const about = useAbout()
  return <Shown read={about}>{({ today }) => <RegisterForm today={today} />}</Shown>
}

function RegisterForm({ proposal, today }: { proposal?: ProposalView; today?: string }) {
  const say = useSay()
  const me = useMe()
  const navigate = useNavigate()
  const files = useUploads()
  const [said, setSaid] = useState<Partial<ClueEdit>>(
    proposal
      ? {
          name: `${proposal.respondent}${say({ zh: '线索', en: '' })}`.slice(0, 120),
          type: proposal.type,
          unitId: proposal.officeId,
          foundOn: proposal.receivedOn,
          people: [proposal.respondent, proposal.respondentAddress].filter(Boolean).join('，'),
          facts: proposal.facts,
        }
      : { unitId: me.officeId, foundOn: today ?? '' },
  )
  const saving = useSubmit((body: object, key) => api.post<ClueView>('/clues', body, key), {
    changes: ['/clues', '/clue-proposals'],
    done: made => void navigate({ to: `/clues/${made.id}` }),
  })
  const waiting = files.uploads.some(each => each.state === 'sending' || each.state === 'waiting')
  const attachments = files.uploads.flatMap(each => (each.state === 'done' ? [{ id: each.id, token: each.token }] : []))
  return (
    <form
      className="form clue-form"
      onSubmit={event => {
        event.preventDefault()
        saving.mutate({ ...said, attachments, ...(proposal ? { proposalId: proposal.id } : {}) })
      }}
    >
      <ProblemSummary problem={saving.error} names={clueNames} />
      {proposal && (
        <div className="panel">
          <p className="quiet">
            {say({
              zh: `来自 ${proposal.number}。登记后原件不留痕迹，原件的承办人看不到本线索。`,
              en: `From ${proposal.number}. No trace is left there, and its handlers do not see this clue.`,
            })}
          </p>
          <Reasons reasons={proposal.reasons} />
        </div>
      )}
      <ClueFields said={said} set={part => setSaid({ ...said, ...part })} problem={saving.error} />
      <UploadBox {...files} />
      <div>
        <Button type="primary" htmlType="submit" loading={saving.isPending} disabled={waiting}>
          {say({ zh: '登记', en: 'Register' })}
        </Button>
      </div>
    </form>
  )
}
