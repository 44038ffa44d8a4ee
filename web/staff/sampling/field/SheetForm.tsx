/** The sheet of one batch: typed with a thumb, kept at every letter, signed on the glass by three. */
import { Button, Checkbox, Input, Select } from 'antd'
import { useRef, useState } from 'react'
import { Money, MoneyInput } from '../../../kit/Money.tsx'
import { Field } from '../../../kit/Problem.tsx'
import type { Stroke } from '../../../kit/Signature.tsx'
import { useSay } from '../../../kit/say.tsx'
import { atText } from '../../../kit/when.ts'
import { names } from '../names.ts'
import { keeping } from '../words.ts'
import { missing, named } from './missing.ts'
import { Photos } from './Photos.tsx'
import { Place } from './Place.tsx'
import type { FieldPack } from './pack.ts'
import { Signatures } from './Signatures.tsx'
import { keepSheet, type Sheet, type SheetValues } from './store.ts'
import { TwoLabels } from './TwoLabels.tsx'

interface SheetFormProps {
  kept: Sheet
  pack: FieldPack
  close: () => void
}

const texts = [
  'sampleName',
  'spec',
  'trademark',
  'madeOn',
  'batchNumber',
  'producerName',
  'producerAddress',
  'standard',
] as const

export function SheetForm({ kept, pack, close }: SheetFormProps) {
  const say = useSay()
  const [sheet, setSheet] = useState(kept)
  const latest = useRef(kept)
  const keep = (next: Sheet) => {
    latest.current = next
    setSheet(next)
    void keepSheet(next)
  }
  const set = (change: Partial<SheetValues>) =>
    keep({ ...latest.current, values: { ...latest.current.values, ...change } })
  const drawn = (role: string, lines: Stroke[]) =>
    keep({ ...latest.current, strokes: { ...latest.current.strokes, [role]: lines } })
  const done = sheet.state === 'sent' || sheet.state === 'ready'
  const left = missing(sheet)
  const seal = async () => {
    const { problem: _, strokes: __, ...rest } = latest.current
    const next: Sheet = { ...rest, state: 'ready', sampledAt: latest.current.sampledAt ?? new Date().toISOString() }
    await keepSheet(next)
    close()
  }
  const { values } = sheet
  return (
    <div className="page field-page">
      <div className="page-head">
        <Button onClick={close}>{say({ zh: '返回', en: 'Back' })}</Button>
        <h1 className="number">{values.samplingNumber}</h1>
      </div>
      {kept.batchId !== undefined && <p lang="zh-CN">{values.operatorName}</p>}
      <p className="quiet">
        {say({
          zh: '每填一个字都保存在本机，关掉浏览器也不会丢。',
          en: 'Every letter is kept on this device; closing the browser loses nothing.',
        })}
      </p>
      {sheet.problem && <p role="alert">{sheet.problem}</p>}
      <form onSubmit={event => event.preventDefault()}>
        {kept.batchId === undefined && <Place values={values} set={set} pack={pack} />}
        {texts.map(name => (
          <Field key={name} name={name} label={names[name]} required={name === 'sampleName'}>
            <Input disabled={done} value={values[name] ?? ''} onChange={event => set({ [name]: event.target.value })} />
          </Field>
        ))}
        <div className="pair">
          {(['quantity', 'backupQuantity'] as const).map(name => (
            <Field key={name} name={name} label={names[name]} required={name === 'quantity'}>
              <Input
                disabled={done}
                inputMode="decimal"
                value={values[name] ?? ''}
                onChange={event => set({ [name]: event.target.value.replace(/[^\d.]/g, '') })}
              />
            </Field>
          ))}
          <Field name="unit" label={names.unit} required>
            <Input disabled={done} value={values.unit ?? ''} onChange={event => set({ unit: event.target.value })} />
          </Field>
          <Field name="backupKeptBy" label={names.backupKeptBy}>
            <Select
              disabled={done}
              value={values.backupKeptBy}
              onChange={backupKeptBy => set({ backupKeptBy })}
              options={Object.entries(keeping).map(([value, label]) => ({ value, label: say(label) }))}
            />
          </Field>
          <Field name="priceFen" label={names.priceFen}>
            {done ? (
              <Money fen={values.priceFen ?? 0} />
            ) : (
              <MoneyInput value={values.priceFen} onChange={fen => set({ priceFen: fen as never })} invalid={false} />
            )}
          </Field>
          <Field name="place" label={names.place} required>
            <Input disabled={done} value={values.place ?? ''} onChange={event => set({ place: event.target.value })} />
          </Field>
        </div>
        <fieldset className="field">
          <legend>{say(names.samplerIds)}</legend>
          <Checkbox.Group
            disabled={done}
            value={values.samplerIds}
            onChange={ids => set({ samplerIds: ids as number[] })}
            options={pack.samplers.map(each => ({ value: each.id, label: `${each.name}（${each.body}）` }))}
          />
        </fieldset>
        {sheet.sampledAt && !done && (
          <Field
            name="sampledAt"
            label={names.sampledAt}
            help={{
              zh: '封样时按本机时钟记下；时钟不准的，在这里改成实际时间。',
              en: 'Taken from the clock of this device when it was sealed; put it right here where that was wrong.',
            }}
          >
            <Input
              type="datetime-local"
              value={atText(sheet.sampledAt).replace(' ', 'T')}
              onChange={event =>
                event.target.value &&
                keep({ ...latest.current, sampledAt: new Date(`${event.target.value}:00+08:00`).toISOString() })
              }
            />
          </Field>
        )}
        <Field name="remark" label={names.remark}>
          <Input.TextArea
            disabled={done}
            autoSize={{ minRows: 2 }}
            value={values.remark ?? ''}
            onChange={event => set({ remark: event.target.value })}
          />
        </Field>
        <Photos sheet={sheet} keep={files => keep({ ...latest.current, files })} locked={done} />
        <Signatures sheet={sheet} keep={files => keep({ ...latest.current, files })} drawn={drawn} locked={done} />
        <TwoLabels sheet={sheet} />
        {!done && (
          <>
            {left.length > 0 && (
              <p className="quiet" id="left">
                {say({ zh: '还缺：', en: 'Missing: ' })}
                {left.map(each => say(named[each] ?? { zh: each, en: each })).join(say({ zh: '、', en: ', ' }))}
              </p>
            )}
            <Button type="primary" disabled={left.length > 0} aria-describedby="left" onClick={() => void seal()}>
              {say({ zh: '封样完成，保存待发', en: 'Sealed: keep and send' })}
            </Button>
          </>
        )}
      </form>
    </div>
  )
}
