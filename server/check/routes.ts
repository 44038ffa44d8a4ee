import { act } from '../kernel/route.ts'
import { CheckFile, CheckText } from './contract.ts'
import { readText } from './document.ts'
import { bytesOf, readPaperBytes } from './read.ts'
import { viewCheck } from './view-claims.ts'

export const routes = [
  act(
    '/check/text',
    {
      access: 'signed-in',
      summary: { zh: '核对一段文字中的数字', en: 'Check the numbers of a text' },
      body: CheckText,
    },
    async (_ctx, { body }) => viewCheck(readText(body.text)),
  ),
  act(
    '/check/file',
    {
      access: 'signed-in',
      summary: {
        zh: '核对一份文件（.txt、.docx、.xlsx）中的数字',
        en: 'Check the numbers of a file (.txt, .docx, .xlsx)',
      },
      query: CheckFile,
      bodyAs: 'stream',
    },
    async (_ctx, { query, request }) => viewCheck(await readPaperBytes(await bytesOf(request.stream!), query.name)),
  ),
]
