/** 换发查询码: whoever lost the receipt calls, is recognised, and is read a new code. The old one is void. */
import { useSay } from '../../kit/say.tsx'
import { spoken } from '../../kit/spoken.ts'
import { hasRole, useMe } from '../session/me.ts'
import { ToldOnce } from './ToldOnce.tsx'

/** @param of where the matter stands, such as /complaints/7 */
export function RenewCode({ of }: { of: string }) {
  const say = useSay()
  const me = useMe()
  if (!hasRole(me, ['handler', 'head', 'dispatcher', 'agent'])) return null
  return (
    <ToldOnce<{ code: string }>
      path={`${of}/code`}
      field="recognised"
      label={{ zh: '怎样核实是本人', en: 'How the caller was recognised' }}
      help={{
        zh: '如回拨登记的电话、核对身份证后四位；记入办理记录。',
        en: 'Called back on the number on record, last digits of the identity card; it goes on the record.',
      }}
      button={{ zh: '换发查询码', en: 'New query code' }}
      submit={{ zh: '换发', en: 'Give out' }}
    >
      {({ code }) => (
        <div role="status">
          <p>{say({ zh: '新查询码，只显示这一次：', en: 'The new code, shown this once:' })}</p>
          <p className="number code-once">{spoken(code)}</p>
          <p className="quiet">{say({ zh: '原查询码已作废。', en: 'The old one opens nothing any more.' })}</p>
        </div>
      )}
    </ToldOnce>
  )
}
