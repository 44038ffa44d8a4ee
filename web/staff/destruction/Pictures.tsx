/** Photos and films of a destruction. */
import type { ApiProblem } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useFormFiles } from '../matter/formFiles.ts'
import { storeNames } from './fields.tsx'

interface Props {
  problem: ApiProblem | null
  put: (next: { id: string; token: string }[]) => void
}

export function Pictures({ problem, put }: Props) {
  const box = useFormFiles(put)
  return (
    <Field name="attachments" label={storeNames.attachments} required problem={problem}>
      <UploadBox uploads={box.uploads} add={box.add} resume={box.resume} drop={box.drop} />
    </Field>
  )
}
