/** 转办: everything stands there from the order; what it does not give is asked for, and nothing else. */
import { claims, classes, problems, reportProblems } from '../../../../law/classes.ts'
import type { OrderConversion } from '../../../../server/workorder/contract.ts'
import type { OrderView } from '../../../../server/workorder/view.ts'
import { CodedSelect } from '../../../kit/CodedSelect.tsx'
import { Field } from '../../../kit/Problem.tsx'
import { useSay } from '../../../kit/say.tsx'
import { Choice, Line } from '../../matter/fields.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'

const names = {
  kind: { zh: '转为', en: 'Becomes' },
  goodsClass: { zh: '商品或者服务', en: 'Goods or service' },
  problemClass: { zh: '问题类别', en: 'Problem' },
  violationClass: { zh: '违法行为类别', en: 'Violation' },
  claims: { zh: '请求', en: 'Request' },
  respondentName: { zh: '被投诉人', en: 'Respondent' },
  callerName: { zh: '来电人姓名', en: "Caller's name" },
  callerPhone: { zh: '来电人电话', en: "Caller's telephone" },
}
const kinds = {
  complaint: { zh: '投诉', en: 'Complaint' },
  report: { zh: '举报', en: 'Report' },
  consultation: { zh: '咨询', en: 'Consultation' },
}

function ConvertFields({ facts, set, problem, record }: FieldsProps<OrderConversion, OrderView>) {
  const say = useSay()
  const asked = (name: string) => problem?.errors.some(each => each.field === name) ?? false
  return (
    <>
      <p className="quiet">
        {say({
          zh: '内容、来电人和被反映对象取自工单，不必重录。来电人仍用原来的编号查询；办结后结果自动回填12345。',
          en: 'Words, caller and respondent come from the order. The caller keeps the number; the result goes back to 12345 by itself.',
        })}
      </p>
      <Choice
        name="kind"
        label={names.kind}
        options={kinds}
        value={facts.kind as keyof typeof kinds}
        set={kind => set({ kind })}
        problem={problem}
      />
      {facts.kind === 'report' ? (
        <>
          <p className="quiet">
            {say({
              zh: '来电人留有姓名和电话的为实名举报，信息随即加密，工单上不再保留；否则为匿名举报。',
              en: 'With name and telephone it is a named report, sealed at once and gone from the order; else an anonymous one.',
            })}
          </p>
          <Field name="violationClass" label={names.violationClass} problem={problem}>
            <CodedSelect
              entries={reportProblems}
              value={facts.violationClass}
              onChange={violationClass => set({ violationClass })}
              invalid={false}
            />
          </Field>
        </>
      ) : facts.kind === 'consultation' ? null : (
        <Classes facts={facts} set={set} problem={problem} />
      )}
      {((record.respondentName === null && facts.kind !== 'consultation') || asked('respondentName')) && (
        <Line
          name="respondentName"
          label={names.respondentName}
          required
          problem={problem}
          value={facts.respondentName}
          set={respondentName => set({ respondentName })}
        />
      )}
      {((record.caller.name === '' && !record.secret && facts.kind === 'complaint') || asked('callerName')) && (
        <Line
          name="callerName"
          label={names.callerName}
          required
          problem={problem}
          value={facts.callerName}
          set={callerName => set({ callerName })}
        />
      )}
      {((record.caller.phone === '' && !record.secret && facts.kind === 'complaint') || asked('callerPhone')) && (
        <Line
          name="callerPhone"
          type="tel"
          label={names.callerPhone}
          required
          problem={problem}
          value={facts.callerPhone}
          set={callerPhone => set({ callerPhone })}
        />
      )}
    </>
  )
}

function Classes({ facts, set, problem }: Omit<FieldsProps<OrderConversion, OrderView>, 'record'>) {
  return (
    <>
      <Field name="goodsClass" label={names.goodsClass} problem={problem}>
        <CodedSelect
          entries={classes}
          value={facts.goodsClass}
          onChange={goodsClass => set({ goodsClass })}
          invalid={false}
        />
      </Field>
      <Field name="problemClass" label={names.problemClass} problem={problem}>
        <CodedSelect
          entries={problems}
          value={facts.problemClass}
          onChange={problemClass => set({ problemClass })}
          invalid={false}
        />
      </Field>
      <Field name="claims" label={names.claims} problem={problem}>
        <CodedSelect
          many
          entries={claims}
          value={facts.claims ?? []}
          onChange={next => set({ claims: next })}
          invalid={false}
        />
      </Field>
    </>
  )
}

export const convertForm = form<OrderConversion, OrderView>(ConvertFields, names, ({ conversion }) => ({
  kind: conversion.kind,
  violationClass: conversion.violationClass,
  goodsClass: conversion.goodsClass,
  problemClass: conversion.problemClass,
  claims: conversion.claims,
}))
