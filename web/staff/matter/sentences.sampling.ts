/** What happens to plans, batches and campaigns, in sentences (sentences.ts). */
import { samplingClasses } from '../../../law/sampling.classes.ts'
import { samplingModes } from '../../../law/sampling.ts'
import type { Label } from '../../kit/say.tsx'
import { plainly, type Sentences, text } from './said.ts'

const modeOf = (value: unknown): Label => samplingModes[text(value) as keyof typeof samplingModes] ?? { zh: '', en: '' }

export const samplingSentences: Sentences = {
  'sampling.assign': facts => ({
    zh: `派出抽样任务（${modeOf(facts.mode).zh}）`,
    en: `assigned the batch (${modeOf(facts.mode).en.toLowerCase()})`,
  }),
  'sampling-plan.write': plainly('编制方案', 'wrote the plan'),
  'sampling-plan.change': plainly('修改方案', 'changed the plan'),
  'sampling-plan.draw': facts => {
    const named = samplingClasses[text(facts.class) as keyof typeof samplingClasses]
    return {
      zh: `抽取${named?.zh ?? ''}${text(facts.drawn)}户，名录${text(facts.of)}户`,
      en: `drew ${text(facts.drawn)} of ${text(facts.of)} (${named?.en ?? ''})`,
    }
  },
  'campaign.plan': plainly('编制方案', 'planned the campaign'),
  'campaign.change': plainly('修改方案', 'changed the plan'),
  'campaign.list-subjects': facts => ({
    zh: `列入名单${text(facts.subjects)}户`,
    en: `took ${text(facts.subjects)} onto the list`,
  }),
  'campaign.add-subject': facts => ({ zh: `补充对象${text(facts.name)}`, en: `added ${text(facts.name)}` }),
  'campaign.link': facts => ({ zh: `关联${text(facts.number)}`, en: `linked ${text(facts.number)}` }),
}

export const samplingWords: Record<string, { label: Label; read?: (value: unknown) => string }> = {
  sample: { label: { zh: '样品', en: 'Sample' } },
  quantity: { label: { zh: '数量', en: 'Quantity' } },
  backup: { label: { zh: '备样', en: 'Backup sample' } },
  samplers: {
    label: { zh: '抽样人员', en: 'Samplers' },
    read: value => (Array.isArray(value) ? value.join('、') : text(value)),
  },
  report: { label: { zh: '检验报告', en: 'Report' } },
  items: {
    label: { zh: '不合格项目', en: 'Items' },
    read: value => (Array.isArray(value) ? value.join('、') : text(value)),
  },
  receiver: { label: { zh: '签收人', en: 'Received by' } },
  waybill: { label: { zh: '运单', en: 'Waybill' } },
  seed: { label: { zh: '种子', en: 'Seed' } },
  againBecause: { label: { zh: '再抽原因', en: 'Why again' } },
}
