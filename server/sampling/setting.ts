/** What weighs how much in a targeted draw, and the usual share of it: the supervisor decides, with a reason. */
import { type SamplingSettings, weightRule } from '../../law/sampling.weights.ts'
import type { Context } from '../kernel/context.ts'
import { changeSetting, readSetting } from '../kernel/setting.ts'
import type { SamplingSetting } from './contract.ts'

export const readSampling = (ctx: Context): Promise<SamplingSettings> => readSetting(ctx, 'sampling', weightRule)

export async function changeSampling(ctx: Context, { reason, ...after }: SamplingSetting) {
  await changeSetting(ctx, 'sampling', { before: await readSampling(ctx), after, reason })
  return { setting: await readSampling(ctx), defaults: weightRule }
}
