export { deliver } from './deliver.ts'
export { takeOrder } from './receive.ts'
export { deliverJob } from './say.ts'
