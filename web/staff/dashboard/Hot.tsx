/** 热词、热点经营者: a bar for how many now, the number beside it, and how many before. */
import type { SupervisorBoard, HotWords as Words } from '../../../server/dashboard/view.ts'
import { Empty } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { AsOf, type Open, ShownLink } from './ShownLink.tsx'

interface Bar {
  key: string
  name: string
  now: number
  query: string | null
  before: number
  beforeQuery: string | null
}

const past = { zh: '上期', en: 'Before' }

function Bars({ bars, before = past, open }: { bars: Bar[]; before?: Label; open: Open }) {
  const say = useSay()
  const most = Math.max(...bars.map(each => Math.max(each.now, each.before)), 1)
  const figure = (value: number, query: string | null) => ({ value, query, format: 'count' as const })
  return (
    <table className="hot">
      <thead>
        <tr>
          <th scope="col">{say({ zh: '名称', en: 'Name' })}</th>
          <th scope="col">{say({ zh: '本期件数', en: 'Now' })}</th>
          <th scope="col" className="right">
            {say(before)}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(each => (
          <tr key={each.key}>
            <th scope="row">{each.name}</th>
            <td>
              <span className="hot-bar" style={{ width: `${(each.now / most) * 70}%` }} aria-hidden="true" />
              <ShownLink figure={figure(each.now, each.query)} title={each.name} open={open} />
            </td>
            <td className="right">
              <ShownLink figure={figure(each.before, each.beforeQuery)} title={each.name} open={open} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function HotWords({ words, open }: { words: Words; open: Open }) {
  const say = useSay()
  return (
    <section className="panel">
      <h2>
        {say({ zh: '热词', en: 'Hot words' })} <AsOf at={words.asOf} />
      </h2>
      <p className="quiet">
        {say({
          zh: `${words.period.zh}投诉正文${words.texts}篇，与此前十二周${words.textsBefore}篇相比异常增多的词；“通常”为按此前的频率同样篇数应有的件数；不含举报。`,
          en: `Words found more often in ${words.texts} complaints of ${words.period.en} than ${words.textsBefore} of the twelve weeks before let one expect (“Usually”); no reports.`,
        })}
      </p>
      {words.words.length === 0 ? (
        <Empty title={{ zh: '没有明显增多的词', en: 'No word has become more frequent' }} />
      ) : (
        <Bars
          open={open}
          before={{ zh: '通常', en: 'Usually' }}
          bars={words.words.slice(0, 12).map(each => ({
            key: each.word,
            name: each.word,
            now: each.matters,
            query: each.query,
            before: each.before,
            beforeQuery: null,
          }))}
        />
      )}
    </section>
  )
}

export function HotOperators({ operators, open }: { operators: SupervisorBoard['hotOperators']; open: Open }) {
  const say = useSay()
  return (
    <section className="panel">
      <h2>
        {say({ zh: '投诉较多的经营者', en: 'Operators complained of most' })} <AsOf at={operators.asOf} />
      </h2>
      <p className="quiet">
        {say({
          zh: `${operators.period.zh}，与前三十日相比；只计已与名录对上的经营者。`,
          en: `${operators.period.en} against the thirty days before; operators found on the register only.`,
        })}
      </p>
      {operators.items.length === 0 ? (
        <Empty title={{ zh: '没有投诉', en: 'No complaints' }} />
      ) : (
        <Bars
          open={open}
          bars={operators.items.map(each => ({
            key: String(each.id),
            name: each.name,
            now: each.now.value ?? 0,
            query: each.now.query,
            before: each.before.value ?? 0,
            beforeQuery: each.before.query,
          }))}
        />
      )}
    </section>
  )
}
