/** The letters a step will issue, word for word, each with its addressee and its way there. */
import { Select } from 'antd'
import { LetterPaper } from '../../kit/LetterPaper.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { partyNames, waysOf } from '../letter/letters.ts'
import { noticeChannelLabel } from './channels.ts'

export interface PreviewedLetter {
  who: string
  recipient: string
  channel: string
  form: number
  title: string
  html: string
}

/** One instrument is read once, whoever gets a copy of it. */
function instruments(letters: readonly PreviewedLetter[]): PreviewedLetter[][] {
  const byText = new Map<string, PreviewedLetter[]>()
  for (const letter of letters) byText.set(letter.html, [...(byText.get(letter.html) ?? []), letter])
  return [...byText.values()]
}

interface LetterPreviewsProps {
  letters: PreviewedLetter[]
  /** Absent: a draft of what is issued once it is signed; how it goes is chosen then. */
  reroute: ((who: string, channel: string) => void) | undefined
  busy: boolean
}

export function LetterPreviews({ letters, reroute, busy }: LetterPreviewsProps) {
  const say = useSay()
  if (letters.length === 0)
    return <p className="quiet">{say({ zh: '本次不出具文书。', en: 'No letter is issued this time.' })}</p>
  return (
    <div className="letter-previews">
      {instruments(letters).map(copies => (
        <section key={copies.map(each => each.who + each.recipient).join()} aria-label={copies[0]!.title}>
          <div className="letter-preview-head">
            <strong>{copies[0]!.title}</strong>
            {copies.length > 1 && (
              <span className="tag">
                {say({ zh: `同一文号，一式${copies.length}份送达`, en: `one number, ${copies.length} copies` })}
              </span>
            )}
            {reroute === undefined && (
              <span className="tag">
                {say({ zh: '草稿：签批后签发，文号届时另编', en: 'Draft: issued and numbered when it is signed' })}
              </span>
            )}
          </div>
          {copies.map(letter => (
            <div key={letter.who + letter.recipient} className="letter-preview-head">
              <span>
                {say((partyNames as Record<string, Label>)[letter.who] ?? { zh: letter.who, en: letter.who })}{' '}
                {letter.recipient}
              </span>
              {reroute !== undefined &&
                (letter.channel === 'internal' || letter.who === 'informer' ? (
                  <span className="quiet">{say(noticeChannelLabel(letter.channel))}</span>
                ) : (
                  <Select
                    size="small"
                    value={letter.channel}
                    disabled={busy}
                    aria-label={say({ zh: `送达方式：${letter.recipient}`, en: `Sent by: ${letter.recipient}` })}
                    options={waysOf(letter).map(code => ({ value: code, label: say(noticeChannelLabel(code)) }))}
                    onChange={channel => reroute(letter.who, channel)}
                  />
                ))}
            </div>
          ))}
          <LetterPaper html={copies[0]!.html} title={`${copies[0]!.title} ${copies[0]!.recipient}`} />
        </section>
      ))}
    </div>
  )
}
