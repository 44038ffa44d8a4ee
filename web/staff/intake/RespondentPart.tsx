/** Against whom: found while typing; for goods bought online also the platform (art. 13 decides by it). */
import { useMemo } from 'react'
import { saleModes } from '../../../law/classes.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field } from '../../kit/Problem.tsx'
import { useRead } from '../../kit/reading.ts'
import { Line, Tick } from '../matter/fields.tsx'
import { type Call, names } from './call.ts'
import { OperatorSearch } from './OperatorSearch.tsx'
import type { Operator } from './proposals.ts'

interface PartProps {
  call: Call
  set: (change: Partial<Call>) => void
  problem: ApiProblem | null
}

interface Area {
  code: string
  name: string
  level: string
  parentCode: string | null
}

function useAreas() {
  const read = useRead<{ items: Area[] }>('/areas', {}, { staleTime: 600_000 })
  return useMemo(() => {
    const areas = read.data?.items ?? []
    const nameOf = new Map(areas.map(area => [area.code, area.name]))
    return areas
      .filter(area => area.level === 'county' || area.level === 'street')
      .map(area => {
        const name = area.level === 'street' ? `${area.name}（${nameOf.get(area.parentCode ?? '') ?? ''}）` : area.name
        return { code: area.code, zh: name, en: name }
      })
  }, [read.data])
}

export const unchosen = {
  operatorId: undefined,
  uscc: undefined,
  areaCode: undefined,
  odr: undefined,
  contact: undefined,
  wantsOdr: false,
  dispatchTo: undefined,
  dispatchReason: undefined,
}

export const chosen = (operator: Operator): Partial<Call> => ({
  operatorId: operator.id,
  respondent: operator.name,
  uscc: operator.uscc ?? undefined,
  respondentAddress: operator.address ?? undefined,
  areaCode: operator.areaCode ?? undefined,
  respondentPhone: operator.phone ?? undefined,
  contact: operator.contact ?? undefined,
  odr: operator.odr,
})

export function RespondentPart({ call, set, problem }: PartProps) {
  const areas = useAreas()
  const online = call.saleMode === 'online' || call.saleMode === 'tv-phone-post'
  return (
    <>
      <div className="call-row">
        <Field name="respondent.name" label={names['respondent.name']} required problem={problem}>
          <OperatorSearch
            value={call.respondent ?? ''}
            chosen={call.operatorId !== undefined}
            placeholder={{
              zh: '名称、拼音首字母、信用代码或地址',
              en: 'Name, pinyin initials, credit code or address',
            }}
            type={respondent => set({ ...unchosen, respondent: respondent || undefined })}
            take={operator => set(chosen(operator))}
          />
        </Field>
      </div>
      <div className="call-row three">
        <Line
          name="respondent.address"
          label={names['respondent.address']}
          problem={problem}
          value={call.respondentAddress}
          set={respondentAddress => set({ respondentAddress })}
        />
        <Field name="respondent.areaCode" label={names['respondent.areaCode']} problem={problem}>
          <CodedSelect entries={areas} value={call.areaCode} onChange={areaCode => set({ areaCode })} invalid={false} />
        </Field>
        <Line
          name="respondent.phone"
          type="tel"
          label={names['respondent.phone']}
          problem={problem}
          value={call.respondentPhone}
          set={respondentPhone => set({ respondentPhone })}
        />
      </div>
      <div className={`call-row ${online ? 'four' : 'two-wide'}`}>
        <Field name="saleMode" label={names.saleMode} problem={problem}>
          <CodedSelect
            entries={saleModes}
            value={call.saleMode}
            onChange={code => set({ saleMode: code ?? 'shop' })}
            invalid={false}
          />
        </Field>
        {online && (
          <Field name="platformId" label={names.platformId} problem={problem}>
            <OperatorSearch
              platformsOnly
              value={call.platform ?? ''}
              chosen={call.platformId !== undefined}
              type={platform => set({ platform: platform || undefined, platformId: undefined })}
              take={operator => set({ platform: operator.name, platformId: operator.id })}
            />
          </Field>
        )}
        {online && (
          <div className="call-tick">
            <Tick
              label={names.publishedAddressReachable}
              value={call.publishedAddressReachable === false}
              set={on => set({ publishedAddressReachable: on ? false : undefined })}
            />
          </div>
        )}
        <Line
          name="orderNumber"
          label={names.orderNumber}
          problem={problem}
          value={call.orderNumber}
          set={orderNumber => set({ orderNumber })}
        />
      </div>
    </>
  )
}
