/** A text tried on the saved version: what it would be proposed for. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Reason } from '../../../server/clue/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { Reasons } from './Reasons.tsx'

export function TryText() {
  const say = useSay()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Reason[]>()
  const trying = useSubmit((body: object) => api.post<{ reasons: Reason[] }>('/clue-lexicon/try', body), {
    done: answer => setFound(answer.reasons),
  })
  return (
    <Part title={{ zh: '试一段文字', en: 'Try a text' }}>
      <div className="form clue-form">
        <ProblemSummary problem={trying.error} />
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          aria-label={say({ zh: '要试的文字', en: 'The text' })}
          value={text}
          maxLength={5000}
          onChange={event => setText(event.target.value)}
        />
        <div>
          <Button disabled={text.trim() === ''} loading={trying.isPending} onClick={() => trying.mutate({ text })}>
            {say({ zh: '试一试（按已保存的版本）', en: 'Try it (the saved version)' })}
          </Button>
        </div>
        {found &&
          (found.length === 0 ? (
            <p className="quiet">{say({ zh: '没有命中任何规则。', en: 'No rule is met.' })}</p>
          ) : (
            <Reasons reasons={found} />
          ))}
      </div>
    </Part>
  )
}
