/** Mark posted, enter the proof of service, send another way. */
import { Button, Input, Select } from 'antd'
import { Field } from '../../kit/Problem.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { useAbout } from '../session/me.ts'
import { type Doing, names, useLetterForm } from './letterForm.tsx'
import { channelNames, proofs, waysOf } from './letters.ts'

/** Never before the letter itself: it may be of the new day while this page still holds the old one. */
function useDayAfter({ issuedOn }: Doing['letter']) {
  const today = useAbout().data?.today ?? ''
  return today < issuedOn ? issuedOn : today
}

export function Posted({ letter, close }: Doing) {
  const today = useDayAfter(letter)
  const start = { mailNumber: '', postedOn: today }
  const { content, set, problem, frame } = useLetterForm(`/letters/${letter.id}/posted`, start, close)
  return frame(
    { zh: '登记邮寄', en: 'Mark as posted' },
    letter,
    <>
      <Field name="mailNumber" label={names.mailNumber} required problem={problem}>
        <Input
          autoFocus
          maxLength={40}
          value={content.mailNumber}
          onChange={e => set({ mailNumber: e.target.value })}
        />
      </Field>
      <Field name="postedOn" label={names.postedOn} required problem={problem}>
        <Input
          type="date"
          min={letter.issuedOn}
          max={today}
          value={content.postedOn}
          onChange={e => set({ postedOn: e.target.value })}
        />
      </Field>
    </>,
  )
}

export function Proof({ letter, close }: Doing) {
  const today = useDayAfter(letter)
  const say = useSay()
  const start = { servedOn: today, how: '', note: '' }
  const { content, set, problem, frame } = useLetterForm(`/letters/${letter.id}/proof`, start, close)
  return frame(
    { zh: '登记送达证明', en: 'Enter the proof of service' },
    letter,
    <>
      <Field name="servedOn" label={names.servedOn} required problem={problem}>
        <Input
          type="date"
          min={letter.issuedOn}
          max={today}
          value={content.servedOn}
          onChange={e => set({ servedOn: e.target.value })}
        />
      </Field>
      <Field
        name="how"
        label={names.how}
        required
        problem={problem}
        help={{ zh: '写明由谁、以何种方式收到。', en: 'Who received it, and how.' }}
        after={
          <div className="suggestions">
            {proofs.map(each => (
              <Button key={each.en} size="small" onClick={() => set({ how: each.zh })}>
                {say(each)}
              </Button>
            ))}
          </div>
        }
      >
        <Input maxLength={200} value={content.how} onChange={e => set({ how: e.target.value })} />
      </Field>
      <Field name="note" label={names.note} problem={problem}>
        <Input maxLength={300} value={content.note} onChange={e => set({ note: e.target.value })} />
      </Field>
    </>,
  )
}

export function Resend({ letter, close }: Doing) {
  const { language } = useLanguage()
  const start = { channel: letter.channel === 'post' ? 'hand' : 'post', address: '' }
  const { content, set, problem, frame } = useLetterForm(`/letters/${letter.id}/resend`, start, close)
  return frame(
    { zh: '改用其他方式送达', en: 'Send another way' },
    letter,
    <>
      <Field name="channel" label={names.channel} required problem={problem}>
        <Select
          value={content.channel}
          onChange={(channel: string) => set({ channel })}
          options={waysOf(letter).map(each => ({ value: each, label: channelNames[each]![language] }))}
        />
      </Field>
      <Field
        name="address"
        label={names.address}
        problem={problem}
        help={{ zh: '不填则用登记的地址。', en: 'Left empty, the registered one is used.' }}
      >
        <Input maxLength={200} value={content.address} onChange={e => set({ address: e.target.value })} />
      </Field>
    </>,
  )
}
