/** Photos and films of a destruction: what is ready is handed on. */
import { useEffect } from 'react'
import type { ApiProblem } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { storeNames } from './fields.tsx'

interface Props {
  problem: ApiProblem | null
  put: (next: { id: string; token: string }[]) => void
}

export function Pictures({ problem, put }: Props) {
  const box = useUploads()
  const done = box.uploads.filter(each => each.state === 'done' && each.id && each.token)
  const key = done.map(each => each.id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is finished is handed on
  useEffect(() => put(done.map(each => ({ id: each.id!, token: each.token! }))), [key])
  return (
    <Field name="attachments" label={storeNames.attachments} required problem={problem}>
      <UploadBox uploads={box.uploads} add={box.add} resume={box.resume} drop={box.drop} />
    </Field>
  )
}
