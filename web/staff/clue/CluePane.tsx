/** One clue: its facts, who knows of it, its letter, and what happened. Shown to those on its list. */
import './clue.css'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { clueAnswers, clueTypes } from '../../../law/clue.ts'
import type { ClueView } from '../../../server/clue/view.ts'
import { address, api } from '../../kit/api.ts'
import { printLetters } from '../../kit/LetterPaper.tsx'
import { queryClient, useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { sizeText } from '../../kit/sizes.ts'
import { Facts, Part } from '../matter/Facts.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { EditClue } from './EditClue.tsx'
import { Readers } from './Readers.tsx'
import { clueForms } from './stepForms.tsx'

export function CluePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <CluePane key={id} id={Number(id)} />
}

export function CluePane({ id }: { id: number }) {
  const read = useRead<ClueView>(`/clues/${id}`)
  return <Shown read={read}>{clue => <OneClue clue={clue} />}</Shown>
}

function OneClue({ clue }: { clue: ClueView }) {
  const say = useSay()
  const [editing, setEditing] = useState(false)
  const matter = { ...clue, respondent: '', receivedOn: clue.registeredOn, clocks: [], from: null }
  return (
    <>
      <p className="clue-mark clue-mark-page">{say({ zh: '内部资料　注意保密', en: 'Internal: need-to-know' })}</p>
      <MatterPane matter={matter} forms={clueForms}>
        <Part
          title={{ zh: '线索', en: 'The clue' }}
          aside={
            clue.mayEdit && (
              <Button size="small" aria-expanded={editing} onClick={() => setEditing(!editing)}>
                {say({ zh: '修改', en: 'Edit' })}
              </Button>
            )
          }
        >
          {editing ? (
            <EditClue clue={clue} close={() => setEditing(false)} />
          ) : (
            <>
              <p className="matter-facts">{clue.facts}</p>
              <ClueFacts clue={clue} />
            </>
          )}
        </Part>
        {clue.attachments.length > 0 && <Evidence clue={clue} />}
        {clue.letterNumber && <LetterPart clue={clue} />}
        <Readers clue={clue} />
      </MatterPane>
    </>
  )
}

function ClueFacts({ clue }: { clue: ClueView }) {
  const say = useSay()
  return (
    <Facts
      facts={[
        [{ zh: '线索类型', en: 'Type' }, say(clueTypes[clue.type])],
        [{ zh: '填报单位', en: 'Reported by' }, clue.unit],
        [{ zh: '时间', en: 'Found on' }, clue.foundOn],
        [{ zh: '登记', en: 'Registered' }, [clue.registeredOn, clue.registeredBy].filter(Boolean).join(' ')],
        [{ zh: '涉及', en: 'People' }, clue.people],
        [{ zh: '来源', en: 'From' }, clue.from?.number],
        [{ zh: '办结情况', en: 'Disposal' }, say(clue.disposal)],
        [{ zh: '研判意见', en: 'Opinion' }, clue.opinion],
        [{ zh: '移送', en: 'Handed to' }, [clue.organ, clue.handedOn].filter(Boolean).join(' ')],
        [{ zh: '审批', en: 'Signed by' }, clue.signer],
        [{ zh: '回执', en: 'Receipt' }, [clue.receiptNumber, clue.receivedBy].filter(Boolean).join(' ')],
        [
          { zh: '反馈', en: 'Answer' },
          clue.answer && [say(clueAnswers[clue.answer]), clue.answeredOn, clue.answerNumber].filter(Boolean).join(' '),
        ],
        [{ zh: '反馈内容', en: 'It says' }, clue.answerContent],
        [{ zh: '备注', en: 'Remark' }, clue.remark],
      ]}
    />
  )
}

function Evidence({ clue }: { clue: ClueView }) {
  return (
    <Part title={{ zh: '材料', en: 'Evidence' }}>
      <ul className="lines">
        {clue.attachments.map(file => (
          <li key={file.id}>
            <a href={address(`/attachments/${file.id}`)} target="_blank" rel="noreferrer">
              {file.name}
            </a>{' '}
            <span className="quiet">{sizeText(file.sizeBytes)}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function LetterPart({ clue }: { clue: ClueView }) {
  const say = useSay()
  const printing = useSubmit(
    async (_: undefined) => {
      const { html } = await api.read<{ html: string }>(`/clues/${clue.id}/letter/html`)
      printLetters([html])
    },
    { done: () => queryClient.invalidateQueries({ queryKey: [`/clues/${clue.id}`] }) },
  )
  return (
    <Part title={{ zh: '移送函', en: 'Letter' }}>
      <div className="clue-pane-acts">
        <span>{clue.letterNumber}</span>
        <Button size="small" loading={printing.isPending} onClick={() => printing.mutate(undefined)}>
          {say({ zh: '打印', en: 'Print' })}
        </Button>
        <Button size="small" href={address(`/clues/${clue.id}/letter/docx`)}>
          {say({ zh: '下载 Word', en: 'Word file' })}
        </Button>
      </div>
    </Part>
  )
}
