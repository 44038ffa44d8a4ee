/** A new article: written here, put in force by somebody else. */
import '../intake/intake.css'
import './knowledge.css'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { ArticleText } from '../../../server/knowledge/contract.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { ArticleFields, textNames } from './ArticleFields.tsx'

export function NewArticlePage() {
  const say = useSay()
  const navigate = useNavigate()
  const [facts, setFacts] = useState<Partial<ArticleText>>({ topic: 'how-to', basis: [], public: true })
  const saving = useSubmit((body: object, key) => api.post<{ id: number }>('/articles', body, key), {
    changes: ['/articles'],
    done: ({ id }) => void navigate({ to: `/articles/${id}` }),
  })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '写一条知识', en: 'Write an article' })}</h1>
      </div>
      <ProblemSummary problem={saving.error} names={textNames} />
      <div className="panel form">
        <ArticleFields
          facts={facts}
          set={change => setFacts(before => ({ ...before, ...change }))}
          problem={saving.error}
          record={undefined}
        />
      </div>
      <p className="quiet">
        {say({ zh: '保存后为草稿，由另一人审核后施行。', en: 'Saved as a draft; another person puts it in force.' })}
      </p>
      <Button
        type="primary"
        loading={saving.isPending}
        onClick={() => saving.mutate({ question: '', answer: '', ...facts })}
      >
        {say({ zh: '保存草稿', en: 'Save the draft' })}
      </Button>
    </div>
  )
}
