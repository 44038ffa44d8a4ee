/** A figure of a dashboard, leading to its records; and the moment as of which figures stand. */
import type { ShownFigure } from '../../../server/dashboard/view.ts'
import { type Label, useLanguage, useSay } from '../../kit/say.tsx'
import { FigureLink } from '../statistics/FigureLink.tsx'
import type { Opened } from '../statistics/Records.tsx'

export type Open = (opened: Opened) => void

export function ShownLink({ figure, title, open }: { figure: ShownFigure; title: string; open: Open }) {
  return <FigureLink format={figure.format} value={figure.value} query={figure.query} title={title} open={open} />
}

export function AsOf({ at }: { at: string }) {
  const say = useSay()
  const time = new Date(at).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Shanghai',
  })
  return <span className="quiet">{say({ zh: `截至 ${time}`, en: `as of ${time}` })}</span>
}

/** Money is shown in 万元; said beside the name. */
export function Named({ label, format }: { label: Label; format: ShownFigure['format'] }) {
  const { language } = useLanguage()
  const say = useSay()
  return (
    <>
      {label[language]}
      {format === 'money-wan' && <small className="quiet">{say({ zh: '（万元）', en: ' (10,000 yuan)' })}</small>}
    </>
  )
}
