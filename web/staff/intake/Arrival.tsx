/** How the call came in and when; and whether what is typed is safe. */
import { Button, Input } from 'antd'
import { channels } from '../../../law/classes.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { useAbout } from '../session/me.ts'
import { type Call, names } from './call.ts'
import type { useDraft } from './useDraft.ts'

/** What staff takes in by hand; the finer online channels arrive by themselves. */
const arrivals = channels.filter(each => each.group !== 'online')

export function Arrival({ call, set }: { call: Call; set: (change: Partial<Call>) => void }) {
  const say = useSay()
  const about = useAbout()
  if (call.from !== undefined) return null
  return (
    <>
      <span className="call-channel">
        <CodedSelect
          aria-label={say(names.channel)}
          entries={arrivals}
          value={call.channel}
          onChange={code => set({ channel: code ?? 'phone', ...(code === 'phone' ? { receivedOn: undefined } : {}) })}
        />
      </span>
      {call.channel !== 'phone' && (
        <Input
          id="field-receivedOn"
          type="date"
          className="call-received"
          aria-label={say(names.receivedOn)}
          {...(about.data ? { max: about.data.today } : {})}
          value={call.receivedOn ?? about.data?.today ?? ''}
          onChange={event => set({ receivedOn: event.target.value || undefined })}
        />
      )}
    </>
  )
}

interface DraftStateProps {
  draft: Pick<ReturnType<typeof useDraft>, 'savedAt' | 'restored' | 'failed'>
  untouched: boolean
  startOver: () => void
}

export function DraftState({ draft, untouched, startOver }: DraftStateProps) {
  const say = useSay()
  const at = draft.savedAt ?? draft.restored
  return (
    <span className="call-draft quiet" role="status">
      {draft.failed
        ? say({ zh: '草稿未能保存，连接恢复后自动重试', en: 'The draft could not be saved; tried again by itself' })
        : draft.restored && !draft.savedAt
          ? say({ zh: `已恢复${atText(draft.restored)}的草稿`, en: `Restored the draft of ${atText(draft.restored)}` })
          : at
            ? say({ zh: `草稿已存 ${atText(at).slice(11)}`, en: `Draft saved ${atText(at).slice(11)}` })
            : ''}
      {!untouched && (
        <Button type="link" size="small" tabIndex={-1} onClick={startOver}>
          {say({ zh: '清空重来', en: 'Start over' })}
        </Button>
      )}
    </span>
  )
}
