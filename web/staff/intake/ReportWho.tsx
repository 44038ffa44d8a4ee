/** 实名、匿名: what goes under the seal, apart from everything else. */
import { useSay } from '../../kit/say.tsx'
import { Choice, Line, Tick } from '../matter/fields.tsx'
import type { ReportPartProps } from './ReportClue.tsx'
import { names } from './reportCall.ts'

const ways = {
  no: { zh: '匿名（不留身份信息）', en: 'Without a name' },
  yes: { zh: '实名（身份信息封存）', en: 'With a name, sealed' },
}

export function InformerFields({ call, set, problem }: ReportPartProps) {
  const say = useSay()
  return (
    <section className="panel form report-who" aria-label={say({ zh: '举报人', en: 'Informer' })}>
      <h2>{say({ zh: '举报人', en: 'Informer' })}</h2>
      <Choice
        name="named"
        label={names.named!}
        options={ways}
        value={call.named}
        set={named => set({ named })}
        problem={problem}
      />
      {call.named === 'yes' && (
        <>
          <div className="two">
            <Line
              name="informer.name"
              label={names['informer.name']!}
              required
              problem={problem}
              value={call.name}
              set={name => set({ name })}
            />
            <Line
              name="informer.phone"
              type="tel"
              label={names['informer.phone']!}
              required
              problem={problem}
              value={call.phone}
              set={phone => set({ phone })}
            />
          </div>
          <div className="two">
            <Line
              name="informer.idNumber"
              label={names['informer.idNumber']!}
              problem={problem}
              value={call.idNumber}
              set={idNumber => set({ idNumber })}
            />
            <Line
              name="informer.address"
              label={names['informer.address']!}
              problem={problem}
              value={call.address}
              set={address => set({ address })}
            />
          </div>
          <Tick
            label={{ zh: '举报人要求奖励', en: 'The informer wants the reward' }}
            value={call.wantsReward}
            set={wantsReward => set({ wantsReward })}
          />
        </>
      )}
      <Tick
        label={{ zh: '举报人是该经营者的内部人员', en: 'The informer works for this business' }}
        value={call.insider}
        set={insider => set({ insider })}
      />
    </section>
  )
}
