export type { Cell, FigureRow, FigureValue, FigureView } from './contract.ts'
export { figureOf, recordsQuery, rowsWithin, spanOf } from './figure.ts'
export { atOneMoment } from './moment.ts'
export { neighbour, type Period, periodOf, weekAt, yearBefore } from './period.ts'
