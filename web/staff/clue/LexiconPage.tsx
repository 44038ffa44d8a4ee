/** 词库与规则: edited as plain lists, tried on a text, saved as a new version with a note. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Lexicon } from '../../../law/clue.words.ts'
import type { LexiconView } from '../../../server/clue/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'
import { GroupTable } from './GroupTable.tsx'
import { Head } from './Head.tsx'
import { RuleTable } from './RuleTable.tsx'
import { TryText } from './TryText.tsx'

const names = {
  groups: { zh: '词组', en: 'Groups' },
  rules: { zh: '规则', en: 'Rules' },
  exceptions: { zh: '排除词', en: 'Harmless words' },
  note: { zh: '修改说明', en: 'What was changed' },
}

export function LexiconPage() {
  const read = useRead<LexiconView>('/clue-lexicon')
  return (
    <div className="page">
      <Head here="/clues/lexicon" />
      <Shown read={read}>{found => <LexiconForm key={found.version} found={found} />}</Shown>
    </div>
  )
}

function LexiconForm({ found }: { found: LexiconView }) {
  const say = useSay()
  const [said, setSaid] = useState<Lexicon>(found.content)
  const [note, setNote] = useState<string>()
  const saving = useSubmit((body: object, key) => api.put<LexiconView>('/clue-lexicon', body, key), {
    done: now => queryClient.setQueryData(['/clue-lexicon', {}], now),
  })
  const set = (part: Partial<Lexicon>) => setSaid({ ...said, ...part })
  const changed = JSON.stringify(said) !== JSON.stringify(found.content)
  return (
    <>
      <ProblemSummary problem={saving.error} names={names} />
      <p className="quiet">
        {say({
          zh: `现为第 ${found.version} 版。命中只是看一看的理由，不是结论；词库改动后，近90日的诉求会重新排查。`,
          en: `Version ${found.version}. A match is a reason to look and no finding; after a change the last 90 days are looked through again.`,
        })}
      </p>
      <GroupTable groups={said.groups} set={groups => set({ groups })} />
      <RuleTable lexicon={said} set={rules => set({ rules })} />
      <Part title={names.exceptions}>
        <Input.TextArea
          autoSize
          aria-label={say(names.exceptions)}
          value={said.exceptions.join('、')}
          onChange={event => set({ exceptions: event.target.value.split(/[、,，\s]+/).filter(Boolean) })}
        />
      </Part>
      {changed && (
        <div className="form">
          <Words name="note" label={names.note} required rows={2} problem={saving.error} value={note} set={setNote} />
          <div>
            <Button
              type="primary"
              loading={saving.isPending}
              onClick={() => saving.mutate({ ...said, note, after: found.version })}
            >
              {say({ zh: `保存为第 ${found.version + 1} 版`, en: `Save as version ${found.version + 1}` })}
            </Button>{' '}
            <Button onClick={() => setSaid(found.content)}>{say({ zh: '放弃修改', en: 'Discard' })}</Button>
          </div>
        </div>
      )}
      <TryText />
      <Versions found={found} />
    </>
  )
}

function Versions({ found }: { found: LexiconView }) {
  const say = useSay()
  return (
    <Part title={{ zh: '版本', en: 'Versions' }}>
      <ul className="lines">
        {found.versions.map(each => (
          <li key={each.version}>
            <span className="number">{each.version}</span> {each.onDay} {each.by} · {each.note}{' '}
            <span className="quiet">
              {say({ zh: `${each.words} 词、${each.rules} 条规则`, en: `${each.words} words, ${each.rules} rules` })}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
