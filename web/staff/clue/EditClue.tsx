/** Corrected by whoever registered it, before it is passed. */
import { Button } from 'antd'
import { useState } from 'react'
import type { ClueEdit } from '../../../server/clue/contract.ts'
import type { ClueView } from '../../../server/clue/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { ClueFields, clueNames } from './ClueFields.tsx'

export function EditClue({ clue, close }: { clue: ClueView; close: () => void }) {
  const say = useSay()
  const path = `/clues/${clue.id}`
  const { name, type, unitId, foundOn, people, facts, remark } = clue
  const [said, setSaid] = useState<Partial<ClueEdit>>({ name, type, unitId, foundOn, people, facts, remark })
  const saving = useSubmit((body: object, key) => api.post<ClueView>(`${path}/edit`, body, key), {
    changes: ['/clues'],
    done: now => {
      queryClient.setQueryData([path, {}], now)
      close()
    },
  })
  return (
    <div className="panel form clue-form">
      <ProblemSummary problem={saving.error} names={clueNames} />
      <ClueFields said={said} set={part => setSaid({ ...said, ...part })} problem={saving.error} />
      <div>
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate(said)}>
          {say({ zh: '保存', en: 'Save' })}
        </Button>{' '}
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  )
}
