/** 三方签名: officer, sampler and seller, on the glass. */
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { Signature, type Stroke } from '../../../kit/Signature.tsx'
import { type Label, useSay } from '../../../kit/say.tsx'
import type { KeptFile, Sheet } from './store.ts'

const sides: [role: string, label: Label][] = [
  ['officer', { zh: '执法人员签名', en: "Officer's signature" }],
  ['sampler', { zh: '抽样人员签名', en: "Sampler's signature" }],
  ['seller', { zh: '被抽样单位签名', en: "Seller's signature" }],
]

export function Signatures({
  sheet,
  keep,
  drawn,
  locked,
}: {
  sheet: Sheet
  keep: (files: KeptFile[]) => void
  drawn: (role: string, strokes: Stroke[]) => void
  locked: boolean
}) {
  const say = useSay()
  return (
    <>
      {sides.map(([role, label]) => {
        const signed = sheet.files.find(file => file.role === role)
        return (
          <fieldset key={role} className="field" data-side={role}>
            <legend>{say(label)}</legend>
            {signed ? (
              <>
                <Signed blob={signed.blob} label={label} />
                {!locked && (
                  <Button
                    size="small"
                    onClick={() => {
                      drawn(role, [])
                      keep(sheet.files.filter(file => file.role !== role))
                    }}
                  >
                    {say({ zh: '重签', en: 'Sign again' })}
                  </Button>
                )}
              </>
            ) : locked ? (
              <span className="quiet">{say({ zh: '已随抽样单送达', en: 'Sent with the sheet' })}</span>
            ) : (
              <Signature
                whose={label}
                strokes={sheet.strokes?.[role]}
                drawn={strokes => drawn(role, strokes)}
                signed={file =>
                  keep([...sheet.files.filter(each => each.role !== role), { role, name: file.name, blob: file }])
                }
              />
            )}
          </fieldset>
        )
      })}
    </>
  )
}

function Signed({ blob, label }: { blob: Blob; label: Label }) {
  const say = useSay()
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return url ? <img className="signed" src={url} alt={say(label)} /> : null
}
