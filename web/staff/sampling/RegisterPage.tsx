/** 机构、抽样人员、回避、上级已抽查、靶向权重: what draws and batches are checked against. */
import '../complaint/complaint.css'
import '../office/office.css'
import './sampling.css'
import { Button, Checkbox, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { Line } from '../matter/fields.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { type Body, useBodies } from './batchFields.tsx'
import { ConflictsPart, SuperiorPart } from './ConflictsPart.tsx'
import { Tabs } from './Tabs.tsx'
import { WeightsPart } from './WeightsPart.tsx'

export function RegisterPage() {
  const say = useSay()
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '抽检名册和权重', en: 'Registers of sampling' })}</h1>
      </div>
      <Tabs />
      <BodiesPart />
      <ConflictsPart />
      <SuperiorPart />
      <WeightsPart />
    </div>
  )
}

function BodiesPart() {
  const say = useSay()
  const me = useMe()
  const read = useBodies()
  const mayAdd = hasRole(me, ['head', 'supervisor'])
  return (
    <Part title={{ zh: '抽样机构和承检机构（抽检分离）', en: 'Bodies that draw and bodies that test' }}>
      <Shown read={read} lines={3}>
        {({ items }) => (
          <ul className="lines">
            {items.map(each => (
              <li key={each.id}>
                <strong lang="zh-CN">{each.name}</strong>
                <span className="tag">
                  {say(
                    each.draws
                      ? each.tests
                        ? { zh: '抽样、检验', en: 'Draws, tests' }
                        : { zh: '抽样', en: 'Draws' }
                      : { zh: '检验', en: 'Tests' },
                  )}
                </span>{' '}
                <span className="quiet">
                  {each.cma}{' '}
                  {each.validUntil &&
                    say({ zh: `资质至${each.validUntil}`, en: `accredited until ${each.validUntil}` })}{' '}
                  {each.samplers.length > 0 &&
                    say({
                      zh: `抽样人员：${each.samplers.map(one => one.name).join('、')}`,
                      en: `samplers: ${each.samplers.map(one => one.name).join(', ')}`,
                    })}
                </span>
                {mayAdd && each.draws && <AddSampler body={each} />}
              </li>
            ))}
          </ul>
        )}
      </Shown>
      {mayAdd && <AddBody />}
    </Part>
  )
}

function AddSampler({ body }: { body: Body }) {
  const say = useSay()
  const [name, setName] = useState('')
  const saving = useSubmit((said: object, key) => api.post(`/sampling-bodies/${body.id}/samplers`, said, key), {
    changes: ['/sampling-bodies'],
    done: () => setName(''),
  })
  return (
    <form
      className="office-filters"
      onSubmit={event => {
        event.preventDefault()
        saving.mutate({ name })
      }}
    >
      <Input
        size="small"
        style={{ width: 160 }}
        value={name}
        onChange={event => setName(event.target.value)}
        aria-label={say({ zh: `${body.name}的抽样人员姓名`, en: `Sampler of ${body.name}` })}
        placeholder={say({ zh: '抽样人员姓名', en: 'Name of a sampler' })}
      />
      <Button size="small" htmlType="submit" disabled={name.trim() === ''} loading={saving.isPending}>
        {say({ zh: '加抽样人员', en: 'Add' })}
      </Button>
      <ProblemSummary problem={saving.error} />
    </form>
  )
}

const bodyNames = {
  name: { zh: '机构名称', en: 'Name' },
  cma: { zh: '资质认定证书编号', en: 'Number of the accreditation' },
  validUntil: { zh: '资质有效期至', en: 'Valid until' },
} satisfies Record<string, Label>

function AddBody() {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState<{
    name?: string | undefined
    cma?: string | undefined
    validUntil?: string | undefined
    draws: boolean
    tests: boolean
  }>({ draws: false, tests: true })
  const saving = useSubmit((body: object, key) => api.post('/sampling-bodies', body, key), {
    changes: ['/sampling-bodies'],
    done: () => setOpen(false),
  })
  if (!open) return <Button onClick={() => setOpen(true)}>{say({ zh: '登记机构', en: 'Register a body' })}</Button>
  return (
    <form
      className="form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        saving.mutate(said)
      }}
    >
      <ProblemSummary problem={saving.error} names={bodyNames} />
      <div className="office-form">
        <Line
          name="name"
          label={bodyNames.name}
          required
          problem={saving.error}
          value={said.name}
          set={name => setSaid({ ...said, name })}
        />
        <Line
          name="cma"
          label={bodyNames.cma}
          problem={saving.error}
          value={said.cma}
          set={cma => setSaid({ ...said, cma })}
        />
        <Line
          name="validUntil"
          type="date"
          label={bodyNames.validUntil}
          problem={saving.error}
          value={said.validUntil}
          set={validUntil => setSaid({ ...said, validUntil })}
        />
      </div>
      <Checkbox checked={said.draws} onChange={event => setSaid({ ...said, draws: event.target.checked })}>
        {say({ zh: '承担抽样', en: 'Draws samples' })}
      </Checkbox>
      <Checkbox checked={said.tests} onChange={event => setSaid({ ...said, tests: event.target.checked })}>
        {say({ zh: '承担检验', en: 'Tests' })}
      </Checkbox>
      <div className="steps">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {say({ zh: '登记', en: 'Register' })}
        </Button>
        <Button onClick={() => setOpen(false)}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </form>
  )
}
