/** How an article stands: who keeps it, when it is reviewed, and whether it answers. */
import { Button } from 'antd'
import { useState } from 'react'
import { classes, entryOf, problems } from '../../../law/classes.ts'
import { topics } from '../../../law/knowledge.ts'
import type { ArticleView } from '../../../server/knowledge/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { PersonSelect } from '../matter/OfficeSelect.tsx'
import { useMe } from '../session/me.ts'

export function Standing({ article }: { article: ArticleView }) {
  const say = useSay()
  const { language } = useLanguage()
  const topic = topics.find(each => each.code === article.topic)
  return (
    <Part title={{ zh: '情况', en: 'Standing' }} aside={<Owner article={article} />}>
      <Facts
        facts={[
          [{ zh: '负责人', en: 'Owner' }, article.owner],
          [
            { zh: '复核日', en: 'Review on' },
            article.due ? `${article.reviewOn} ${say({ zh: '（到期）', en: '(due)' })}` : article.reviewOn,
          ],
          [{ zh: '依据已失效', en: 'Acts no longer in force' }, article.ended.join('、')],
          [{ zh: '主题', en: 'Topic' }, topic?.[language]],
          [
            { zh: '类别', en: 'Classes' },
            [
              entryOf(classes, article.goodsClass ?? '')?.[language],
              entryOf(problems, article.problemClass ?? '')?.[language],
            ]
              .filter(Boolean)
              .join(' · '),
          ],
          [
            { zh: '网上可见', en: 'On the portal' },
            article.public ? say({ zh: '是', en: 'yes' }) : say({ zh: '否，仅供内部', en: 'no, internal' }),
          ],
          [{ zh: '用于答复', en: 'Answers given with it' }, article.used],
          [{ zh: '答上／没有', en: 'Helped / did not' }, `${article.helped} / ${article.notHelped}`],
        ]}
      />
    </Part>
  )
}

function Owner({ article }: { article: ArticleView }) {
  const say = useSay()
  const me = useMe()
  const [to, setTo] = useState<number>()
  const [open, setOpen] = useState(false)
  const path = `/articles/${article.id}`
  const saving = useSubmit((body: { ownerId: number }, key) => api.post<ArticleView>(`${path}/owner`, body, key), {
    done: now => {
      queryClient.setQueryData([path, {}], now)
      setOpen(false)
    },
  })
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {say({ zh: '换人负责', en: 'Hand over' })}
      </Button>
    )
  return (
    <span className="spread">
      <ProblemSummary problem={saving.error} />
      <PersonSelect
        officeId={me.officeId}
        roles={['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal']}
        value={to}
        onChange={setTo}
      />
      <Button
        size="small"
        type="primary"
        disabled={to === undefined}
        loading={saving.isPending}
        onClick={() => to !== undefined && saving.mutate({ ownerId: to })}
      >
        {say({ zh: '移交', en: 'Hand over' })}
      </Button>
    </span>
  )
}
