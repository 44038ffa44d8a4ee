/** 靶向权重: what weighs how much, and why it was changed. */
import { Button, InputNumber } from 'antd'
import { useState } from 'react'
import type { SamplingSettings } from '../../../law/sampling.weights.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'
import { hasRole, useMe } from '../session/me.ts'

const weightNames: Record<keyof SamplingSettings, Label> = {
  appeal: { zh: '诉求每档', en: 'Appeals, a band' },
  nonconforming: { zh: '不合格每批', en: 'A nonconforming batch' },
  around: { zh: '同街道同类集中', en: 'Many around' },
  never: { zh: '从未检查', en: 'Never visited' },
  long: { zh: '一年以上未检查', en: 'Not for a year' },
  most: { zh: '封顶', en: 'At most' },
  targetedPercent: { zh: '靶向占比（%）', en: 'Targeted (percent)' },
}

export function WeightsPart() {
  const say = useSay()
  const me = useMe()
  const read = useRead<{ setting: SamplingSettings; defaults: SamplingSettings }>('/sampling-setting')
  const [said, setSaid] = useState<Partial<SamplingSettings>>({})
  const [reason, setReason] = useState<string>()
  const saving = useSubmit((body: object, key) => api.put('/sampling-setting', body, key), {
    changes: ['/sampling-setting'],
    done: () => setReason(undefined),
  })
  const may = hasRole(me, ['supervisor'])
  return (
    <Part title={{ zh: '靶向权重', en: 'Weights of targeting' }}>
      <p className="quiet">
        {say({
          zh: '投诉和举报合并计数、分档计入，公布的只有总权重：从权重看不出有没有人举报。每次抽取保存理由。',
          en: 'Complaints and reports count together and in bands; only whole weights are published. Each draw keeps its reasons.',
        })}
      </p>
      <Shown read={read} lines={3}>
        {({ setting }) => (
          <form
            className="form"
            onSubmit={event => {
              event.preventDefault()
              saving.mutate({ ...setting, ...said, reason })
            }}
          >
            <ProblemSummary problem={saving.error} names={weightNames} />
            <div className="office-form">
              {(Object.keys(weightNames) as (keyof SamplingSettings)[]).map(key => (
                <Field key={key} name={key} label={weightNames[key]} problem={saving.error}>
                  <InputNumber
                    className="wide"
                    min={0}
                    disabled={!may}
                    value={said[key] ?? setting[key]}
                    onChange={value => setSaid({ ...said, [key]: value ?? setting[key] })}
                  />
                </Field>
              ))}
            </div>
            {may && (
              <>
                <Words
                  name="reason"
                  label={{ zh: '修改的理由', en: 'Why' }}
                  rows={2}
                  problem={saving.error}
                  value={reason}
                  set={setReason}
                />
                <Button htmlType="submit" loading={saving.isPending} disabled={!reason}>
                  {say({ zh: '保存', en: 'Save' })}
                </Button>
              </>
            )}
          </form>
        )}
      </Shown>
    </Part>
  )
}
