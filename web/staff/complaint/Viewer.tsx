/** One file large: pictures, PDF, sound and film in place, anything else to download. ← and → go on. */
import { Button, Modal } from 'antd'
import type { AttachmentView } from '../../../server/kernel/view.ts'
import { address } from '../../kit/api.ts'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { isPicture } from './AttachmentsPart.tsx'

interface ViewerProps {
  files: AttachmentView[]
  at: number
  show: (index: number | undefined) => void
}

const givers: Record<string, { zh: string; en: string }> = {
  citizen: { zh: '投诉人提交', en: 'given by the complainant' },
  staff: { zh: '工作人员上传', en: 'added by staff' },
  system: { zh: '系统', en: 'system' },
}

export function Viewer({ files, at, show }: ViewerProps) {
  const say = useSay()
  const file = files[at]
  if (!file) return null
  const go = (step: number) => show((at + step + files.length) % files.length)
  return (
    <Modal
      open
      width="min(1100px, 96vw)"
      onCancel={() => show(undefined)}
      title={file.name}
      footer={
        <div className="spread">
          <span className="quiet">
            {at + 1}/{files.length} · {say(givers[file.byKind] ?? { zh: file.byKind, en: file.byKind })} ·{' '}
            {atText(file.at)}
          </span>
          <span>
            {files.length > 1 && (
              <>
                <Button onClick={() => go(-1)} aria-label={say({ zh: '上一件', en: 'Previous' })}>
                  ←
                </Button>{' '}
                <Button onClick={() => go(1)} aria-label={say({ zh: '下一件', en: 'Next' })}>
                  →
                </Button>{' '}
              </>
            )}
            <Button href={address(`/attachments/${file.id}`, { original: 1 })} download={file.name}>
              {say({ zh: '下载', en: 'Download' })}
            </Button>
          </span>
        </div>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows repeat the two buttons below */}
      <div
        className="viewer"
        onKeyDown={event => {
          if (event.key === 'ArrowLeft') go(-1)
          if (event.key === 'ArrowRight') go(1)
        }}
      >
        <Content key={file.id} file={file} />
      </div>
    </Modal>
  )
}

function Content({ file }: { file: AttachmentView }) {
  const say = useSay()
  const url = address(`/attachments/${file.id}`)
  const type = file.mediaType ?? ''
  // biome-ignore lint/a11y/noNoninteractiveTabindex: focus lets the arrows work
  if (isPicture(file)) return <img src={url} alt={file.name} tabIndex={0} />
  // biome-ignore lint/a11y/useMediaCaption: a citizen's recording has none
  if (type.startsWith('audio/')) return <audio controls src={url} />
  // biome-ignore lint/a11y/useMediaCaption: a citizen's film has none
  if (type.startsWith('video/')) return <video controls src={url} />
  if (type === 'application/pdf') return <iframe src={url} title={file.name} />
  return <p className="quiet">{say({ zh: '这类文件请下载后查看。', en: 'Download this kind of file to see it.' })}</p>
}
