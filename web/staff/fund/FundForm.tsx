/** 设立: the station, what must always lie there, and what is paid in first. */
import { Button } from 'antd'
import { useState } from 'react'
import type { NewFund } from '../../../server/fund/contract.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Line, Yuan } from '../matter/fields.tsx'
import { Panel } from '../office/Panel.tsx'
import { StationPick } from '../station/StationPick.tsx'

const names = {
  stationId: { zh: '维权站', en: 'Station' },
  minimumFen: { zh: '管理方最低限额', en: "Manager's minimum" },
  tenantMinimumFen: { zh: '每个租户最低限额', en: "Each tenant's minimum" },
  openingFen: { zh: '首次存入', en: 'First deposit' },
  on: { zh: '入账日', en: 'Day of entry' },
  proof: { zh: '凭证', en: 'Proof' },
}

export function FundForm({ close }: { close: () => void }) {
  const say = useSay()
  const [said, setSaid] = useState<Partial<NewFund>>({})
  const set = (change: Partial<NewFund>) => setSaid(before => ({ ...before, ...change }))
  const saving = useSubmit((body: object, key) => api.post('/funds', body, key), { changes: ['/funds'], done: close })
  const { error } = saving
  const money = (name: 'minimumFen' | 'tenantMinimumFen' | 'openingFen') => (
    <Yuan
      name={name}
      label={names[name]}
      required
      problem={error}
      value={said[name]}
      set={fen => set({ [name]: fen as number })}
    />
  )
  return (
    <Panel title={{ zh: '设立先行赔付专项资金', en: 'Open a fund' }}>
      <ProblemSummary problem={error} names={names} />
      <div className="office-form">
        <Field name="stationId" label={names.stationId} required problem={error}>
          <StationPick value={said.stationId} take={station => set({ stationId: station?.id as number })} />
        </Field>
        {money('openingFen')}
        {money('minimumFen')}
        {money('tenantMinimumFen')}
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
          {say({ zh: '设立', en: 'Open' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </Panel>
  )
}
