/** The questions in their order, one a page. */
import { offered, reportProblems } from '../../../law/classes.ts'
import type { Label } from '../../../law/grammar.ts'
import { venues } from '../../../law/report.grounds.ts'
import { evidenceIn } from '../complaint/answers.ts'
import { choiceField, type Problems, selectField, textField } from '../frame/form.ts'
import { html, type Piece } from '../frame/html.ts'
import { uploader } from '../frame/uploader.ts'
import type { Visit } from '../frame/visit.ts'
import type { Answers, Field } from './answers.ts'
import { check } from './check.ts'

export interface Step {
  name: string
  title: Label
  fields: readonly Field[]
  ask(visit: Visit, answers: Answers, problems: Problems): Piece
}

const what: Step = {
  name: 'what',
  title: { zh: '发生了什么？', en: 'What happened?' },
  fields: ['facts', 'violationClass', 'goodsName', 'evidence', 'happenedOn'],
  ask: (visit, answers, problems) => html`
    ${textField(visit, problems, {
      name: 'facts',
      label: { zh: '具体线索', en: 'What you saw or know' },
      help: {
        zh: '什么时候、在哪里、商家做了什么。不要在这里写自己的姓名和电话。',
        en: 'When, where, and what the business did. Please do not write your own name or number here.',
      },
      value: answers.facts,
      lines: 7,
      maxlength: 5000,
    })}
    ${selectField(visit, problems, {
      name: 'violationClass',
      label: { zh: '属于哪一类', en: 'Which kind it is' },
      help: { zh: '拿不准就选最接近的。', en: 'If unsure, take the nearest.' },
      value: answers.violationClass,
      groups: [{ label: { zh: '违法行为', en: 'Violation' }, choices: offered(reportProblems) }],
    })}
    ${textField(visit, problems, {
      name: 'goodsName',
      label: { zh: '涉及什么商品或者服务', en: 'Which goods or service' },
      value: answers.goodsName,
      optional: true,
      maxlength: 100,
    })}
    ${textField(visit, problems, {
      name: 'evidence',
      label: { zh: '依据是什么', en: 'What it rests on' },
      help: { zh: '例如照片、票据、宣传单、亲眼所见', en: 'Photos, receipts, leaflets, what you saw yourself' },
      value: answers.evidence,
      optional: true,
      lines: 3,
      maxlength: 3000,
    })}
    ${textField(visit, problems, {
      name: 'happenedOn',
      label: { zh: '哪天发生的', en: 'On which day' },
      value: answers.happenedOn,
      optional: true,
      type: 'date',
      max: visit.about.today || undefined,
    })}
  `,
}

const whom: Step = {
  name: 'whom',
  title: { zh: '哪个商家，在哪里？', en: 'Which business, and where?' },
  fields: ['respondentName', 'operatorId', 'respondentAddress', 'venue', 'placeAddress'],
  ask: (visit, answers, problems) => html`
    ${textField(visit, problems, {
      name: 'respondentName',
      label: { zh: '商家名称', en: 'Name of the business' },
      help: { zh: '招牌、营业执照或者网店页面上的名称。', en: 'As on the sign, the licence or the web shop.' },
      value: answers.respondentName,
      maxlength: 120,
      'data-shops': 'operatorId',
      'data-address': 'respondentAddress',
      'data-found': visit.say({ zh: '找到这些商家，可以点选', en: 'These businesses were found: choose one' }),
    })}
    <input type="hidden" name="operatorId" value=${answers.operatorId} />
    ${textField(visit, problems, {
      name: 'respondentAddress',
      label: { zh: '商家地址', en: 'Address of the business' },
      value: answers.respondentAddress,
      optional: true,
      maxlength: 200,
    })}
    ${choiceField(visit, problems, {
      name: 'venue',
      label: { zh: '在哪里发生的', en: 'Where it happened' },
      help: { zh: '由行为发生地的市场监管部门处理。', en: 'The office of that place handles it.' },
      value: answers.venue || 'premises',
      choices: Object.entries(venues).map(([code, label]) => ({ code, ...label })),
    })}
    ${textField(visit, problems, {
      name: 'placeAddress',
      label: { zh: '发生地点', en: 'The place' },
      help: {
        zh: '和商家地址不同的才要写；网上的写网址。',
        en: 'If other than the address; for the web, the address of the page.',
      },
      value: answers.placeAddress,
      optional: true,
      maxlength: 200,
    })}
  `,
}

const who: Step = {
  name: 'who',
  title: { zh: '实名还是匿名？', en: 'With or without your name?' },
  fields: ['named', 'name', 'phone', 'idNumber', 'address', 'more'],
  ask: (visit, answers, problems) => html`
    ${choiceField(visit, problems, {
      name: 'named',
      label: { zh: '两种都会核查', en: 'Both are verified' },
      value: answers.named,
      choices: [
        {
          code: 'no',
          zh: '匿名',
          en: 'Without a name',
          help: {
            zh: '不留任何身份信息；凭编号和查询码看告知、补充材料',
            en: 'Nothing is kept of you; number and code open what is told',
          },
        },
        {
          code: 'yes',
          zh: '实名',
          en: 'With my name',
          help: {
            zh: '身份信息加密封存；核查需要时可以找到您，也可以申请奖励',
            en: 'Sealed; you can be reached where the inquiry needs it, and may claim a reward',
          },
        },
      ],
    })}
    <p class="help">${visit.say({ zh: '下面几项只在实名时填写；匿名的，写了也不会保存。', en: 'The fields below are for a named report; without a name they are not kept.' })}</p>
    ${textField(visit, problems, { name: 'name', label: { zh: '姓名', en: 'Name' }, value: answers.name, optional: true, maxlength: 60, autocomplete: 'off' })}
    ${textField(visit, problems, { name: 'phone', label: { zh: '电话', en: 'Telephone' }, value: answers.phone, optional: true, maxlength: 60, type: 'tel', autocomplete: 'off' })}
    ${textField(visit, problems, { name: 'idNumber', label: { zh: '身份证件号码', en: 'Identity number' }, value: answers.idNumber, optional: true, maxlength: 40, autocomplete: 'off' })}
    ${textField(visit, problems, { name: 'address', label: { zh: '通讯地址', en: 'Postal address' }, value: answers.address, optional: true, maxlength: 200, autocomplete: 'off' })}
    ${choiceField(visit, problems, {
      name: 'more',
      label: { zh: '还有', en: 'Also' },
      value: answers.more,
      optional: true,
      many: true,
      choices: [
        { code: 'insider', zh: '我是这家商家的内部人员', en: 'I work for this business' },
        {
          code: 'reward',
          zh: '符合条件的，我要求奖励（限实名）',
          en: 'I want the reward, if there is one (named only)',
        },
      ],
    })}
  `,
}

const evidence: Step = {
  name: 'evidence',
  title: { zh: '有照片或者材料吗？', en: 'Any photos or papers?' },
  fields: ['attachments'],
  ask: (visit, answers, problems) => html`
    <p>${visit.say({ zh: '文件名不会保留；照片里的拍摄位置不给任何人看。没有也能举报，以后还可以补充。', en: 'File names are not kept, and nobody sees where a photo was taken. You can report without any and add some later.' })}</p>
    ${problems.attachments && html`<p class="problem" id="attachments">${problems.attachments}</p>`}
    ${uploader(visit, answers.attachments, evidenceIn(answers.attachments))}
  `,
}

export const steps: readonly Step[] = [what, whom, who, evidence, check]
export const stepNamed = (name: string) => steps.find(step => step.name === name)
/** The first page with something wrong on it. */
export const firstWrong = (problems: Problems) => steps.find(step => step.fields.some(field => field in problems))
export const onlyOf = (step: Step, problems: Problems): Problems =>
  Object.fromEntries(step.fields.flatMap(field => (problems[field] ? [[field, problems[field]]] : [])))
