/** Two people decided at once: what the other one did, in a sentence, and the way to how things stand now. */
import { Alert, Button } from 'antd'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { sentenceOf } from './sentences.ts'
import type { Procedural } from './stepForm.ts'

export function Meanwhile({ news, refresh }: { news: Procedural['events']; refresh: () => void }) {
  const say = useSay()
  return (
    <Alert
      type="warning"
      role="alert"
      title={say({ zh: '他人已先办理', en: 'Somebody was quicker' })}
      description={
        <ul className="notes">
          {news.map(event => (
            <li key={event.id}>
              <time className="quiet">{atText(event.at).slice(11)}</time> {say(sentenceOf(event).said)}
            </li>
          ))}
        </ul>
      }
      action={
        <Button size="small" type="primary" onClick={refresh}>
          {say({ zh: '看最新情况', en: 'See how it stands' })}
        </Button>
      }
    />
  )
}
