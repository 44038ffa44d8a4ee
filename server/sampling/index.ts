/** The front door of sampling. */
export { weightOf } from './population.ts'
