/** 核对: paste or drop a paper; its contradictions are marked in the text, each with what it should say and from which base. */
import './check.css'
import { Button, Input } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import type { CheckView } from '../../../server/check/contract.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Findings } from './Findings.tsx'
import { MarkedPaper } from './MarkedPaper.tsx'

type Asked = { text: string } | { file: File }

export function CheckPage() {
  const say = useSay()
  const [text, setText] = useState('')
  const [checked, setChecked] = useState<{ view: CheckView; name: string | null }>()
  const [over, setOver] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const checking = useSubmit(
    (asked: Asked) =>
      'file' in asked
        ? api.sendFile<CheckView>('/check/file', { name: asked.file.name }, asked.file)
        : api.post<CheckView>('/check/text', asked),
    { done: (view, asked) => setChecked({ view, name: 'file' in asked ? asked.file.name : null }) },
  )
  const take = (file: File | undefined) => file && checking.mutate({ file })
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <div className="page check-page">
      <div className="page-head">
        <h1>{say({ zh: '核对稿件中的数字', en: 'Check the figures of a paper' })}</h1>
      </div>
      <ProblemSummary
        problem={checking.error}
        names={{ file: { zh: '文件', en: 'File' }, text: { zh: '文字', en: 'Text' } }}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button beside it does the same */}
      <section
        className={over ? 'panel check-drop over' : 'panel check-drop'}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor="check-text">
          {say({
            zh: '粘贴文字或者从 Word、Excel 复制的表格，也可把文件拖到这里',
            en: 'Paste text or a table copied from Word or Excel, or drop a file here',
          })}
        </label>
        <Input.TextArea
          id="check-text"
          value={text}
          onChange={event => setText(event.target.value)}
          autoSize={{ minRows: checked ? 3 : 8, maxRows: checked ? 5 : 14 }}
          maxLength={20_000}
        />
        <div className="check-deeds">
          <Button
            type="primary"
            loading={checking.isPending}
            disabled={text.trim() === ''}
            onClick={() => checking.mutate({ text })}
          >
            {say({ zh: '核对文字', en: 'Check the text' })}
          </Button>
          <Button onClick={() => picker.current?.click()}>{say({ zh: '选择文件…', en: 'Choose a file…' })}</Button>
          <span className="quiet">.txt · .md · .docx · .xlsx</span>
          <input
            ref={picker}
            type="file"
            hidden
            accept=".txt,.md,.docx,.xlsx"
            aria-label={say({ zh: '文件', en: 'File' })}
            onChange={event => {
              take(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </div>
      </section>
      {checked && (
        <div className="check-result" aria-live="polite">
          <MarkedPaper view={checked.view} />
          <Findings view={checked.view} name={checked.name} />
        </div>
      )}
    </div>
  )
}
