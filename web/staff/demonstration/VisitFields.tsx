/** 现场核查、巡查 on a phone: points item by item, bottom lines, bonus, photos, and where one stands. The sum is shown as one types. */
import { Button, Checkbox, InputNumber } from 'antd'
import { useState } from 'react'
import { leastStars, passMark, type ScoreItem, scoreOf, starsFor } from '../../../law/demonstration.sheets.ts'
import type { Visit } from '../../../server/demonstration/contract.ts'
import type { DemonstrationView } from '../../../server/demonstration/view.ts'
import { useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { Line, Words } from '../matter/fields.tsx'
import type { FieldsProps } from '../matter/stepForm.ts'
import { useFinished } from './uploads.ts'

export function VisitFields({ facts, set, problem, record }: FieldsProps<Visit, DemonstrationView>) {
  const say = useSay()
  const { sheet } = record
  const points = facts.points ?? {}
  const score = scoreOf(sheet, points, facts.vetoes ?? [])
  const files = useUploads()
  useFinished(files.uploads, attachments => set({ attachments }))
  return (
    <>
      <table className="plain score-rows">
        <tbody>
          {[...sheet.items, ...sheet.bonus].map((item, at) => (
            <Row
              key={item.code}
              item={item}
              bonus={at >= sheet.items.length}
              claimed={record.selfAssessed.includes(item.code)}
              value={points[item.code]}
              set={value => set({ points: { ...points, [item.code]: value } })}
            />
          ))}
        </tbody>
      </table>
      <fieldset className="choice">
        <legend>
          {sheet.byStar
            ? say({
                zh: '底线项触及一项即不通过；写明某星的，只失该星',
                en: 'A bottom line vetoes the whole, one named after a star that star',
              })
            : say({ zh: '底线项（触及一项即不通过）', en: 'Bottom lines: any of them vetoes' })}
        </legend>
        <Checkbox.Group
          value={facts.vetoes ?? []}
          onChange={vetoes => set({ vetoes: vetoes as string[] })}
          options={sheet.vetoes.map(each => ({ value: each.code, label: say(each) }))}
        />
      </fieldset>
      <p className="score-total" role="status">
        {say({ zh: `基础${score.base}分，加分${score.bonus}`, en: `${score.base} points, bonus ${score.bonus}` })}{' '}
        {score.passed
          ? say({ zh: '合格', en: 'passed' })
          : sheet.byStar
            ? say({ zh: `不合格（须${leastStars}星且不触底线）`, en: `not passed (${leastStars} stars and no veto)` })
            : say({ zh: `不合格（须${passMark}分且不触底线）`, en: `not passed (${passMark} points and no veto)` })}
        {sheet.byStar && score.passed && ` ${'★'.repeat(starsFor(sheet, points, facts.vetoes ?? []))}`}
      </p>
      {record.what === 'ten-star' && (
        <Line
          name="departments"
          label={{ zh: '参加会审的部门', en: 'Departments that took part' }}
          required
          problem={problem}
          value={facts.departments}
          set={departments => set({ departments })}
        />
      )}
      <Where facts={facts} set={set} />
      <UploadBox {...files} accept="image/*" />
      <Words
        name="remark"
        label={{ zh: '说明', en: 'Remark' }}
        rows={2}
        problem={problem}
        value={facts.remark}
        set={remark => set({ remark })}
      />
    </>
  )
}

interface RowProps {
  item: ScoreItem
  bonus: boolean
  /** 商户自评: the shop says that it meets it. */
  claimed: boolean
  value: number | undefined
  set: (value: number) => void
}

function Row({ item, bonus, claimed, value, set }: RowProps) {
  const say = useSay()
  return (
    <tr>
      <td>
        {bonus && <span className="tag">{say({ zh: '加分', en: 'bonus' })}</span>} {say(item)}{' '}
        {claimed && <span className="tag">{say({ zh: '自评', en: 'claimed' })}</span>}
      </td>
      <td className="right nowrap">
        <InputNumber
          id={`field-points.${item.code}`}
          min={0}
          max={item.points}
          precision={0}
          inputMode="numeric"
          aria-label={say(item)}
          value={value ?? null}
          onChange={given => set(given ?? 0)}
        />{' '}
        <span className="quiet">/ {item.points}</span>
      </td>
    </tr>
  )
}

/** Asked for by a button, so that nobody is located unawares. */
function Where({ facts, set }: Pick<FieldsProps<Visit, DemonstrationView>, 'facts' | 'set'>) {
  const say = useSay()
  const [failed, setFailed] = useState(false)
  const look = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setFailed(false)
        set({ latitude: coords.latitude, longitude: coords.longitude, accuracyM: Math.round(coords.accuracy) })
      },
      () => setFailed(true),
      { enableHighAccuracy: true, timeout: 15_000 },
    )
  return (
    <p>
      <Button onClick={look} disabled={!('geolocation' in navigator)}>
        {say({ zh: '记录位置', en: 'Note the place' })}
      </Button>{' '}
      {facts.latitude !== undefined && (
        <span className="number">
          {facts.latitude.toFixed(5)}, {facts.longitude?.toFixed(5)} ±{facts.accuracyM} m
        </span>
      )}
      {failed && (
        <span className="field-problem">
          {say({ zh: '没有得到位置，可以写在说明里', en: 'No position: write the place into the remark' })}
        </span>
      )}
    </p>
  )
}
