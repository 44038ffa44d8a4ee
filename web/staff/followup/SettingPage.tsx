/** 设置与话术: how many a day, out of which weeks, how long the same person is left alone, what is said. */
import './followup.css'
import '../complaint/complaint.css'
import { Input, InputNumber } from 'antd'
import { useState } from 'react'
import { callsADay, type FollowUpSettings } from '../../../law/follow-up.ts'
import { Field } from '../../kit/Problem.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Words } from '../matter/fields.tsx'
import { SettingForm } from '../matter/SettingForm.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { Head } from './Head.tsx'

interface Setting {
  setting: FollowUpSettings
  notFollowed: Record<string, Label>
}

const names = {
  perDay: {
    zh: `每日抽取（${callsADay.least}—${callsADay.most}件）`,
    en: `Drawn a day (${callsADay.least} to ${callsADay.most})`,
  },
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
  ['perDay', callsADay.least, callsADay.most],
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
      <Shown read={read}>{found => <Fields key={JSON.stringify(found.setting)} {...found} />}</Shown>
    </div>
  )
}

function Fields({ setting, notFollowed }: Setting) {
  const say = useSay()
  const may = hasRole(useMe(), ['supervisor'])
  const [said, setSaid] = useState(setting)
  const set = (part: Partial<FollowUpSettings>) => setSaid({ ...said, ...part })
  return (
    <SettingForm
      path="/follow-up-setting"
      changes={['/follow-up-setting', '/followups']}
      content={said}
      names={names}
      may={may}
      by={{ zh: '由督查员修改。', en: 'Changed by the supervisor.' }}
      className="form wide followup-setting"
    >
      {problem => (
        <>
          <div className="import-choices">
            {numbers.map(([key, least, most]) => (
              <Field key={key} name={key} label={names[key]} required problem={problem}>
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
            problem={problem}
            help={{
              zh: '事先公布。种子加日期决定当天抽中谁：任何人拿到名单都能重抽一遍，谁也不能挑人。',
              en: 'Published beforehand. Seed and day decide who is drawn: anybody can draw it again, nobody can choose.',
            }}
          >
            <Input
              disabled={!may}
              maxLength={60}
              value={said.seed}
              onChange={event => set({ seed: event.target.value })}
            />
          </Field>
          {texts.map(key => (
            <div key={key} className={may ? '' : 'read-only'}>
              <Words
                name={key}
                label={names[key]}
                required
                rows={key === 'questions' ? 3 : 2}
                max={500}
                problem={problem}
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
        </>
      )}
    </SettingForm>
  )
}
