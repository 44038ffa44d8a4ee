/** 租户开户: a tenant's own sub-account, with its first deposit. */
import { Button, Select } from 'antd'
import { useState } from 'react'
import type { NewTenantAccount } from '../../../server/fund/contract.ts'
import type { FundView } from '../../../server/fund/view.ts'
import type { StationView } from '../../../server/station/view.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Line, Yuan } from '../matter/fields.tsx'
import { Panel } from '../office/Panel.tsx'

const names = {
  operatorId: { zh: '租户', en: 'Tenant' },
  depositFen: { zh: '首次缴存', en: 'First deposit' },
  on: { zh: '入账日', en: 'Day of entry' },
  proof: { zh: '凭证', en: 'Proof' },
}

export function TenantForm({ fund, close }: { fund: FundView; close: () => void }) {
  const say = useSay()
  const [said, setSaid] = useState<Partial<NewTenantAccount>>({
    depositFen: fund.tenantMinimumFen || (undefined as never),
  })
  const set = (change: Partial<NewTenantAccount>) => setSaid(before => ({ ...before, ...change }))
  const station = useRead<StationView>(`/stations/${fund.station.id}`)
  const has = new Set(fund.accounts.map(each => each.operatorId))
  const saving = useSubmit((body: object, key) => api.post(`/funds/${fund.id}/tenants`, body, key), {
    changes: [`/funds/${fund.id}`, `/funds/${fund.id}/entries`, '/funds'],
    done: close,
  })
  const { error } = saving
  return (
    <Panel title={{ zh: '租户开户', en: 'Open a tenant account' }}>
      <ProblemSummary problem={error} names={names} />
      <div className="office-form">
        <Field
          name="operatorId"
          label={names.operatorId}
          required
          problem={error}
          help={{ zh: '先在维权站登记租户。', en: 'Tenants are entered at the station first.' }}
        >
          <Select
            value={said.operatorId}
            onChange={operatorId => {
              const stall = station.data?.tenants.find(each => each.operatorId === operatorId)?.stall
              set({ operatorId, ...(stall ? { stall } : {}) })
            }}
            options={(station.data?.tenants ?? [])
              .filter(each => !has.has(each.operatorId))
              .map(each => ({ value: each.operatorId, label: [each.name, each.stall].filter(Boolean).join(' ') }))}
          />
        </Field>
        <Yuan
          name="depositFen"
          label={names.depositFen}
          required
          problem={error}
          value={said.depositFen}
          set={fen => set({ depositFen: fen as number })}
        />
        <Line name="on" type="date" label={names.on} problem={error} value={said.on} set={on => set({ on })} />
        <Line
          name="proof"
          label={names.proof}
          required
          problem={error}
          value={said.proof}
          set={proof => set({ proof: proof ?? '' })}
        />
      </div>
      <div className="steps">
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate(said)}>
          {say({ zh: '开户', en: 'Open' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </Panel>
  )
}
