/** How weights and sums of the store are written. */
import type { StoreSums } from '../../../server/destruction/view.ts'
import { Money } from '../../kit/Money.tsx'
import { useSay } from '../../kit/say.tsx'

const kilos = (grams: number) =>
  (grams / 1000).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export function Weight({ grams }: { grams: number }) {
  const say = useSay()
  return (
    <span className="number nowrap">
      {kilos(grams)} {say({ zh: '公斤', en: 'kg' })}
    </span>
  )
}

export function Sums({ sums, classes }: { sums: StoreSums; classes?: number }) {
  const say = useSay()
  return (
    <span className="quiet">
      {say({ zh: `${sums.count} 项`, en: `${sums.count} items` })}
      {classes !== undefined && say({ zh: ` · ${classes} 类`, en: ` · ${classes} classes` })} ·{' '}
      {say({ zh: `${sums.boxes} 箱`, en: `${sums.boxes} boxes` })} · <Weight grams={sums.weightGrams} /> ·{' '}
      <Money fen={sums.valueFen} />
    </span>
  )
}
