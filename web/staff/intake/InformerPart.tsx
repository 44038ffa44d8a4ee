/** 实名、匿名: asked in so many words; what goes under the seal stands apart from everything else. */
import { useSay } from '../../kit/say.tsx'
import { Choice, Line, Tick } from '../matter/fields.tsx'
import { type Call, names } from './call.ts'

interface PartProps {
  call: Call
  set: (change: Partial<Call>) => void
  problem: Parameters<typeof Line>[0]['problem']
}

const ways = {
  no: { zh: '匿名（不留身份信息）', en: 'Without a name' },
  yes: { zh: '实名（身份信息封存）', en: 'With a name, sealed' },
}

export function InformerPart({ call, set, problem }: PartProps) {
  const say = useSay()
  return (
    <section className="call-caller informer" aria-label={say({ zh: '举报人', en: 'Informer' })}>
      <Choice
        name="named"
        label={names.named}
        options={ways}
        value={call.named}
        set={named => set({ named })}
        problem={problem}
      />
      {call.named === 'yes' && (
        <>
          <Line
            name="informer.phone"
            type="tel"
            label={names['informer.phone']}
            required
            problem={problem}
            value={call.phone}
            set={phone => set({ phone })}
          />
          <Line
            name="informer.name"
            label={names['informer.name']}
            required
            problem={problem}
            value={call.name}
            set={name => set({ name })}
          />
          <Line
            name="informer.idNumber"
            label={names['informer.idNumber']}
            problem={problem}
            value={call.idNumber}
            set={idNumber => set({ idNumber })}
          />
          <Line
            name="informer.address"
            label={names['consumer.address']}
            problem={problem}
            value={call.address}
            set={address => set({ address })}
          />
          <Tick
            label={{ zh: '要求奖励', en: 'Wants the reward' }}
            value={call.wantsReward}
            set={wantsReward => set({ wantsReward })}
          />
        </>
      )}
      <Tick
        label={{ zh: '是该经营者的内部人员', en: 'Works for this business' }}
        value={call.insider}
        set={insider => set({ insider })}
      />
      <p className="quiet">
        {say({
          zh: '登记后身份信息即封存；坐席登记后不再看到这件举报（第三十七条）。',
          en: 'Sealed at once; call-takers do not see the report again (art. 37).',
        })}
      </p>
    </section>
  )
}
