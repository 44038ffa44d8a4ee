/** Evidence as thumbnails, with a viewer; more of it can be added while the matter is open. */
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import type { AttachmentView } from '../../../server/kernel/view.ts'
import { address } from '../../kit/api.ts'
import { pendingHere } from '../../kit/pendingFiles.ts'
import { useSay } from '../../kit/say.tsx'
import { sizeText } from '../../kit/sizes.ts'
import { Part } from '../matter/Facts.tsx'
import { Supplement } from './Supplement.tsx'
import { Viewer } from './Viewer.tsx'

export const isPicture = (file: AttachmentView) => file.mediaType?.startsWith('image/') ?? false

export function AttachmentsPart({ complaint }: { complaint: ComplaintView }) {
  const say = useSay()
  const [seen, setSeen] = useState<number>()
  const [adding, setAdding] = useState(false)
  // Files half sent when the page was loaded anew go on here.
  useEffect(() => {
    if (complaint.open) void pendingHere().then(left => left.length > 0 && setAdding(true))
  }, [complaint.open])
  const { attachments } = complaint
  const count = attachments.length
  return (
    <Part
      title={{ zh: `材料 ${count} 件`, en: `Evidence: ${count}` }}
      aside={
        complaint.open && (
          <Button size="small" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {say({ zh: '补充材料', en: 'Add material' })}
          </Button>
        )
      }
    >
      {adding && <Supplement id={complaint.id} close={() => setAdding(false)} />}
      <ul className="thumbs">
        {attachments.map((file, index) => (
          <li key={file.id}>
            <button type="button" className="thumb" onClick={() => setSeen(index)} title={file.name}>
              {isPicture(file) ? (
                <img src={address(`/attachments/${file.id}`, { thumb: 1 })} alt="" loading="lazy" />
              ) : (
                <span className="thumb-kind" aria-hidden="true">
                  {(file.name.split('.').at(-1) ?? '').slice(0, 5).toUpperCase()}
                </span>
              )}
              <span className="clip">{file.name}</span>
              <span className="quiet">{sizeText(file.sizeBytes)}</span>
            </button>
          </li>
        ))}
      </ul>
      {seen !== undefined && <Viewer files={attachments} at={seen} show={setSeen} />}
    </Part>
  )
}
