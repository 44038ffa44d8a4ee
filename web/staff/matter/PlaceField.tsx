/** 位置: typed as 「纬度, 经度」, or taken from the device by whoever stands there. For the map of the portal. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { ApiProblem } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { readPlace } from './place.ts'

export interface PlaceSaid {
  latitude?: number | undefined
  longitude?: number | undefined
}

interface Props {
  /** Where the fields stand in the body, 'areas.0.' */
  under?: string
  value: PlaceSaid
  set: (place: PlaceSaid) => void
  problem: ApiProblem | null
  /** What it is for, where not for the portal. */
  help?: Label
}

const forThePortal = {
  zh: '纬度, 经度（WGS 84），例如 30.2120, 115.0360；门户“在我附近”用它。',
  en: 'Latitude, longitude (WGS 84), such as 30.2120, 115.0360: for “Near me” on the portal.',
}

export function PlaceField({ under = '', value, set, problem, help = forThePortal }: Props) {
  const say = useSay()
  const [typed, setTyped] = useState(value.latitude === undefined ? '' : `${value.latitude}, ${value.longitude}`)
  const [failed, setFailed] = useState(false)
  const take = (text: string) => {
    setTyped(text)
    set(readPlace(text))
  }
  const look = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setFailed(false)
        take(`${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`)
      },
      () => setFailed(true),
      { enableHighAccuracy: true, timeout: 15_000 },
    )
  return (
    <Field
      name={`${under}latitude`}
      label={{ zh: '位置', en: 'Place' }}
      help={help}
      problem={problem}
      after={
        <>
          <Button size="small" onClick={look} disabled={!('geolocation' in navigator)}>
            {say({ zh: '用此刻的位置', en: 'Use my position' })}
          </Button>
          {failed && (
            <span className="field-problem" role="status">
              {say({ zh: '没有得到位置，请填写', en: 'No position: please type it' })}
            </span>
          )}
        </>
      }
    >
      <Input value={typed} onChange={event => take(event.target.value)} inputMode="decimal" autoComplete="off" />
    </Field>
  )
}
