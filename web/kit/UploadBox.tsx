/** Choosing files by button, by drop or by paste, and how far each is. */
import { Button } from 'antd'
import { useId, useRef, useState } from 'react'
import { useSay } from './say.tsx'
import { sizeText } from './sizes.ts'
import type { Upload } from './upload.ts'

interface UploadBoxProps {
  uploads: Upload[]
  add: (files: Iterable<File>) => void
  resume: (key: string) => void
  drop: (key: string) => void
  accept?: string
  many?: boolean
}

export function UploadBox({ uploads, add, resume, drop, accept, many = true }: UploadBoxProps) {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const name = useId()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are extras; the button does the same
    <div
      className={`upload-box${over ? ' over' : ''}`}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        add(event.dataTransfer.files)
      }}
      onPaste={event => {
        if (event.clipboardData.files.length > 0) add(event.clipboardData.files)
      }}
    >
      <input
        ref={input}
        id={name}
        type="file"
        className="unseen"
        tabIndex={-1}
        aria-label={say({ zh: '选择文件', en: 'Choose files' })}
        multiple={many}
        {...(accept ? { accept } : {})}
        onChange={event => {
          add([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <Button onClick={() => input.current?.click()}>{say({ zh: '选择文件', en: 'Choose files' })}</Button>
      <span className="quiet">
        {!accept || accept.includes('image')
          ? say({ zh: '或拖到这里、粘贴截图；单个不超过200兆', en: 'or drop or paste them here; up to 200 MB each' })
          : say({ zh: '或拖到这里；单个不超过200兆', en: 'or drop it here; up to 200 MB' })}
      </span>
      <ul className="uploads">
        {uploads.map(upload => (
          <Line key={upload.key} upload={upload} resume={() => resume(upload.key)} drop={() => drop(upload.key)} />
        ))}
      </ul>
    </div>
  )
}

function Line({ upload, resume, drop }: { upload: Upload; resume: () => void; drop: () => void }) {
  const say = useSay()
  const percent = upload.sizeBytes === 0 ? 100 : Math.floor((upload.sentBytes / upload.sizeBytes) * 100)
  return (
    <li>
      <span className="clip">{upload.name}</span>
      <span className="quiet nowrap">{sizeText(upload.sizeBytes)}</span>
      {upload.state === 'done' ? (
        <span>{say({ zh: '已传完', en: 'complete' })}</span>
      ) : upload.state === 'failed' ? (
        <span className="field-problem">{upload.problem}</span>
      ) : (
        <progress value={percent} max={100} aria-label={upload.name} />
      )}
      {upload.state === 'sending' && <span className="number nowrap">{percent}%</span>}
      {upload.state === 'waiting' && (
        <Button size="small" onClick={resume}>
          {say({ zh: '连接中断，继续', en: 'Interrupted: go on' })}
        </Button>
      )}
      <Button
        size="small"
        type="text"
        onClick={drop}
        aria-label={say({ zh: `移除${upload.name}`, en: `Remove ${upload.name}` })}
      >
        ×
      </Button>
    </li>
  )
}
