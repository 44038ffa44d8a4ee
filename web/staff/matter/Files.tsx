/** Files of a smaller matter: pictures as thumbnails, all of them open in a window of their own. */
import '../complaint/complaint.css'
import type { AttachmentView } from '../../../server/kernel/view.ts'
import { address } from '../../kit/api.ts'
import type { Label } from '../../kit/say.tsx'
import { sizeText } from '../../kit/sizes.ts'
import { Part } from './Facts.tsx'

export function Files({ files, title }: { files: AttachmentView[]; title?: Label }) {
  if (files.length === 0) return null
  return (
    <Part title={title ?? { zh: `材料 ${files.length} 件`, en: `Files: ${files.length}` }}>
      <ul className="thumbs">
        {files.map(file => (
          <li key={file.id}>
            <a href={address(`/attachments/${file.id}`)} target="_blank" rel="noreferrer">
              {file.mediaType?.startsWith('image/') && (
                <img
                  src={address(`/attachments/${file.id}`, { thumb: 1 })}
                  alt=""
                  width={96}
                  height={96}
                  loading="lazy"
                />
              )}
              <span className="clip">{file.name}</span>
            </a>{' '}
            <span className="quiet">{sizeText(file.sizeBytes)}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
