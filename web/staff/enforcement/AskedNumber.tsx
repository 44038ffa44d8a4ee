/** A whole number, a quantity with decimals, or kilograms that are kept in grams. */
import { InputNumber } from 'antd'

interface Props {
  id?: string
  kind: 'number' | 'decimal' | 'kilos'
  value: number | undefined
  put: (next: number | undefined) => void
}

export function AskedNumber({ kind, value, put, ...rest }: Props) {
  const times = kind === 'kilos' ? 1000 : 1
  return (
    <InputNumber
      {...rest}
      style={{ width: 180 }}
      min={0}
      precision={kind === 'number' ? 0 : 3}
      value={value === undefined ? null : value / times}
      onChange={next => put(next === null ? undefined : Math.round(next * times * 1000) / 1000)}
    />
  )
}
