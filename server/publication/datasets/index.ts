/**
 * All sets of open data: pages, catalogue, dictionary, CSV and JSON are made from this list. A further one
 * is a file beside these, a line here and its name in contract.ts; test/stories/publication.test.ts then looks for people in
 * it by itself.
 */
import type { DatasetName } from '../contract.ts'
import { advisoriesDataset } from './advisories.ts'
import type { Dataset } from './dataset.ts'
import { demonstrationDataset } from './demonstration.ts'
import { monthlyDataset } from './monthly.ts'
import { penaltiesDataset } from './penalties.ts'
import { operatorsDataset } from './publicity.ts'
import { samplingDataset } from './sampling.ts'

export const datasets: Record<DatasetName, Dataset> = {
  'operator-complaints': operatorsDataset,
  'sampling-results': samplingDataset,
  penalties: penaltiesDataset,
  'demonstration-units': demonstrationDataset,
  'consumer-advice': advisoriesDataset,
  'complaints-by-month': monthlyDataset,
}
