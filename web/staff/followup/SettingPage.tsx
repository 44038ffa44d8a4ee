/** 设置与话术: how many a day, out of which weeks, how long the same person is left alone, what is said. */
import './followup.css'
import '../complaint/complaint.css'
import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import type { FollowUpSettings } from '../../../law/follow-up.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Words } from '../matter/fields.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { Head } from './Head.tsx'

interface Setting {
  setting: FollowUpSettings
  notFollowed: Record<string, Label>
}

const names = {
  perDay: { zh: '每日抽取（5—10件）', en: 'Drawn a day (5 to 10)' },
  windowDays: { zh: '从几日内办结的中抽', en: 'Closed within days' },
  pauseDays: { zh: '同一人几日内不再抽', en: 'Same person not again within days' },
  hoursApart: { zh: '两次拨打间隔小时', en: 'Hours between attempts' },
  linkDays: { zh: '短信链接有效日数', en: 'Days a link is good' },
  seed: { zh: '公布的种子', en: 'Published seed' },
  greeting: { zh: '开场', en: 'Greeting' },
  questions: { zh: '问题（一行一个）', en: 'Questions, one a line' },
  consultationQuestions: { zh: '咨询的问题（一行一个）', en: 'Questions after a consultation' },
  farewell: { zh: '结束语', en: 'Farewell' },
  reason: { zh: '修改理由', en: 'Why it is changed' },
}
const numbers = [
  ['perDay', 5, 10],
  ['windowDays', 7, 180],
  ['pauseDays', 30, 365],
  ['hoursApart', 1, 48],
  ['linkDays', 1, 14],
] as const
const texts = ['greeting', 'questions', 'consultationQuestions', 'farewell'] as const

export function SettingPage() {
  const read = useRead<Setting>('/follow-up-setting')
  return (
    <div className="page">
      <Head here="/followup/setting" />
      <Shown read={read}>{found => <SettingForm key={JSON.stringify(found.setting)} {...found} />}</Shown>
    </div>
  )
}

function SettingForm({ setting, notFollowed }: Setting) {
  const say = useSay()
  const may = hasRole(useMe(), ['supervisor'])
  const [said, setSaid] = useState(setting)
  const [reason, setReason] = useState<string>()
  const saving = useSubmit((body: object, key) => api.put<Setting>('/follow-up-setting', body, key), {
    changes: ['/follow-up-setting', '/settings/history', '/followups'],
  })
  const set = (part: Partial<FollowUpSettings>) => setSaid({ ...said, ...part })
  return (
    <form
      className="form wide followup-setting"
      onSubmit={event => {
        event.preventDefault()
        saving.mutate({ ...said, reason })
      }}
    >
      <ProblemSummary problem={saving.error} names={names} />
      <div className="import-choices">
        {numbers.map(([key, least, most]) => (
          <Field key={key} name={key} label={names[key]} required problem={saving.error}>
            <InputNumber
              className="wide"
              disabled={!may}
              min={least}
              max={most}
              precision={0}
              value={said[key]}
              onChange={value => set({ [key]: Number(value) })}
            />
          </Field>
        ))}
      </div>
      <Field
        name="seed"
        label={names.seed}
        required
        problem={saving.error}
        help={{
          zh: '事先公布。种子加日期决定当天抽中谁：任何人拿到名单都能重抽一遍，谁也不能挑人。',
          en: 'Published beforehand. Seed and day decide who is drawn: anybody can draw it again, nobody can choose.',
        }}
      >
        <Input disabled={!may} maxLength={60} value={said.seed} onChange={event => set({ seed: event.target.value })} />
      </Field>
      {texts.map(key => (
        <div key={key} className={may ? '' : 'read-only'}>
          <Words
            name={key}
            label={names[key]}
            required
            rows={key === 'questions' ? 3 : 2}
            max={500}
            problem={saving.error}
            value={said[key]}
            set={value => may && set({ [key]: value ?? '' })}
            {...(key === 'greeting'
              ? {
                  help: {
                    zh: '可用 {receivedOn} 收到日、{subject} 事项、{respondent} 被投诉人、{office} 承办单位、{number} 编号',
                    en: 'Blanks: {receivedOn}, {subject}, {respondent}, {office}, {number}',
                  },
                }
              : {})}
          />
        </div>
      ))}
      <p className="quiet">{Object.values(notFollowed).map(say).join(' ')}</p>
      {may ? (
        <>
          <Words
            name="reason"
            label={names.reason}
            required
            rows={2}
            problem={saving.error}
            value={reason}
            set={setReason}
          />
          <div>
            <Button type="primary" htmlType="submit" loading={saving.isPending}>
              {say({ zh: '保存', en: 'Save' })}
            </Button>
          </div>
        </>
      ) : (
        <p className="quiet">{say({ zh: '由督查员修改。', en: 'Changed by the supervisor.' })}</p>
      )}
    </form>
  )
}
