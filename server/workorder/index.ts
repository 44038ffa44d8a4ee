export { deliver } from './deliver.ts'
export { type OrderSource, type OrderStage, type OrdersTaken, type OrderThere, takeOverOrders } from './past.ts'
export { takeOrder } from './receive.ts'
export { deliverJob } from './say.ts'
