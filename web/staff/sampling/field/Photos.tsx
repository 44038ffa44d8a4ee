/** Photographs, kept on the device beside the sheet; a camera's large picture is made smaller before it is kept. */
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../../../kit/say.tsx'
import type { KeptFile, Sheet } from './store.ts'

interface PhotosProps {
  sheet: Sheet
  keep: (files: KeptFile[]) => void
  locked: boolean
}

const longest = 1920

export function Photos({ sheet, keep, locked }: PhotosProps) {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const photos = sheet.files.filter(file => file.role === 'photo')
  const add = async (list: File[]) => {
    const made: KeptFile[] = []
    for (const file of list) made.push({ role: 'photo', name: file.name, blob: await smaller(file) })
    keep([...sheet.files, ...made])
  }
  return (
    <fieldset className="field">
      <legend>{say({ zh: `照片 ${photos.length}`, en: `Photographs: ${photos.length}` })}</legend>
      <div className="photos">
        {photos.map((file, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: photographs have no name of their own
          <figure key={at}>
            <Picture file={file} />
            {!locked && (
              <Button size="small" onClick={() => keep(sheet.files.filter(each => each !== file))}>
                {say({ zh: '删除', en: 'Remove' })}
              </Button>
            )}
          </figure>
        ))}
      </div>
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        multiple
        className="unseen"
        aria-label={say({ zh: '拍照或者选照片', en: 'Take or choose photographs' })}
        onChange={event => {
          // Copied first: the list is emptied with the field, and the second picture would be lost.
          void add([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {!locked && (
        <Button onClick={() => input.current?.click()}>{say({ zh: '拍照', en: 'Take a photograph' })}</Button>
      )}
    </fieldset>
  )
}

function Picture({ file }: { file: KeptFile }) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(file.blob)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file.blob])
  return url ? <img src={url} alt={file.name} /> : null
}

/** Where the browser cannot read it, it is kept as it came. */
async function smaller(file: File): Promise<Blob> {
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
    if (scale === 1 && file.size < 1_000_000) return file
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return await new Promise(done => canvas.toBlob(blob => done(blob ?? file), 'image/jpeg', 0.85))
  } catch {
    return file
  }
}
