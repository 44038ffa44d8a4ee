/** 计算口径: whether a calendar-day limit that ends on a weekend moves on; seen on every running clock before it is changed. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Choice } from '../matter/fields.tsx'
import { Reason } from '../matter/SettingForm.tsx'
import { hasRole, useMe } from '../session/me.ts'
import type { Moves } from './calendar.ts'
import { MovesList } from './MovesList.tsx'

export interface Counting {
  weekendRoll: boolean
  holidays?: 'block' | 'fixed'
}

const names = {
  weekendRoll: { zh: '以日计算的期限届满于周末', en: 'A limit in calendar days that ends on a weekend' },
  holidays: { zh: '届满于放假日', en: 'A limit that ends on a day off' },
  reason: { zh: '改变的理由', en: 'Why it is changed' },
}
const weekend = {
  stays: { zh: '不顺延（更严，默认）', en: 'Stays (stricter, the default)' },
  rolls: { zh: '顺延至周末后的第一个工作日', en: 'Moves to the next working day' },
}
const holidayRules = {
  block: { zh: '通知安排的整个假期都顺延', en: 'Every day off of the notice moves it' },
  fixed: { zh: '只有法定节假日顺延', en: 'Only statutory holidays move it' },
}

export function CountingPart({ now }: { now: Counting }) {
  const say = useSay()
  const me = useMe()
  const may = hasRole(me, ['legal'])
  const [choice, setChoice] = useState(now)
  const [reason, setReason] = useState<string>()
  const [preview, setPreview] = useState<Moves>()
  const previewing = useSubmit((asked: Counting) => api.post<Moves>('/settings/counting/preview', asked), {
    done: setPreview,
  })
  const changing = useSubmit((body: object, key) => api.put('/settings/counting', body, key), {
    changes: ['/settings', '/settings/history', '/desk'],
    done: () => {
      setPreview(undefined)
      setReason(undefined)
    },
  })
  const problem = changing.error ?? previewing.error
  const unchanged = JSON.stringify(choice) === JSON.stringify(now)
  const set = (next: Partial<Counting>) => {
    setChoice({ ...choice, ...next })
    setPreview(undefined)
  }
  return (
    <div className="form settings-form">
      <ProblemSummary problem={problem} names={names} />
      <Choice
        name="weekendRoll"
        label={names.weekendRoll}
        options={weekend}
        value={choice.weekendRoll ? 'rolls' : 'stays'}
        set={code => set({ weekendRoll: code === 'rolls' })}
        problem={problem}
      />
      {now.holidays !== undefined && (
        <Choice
          name="holidays"
          label={names.holidays}
          options={holidayRules}
          value={choice.holidays}
          set={holidays => set({ holidays })}
          problem={problem}
        />
      )}
      {!may && <p className="quiet">{say({ zh: '由法制员决定。', en: 'Decided by the legal section.' })}</p>}
      {may && !unchanged && !preview && (
        <div>
          <Button type="primary" loading={previewing.isPending} onClick={() => previewing.mutate(choice)}>
            {say({ zh: '下一步：看哪些期限变动', en: 'Next: which limits move' })}
          </Button>
        </div>
      )}
      {may && preview && (
        <>
          <MovesList {...preview} />
          <Reason
            label={names.reason}
            problem={problem}
            value={reason}
            set={setReason}
            save={
              <Button
                type="primary"
                loading={changing.isPending}
                onClick={() => changing.mutate({ ...choice, reason })}
              >
                {say({ zh: '改变口径并重算', en: 'Change it and recount' })}
              </Button>
            }
          />
        </>
      )}
    </div>
  )
}
