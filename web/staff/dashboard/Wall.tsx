/** 大屏: dark, large, read from five metres; sums only; nobody touches it. */
import './wall.css'
import type { WallBoard } from '../../../server/dashboard/view.ts'
import { type FigureFormat, figureText } from '../../kit/figure.ts'
import { type Label, useLanguage, useSay, useTitle } from '../../kit/say.tsx'
import { Districts } from './WallDistricts.tsx'
import { useClock, useWallFeed, type WallFeed } from './wall-feed.ts'

export function Wall() {
  const say = useSay()
  const feed = useWallFeed()
  useTitle(say({ zh: '大屏', en: 'Wall' }))
  return (
    <main className="wall">
      <Head feed={feed} />
      {feed.board ? <Board board={feed.board} /> : <Waiting trouble={feed.trouble} />}
    </main>
  )
}

const dayOf = (at: Date) => at.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
/** With its day where that is over. */
const whenOf = (at: Date, now: Date) => (dayOf(at) === dayOf(now) ? timeOf(at) : `${dayOf(at)} ${timeOf(at)}`)
const timeOf = (at: Date) =>
  at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' })

function Head({ feed: { board, at, trouble } }: { feed: WallFeed }) {
  const say = useSay()
  const now = useClock()
  return (
    <header>
      <h1>{board?.city ?? ''} 12315</h1>
      {trouble && at && (
        <p className="wall-trouble" role="alert">
          {trouble === 'refused'
            ? say({
                zh: `登录或密钥已失效，显示的是 ${whenOf(at, now)} 的数字`,
                en: `No longer signed in: figures of ${whenOf(at, now)}`,
              })
            : say({
                zh: `网络中断，显示的是 ${whenOf(at, now)} 的数字`,
                en: `Disconnected: figures of ${whenOf(at, now)}`,
              })}
        </p>
      )}
      {board && !trouble && (
        <p className="wall-as-of">
          {say({ zh: `数据截至 ${timeOf(new Date(board.asOf))}`, en: `figures as of ${timeOf(new Date(board.asOf))}` })}
        </p>
      )}
      <p className="wall-clock number">
        {trouble ? dayOf(now) : board?.day} {timeOf(now)}
      </p>
    </header>
  )
}

function Waiting({ trouble }: { trouble: WallFeed['trouble'] }) {
  const say = useSay()
  const words: Label =
    trouble === 'refused'
      ? {
          zh: '请先登录，或者用督查员生成的大屏地址打开',
          en: 'Sign in first, or open the address that supervision made',
        }
      : trouble === 'offline'
        ? { zh: '连接不上服务器，正在重试', en: 'The server cannot be reached; trying again' }
        : { zh: '正在读取', en: 'Loading' }
  return (
    <p className="wall-waiting" role="status">
      {say(words)}
    </p>
  )
}

function Board({ board }: { board: WallBoard }) {
  const say = useSay()
  return (
    <>
      <section className="wall-row" aria-label={say({ zh: '今日', en: 'Today' })}>
        <h2>{say({ zh: '今日接收', en: 'Received today' })}</h2>
        {board.today.map(each => (
          <Big key={each.name} label={each.label} value={each.value} format="count" />
        ))}
      </section>
      <section className="wall-row" aria-label={say({ zh: '现在', en: 'Now' })}>
        <h2>{say({ zh: '投诉在办', en: 'Complaints now' })}</h2>
        {board.now.map(each => (
          <Big
            key={each.name}
            label={each.label}
            value={each.value}
            format="count"
            late={each.name === 'complaints-overdue' && (each.value ?? 0) > 0}
          />
        ))}
      </section>
      <section className="wall-row" aria-label={say({ zh: '本年', en: 'This year' })}>
        <h2>{say({ zh: '本年累计', en: 'This year' })}</h2>
        {board.year.map(each => (
          <Big
            key={each.name}
            label={each.label}
            value={each.value}
            format={each.format as FigureFormat}
            change={each.change}
            incomplete={board.recordsFrom !== null}
          />
        ))}
      </section>
      <div className="wall-foot">
        <Districts board={board} />
        <Words board={board} />
      </div>
    </>
  )
}

interface BigProps {
  label: Label
  value: number | null
  format: FigureFormat
  late?: boolean
  change?: number | null
  /** Last year is not wholly on record. */
  incomplete?: boolean
}

function Big({ label, value, format, late, change, incomplete }: BigProps) {
  const say = useSay()
  const { language } = useLanguage()
  const unit =
    format === 'money-wan' ? { zh: '万元', en: '× 10,000 yuan' } : format === 'count' ? { zh: '件', en: '' } : undefined
  return (
    <div className={late ? 'wall-big late' : 'wall-big'}>
      <span>{say(label)}</span>
      <strong>
        {figureText(format, value, language)}
        {unit && <small>{say(unit)}</small>}
      </strong>
      {incomplete && <span>{say({ zh: '上年记录不全，不作同比', en: 'last year not wholly on record' })}</span>}
      {change != null && !incomplete && (
        <span>
          {say({ zh: '同比 ', en: 'on last year ' })}
          {figureText(format === 'percent' ? 'points' : 'change', change, language)}
          {format === 'percent' && change !== null && say({ zh: ' 个百分点', en: ' points' })}
        </span>
      )}
    </div>
  )
}

function Words({ board }: { board: WallBoard }) {
  const say = useSay()
  return (
    <section>
      <h2>{say({ zh: '七日热词（投诉正文）', en: 'Hot words of seven days (complaints)' })}</h2>
      {board.words.length === 0 ? (
        <p>{say({ zh: '没有明显增多的词', en: 'No word has become more frequent' })}</p>
      ) : (
        <ol className="wall-words">
          {board.words.slice(0, 8).map(each => (
            <li key={each.word}>
              <span>{each.word}</span>
              <strong>{each.matters}</strong>
              <small>{say({ zh: `通常 ${each.before}`, en: `usually ${each.before}` })}</small>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
