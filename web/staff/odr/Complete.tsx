/** What was missing is brought later: tick it off, attach it. */
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { fiveOnes, odrPapers } from '../../../law/odr.ts'
import type { EnterpriseView } from '../../../server/odr/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { hasRole, useMe } from '../session/me.ts'

export function Complete({ one }: { one: EnterpriseView }) {
  const say = useSay()
  const me = useMe()
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const [conditions, setConditions] = useState(one.conditions)
  const [papers, setPapers] = useState(one.papers)
  const files = useUploads()
  const path = `/odr-enterprises/${one.id}`
  const saving = useSubmit((body: object, key) => api.post<EnterpriseView>(`${path}/complete`, body, key), {
    done: now => {
      queryClient.setQueryData([path, {}], now)
      setOpen(false)
    },
  })
  if (!hasRole(me, ['handler', 'head', 'supervisor'])) return null
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {say({ zh: '补充材料', en: 'Complete it' })}
      </Button>
    )
  const group = (
    value: string[],
    set: (codes: string[]) => void,
    list: readonly { code: string; zh: string; en: string }[],
  ) => (
    <Checkbox.Group
      className="checklist"
      value={value}
      onChange={set}
      options={list.map(each => ({ value: each.code, label: each[language] }))}
    />
  )
  return (
    <div className="panel form wide">
      <ProblemSummary problem={saving.error} />
      {group(conditions, setConditions, fiveOnes)}
      {group(papers, setPapers, odrPapers)}
      <UploadBox {...files} />
      <div className="steps">
        <Button
          type="primary"
          loading={saving.isPending}
          onClick={() =>
            saving.mutate({
              conditions,
              papers,
              attachments: files.uploads.flatMap(each =>
                each.id && each.token ? [{ id: each.id, token: each.token }] : [],
              ),
            })
          }
        >
          {say({ zh: '保存', en: 'Save' })}
        </Button>
        <Button onClick={() => setOpen(false)}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  )
}
