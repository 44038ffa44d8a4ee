/** The front door of publication. What else is to be open data is added in datasets/index.ts. */
export { endDaily } from './review.ts'
