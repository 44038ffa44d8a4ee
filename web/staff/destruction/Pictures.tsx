/** Photos and films of a destruction: what is ready is handed on. */
import { useEffect } from 'react'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'

export function Pictures({ put }: { put: (next: { id: string; token: string }[]) => void }) {
  const box = useUploads()
  const done = box.uploads.filter(each => each.state === 'done' && each.id && each.token)
  const key = done.map(each => each.id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is finished is handed on
  useEffect(() => put(done.map(each => ({ id: each.id!, token: each.token! }))), [key])
  return <UploadBox uploads={box.uploads} add={box.add} resume={box.resume} drop={box.drop} />
}
