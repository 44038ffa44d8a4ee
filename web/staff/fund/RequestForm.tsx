/** 申请先行赔付: out of a dispute at the station, for a tenant that does not pay; a second person decides. */

import { Button, Select } from 'antd'
import { useState } from 'react'
import { advanceReasons } from '../../../law/advance-payment.ts'
import type { NewAdvance } from '../../../server/fund/contract.ts'
import type { FundView } from '../../../server/fund/view.ts'
import type { CaseLine, CaseView } from '../../../server/station/view.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { Choice, Line, Words, Yuan } from '../matter/fields.tsx'
import { subjectLabel } from '../matter/subject.ts'
import { Panel } from '../office/Panel.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { FromComplaint } from './FromComplaint.tsx'

const names = {
  fromMatterId: { zh: '来自哪件纠纷', en: 'Out of which dispute' },
  accountId: { zh: '应当赔付的租户', en: 'Tenant who owes it' },
  consumerName: { zh: '消费者', en: 'Consumer' },
  consumerPhone: { zh: '电话', en: 'Telephone' },
  amountFen: { zh: '先行赔付金额', en: 'Amount' },
  reason: { zh: '为什么先行赔付', en: 'Why in advance' },
  facts: { zh: '事实', en: 'Facts' },
}

export function RequestForm({ fund, close }: { fund: FundView; close: () => void }) {
  const say = useSay()
  const me = useMe()
  const [said, setSaid] = useState<Partial<NewAdvance>>({ fundId: fund.id, reason: 'delay' })
  const set = (change: Partial<NewAdvance>) => setSaid(before => ({ ...before, ...change }))
  const files = useUploads()
  const cases = useRead<{ items: CaseLine[] }>('/station-cases', { stationId: fund.station.id, limit: 50 })
  const saving = useSubmit((body: object, key) => api.post('/advance-payments', body, key), {
    changes: ['/advance-payments', '/funds', `/funds/${fund.id}`],
    done: close,
  })
  const { error } = saving
  /** What the dispute knows is not typed again. */
  const takeFrom = async (id: number | undefined) => {
    set({ fromMatterId: id })
    if (id === undefined) return
    const one = await api.read<CaseView>(`/station-cases/${id}`)
    const account = fund.accounts.find(each => each.operatorId !== null && each.operatorId === one.operatorId)
    set({
      consumerName: one.consumer.name,
      ...(one.consumer.masked ? {} : { consumerPhone: one.consumer.phone }),
      ...(one.amountFen === null ? {} : { amountFen: one.amountFen }),
      ...(account ? { accountId: account.id } : {}),
      ...(one.facts ? { facts: one.facts } : {}),
    })
  }
  const attachments = files.uploads.flatMap(each => (each.id && each.token ? [{ id: each.id, token: each.token }] : []))
  return (
    <Panel title={{ zh: '申请先行赔付', en: 'Ask for an advance payment' }}>
      <ProblemSummary problem={error} names={names} />
      <div className="office-form">
        <Field name="fromMatterId" label={names.fromMatterId} problem={error}>
          <Select
            allowClear
            value={said.fromMatterId}
            onChange={id => void takeFrom(id)}
            options={(cases.data?.items ?? []).map(each => ({
              value: each.id,
              label: `${each.number} ${say(subjectLabel(each.subject))} ${each.respondent}`,
            }))}
          />
        </Field>
        {!hasRole(me, ['station']) && <FromComplaint take={change => set(change)} />}
        <Field name="accountId" label={names.accountId} required problem={error}>
          <Select
            value={said.accountId}
            onChange={accountId => set({ accountId })}
            options={fund.accounts
              .filter(each => each.kind === 'tenant' && each.leftOn === null)
              .map(each => ({ value: each.id, label: [each.name, each.stall].filter(Boolean).join(' ') }))}
          />
        </Field>
        <Line
          name="consumerName"
          label={names.consumerName}
          required
          problem={error}
          value={said.consumerName}
          set={consumerName => set({ consumerName: consumerName ?? '' })}
        />
        <Line
          name="consumerPhone"
          type="tel"
          label={names.consumerPhone}
          required
          problem={error}
          value={said.consumerPhone}
          set={consumerPhone => set({ consumerPhone: consumerPhone ?? '' })}
        />
        <Yuan
          name="amountFen"
          label={names.amountFen}
          required
          problem={error}
          value={said.amountFen}
          set={fen => set({ amountFen: fen as number })}
        />
      </div>
      <Choice
        name="reason"
        label={names.reason}
        options={advanceReasons}
        value={said.reason}
        set={reason => set({ reason })}
        problem={error}
      />
      <Words
        name="facts"
        label={names.facts}
        required
        problem={error}
        value={said.facts}
        set={facts => set({ facts: facts ?? '' })}
      />
      <UploadBox {...files} />
      <div className="steps">
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate({ ...said, attachments })}>
          {say({ zh: '提交，由另一人决定', en: 'Submit: a second person decides' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </Panel>
  )
}
