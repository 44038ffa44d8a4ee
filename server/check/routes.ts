import { act } from '../kernel/route.ts'
import { CheckFile, CheckText } from './contract.ts'
import { readText } from './document.ts'
import { bytesOf, readPaperBytes } from './read.ts'
import { viewCheck } from './view-claims.ts'

export const routes = [
  act(
    '/check/text',
    { access: 'signed-in', summary: '核对一段文字中的数字', body: CheckText },
    async (_ctx, { body }) => viewCheck(readText(body.text)),
  ),
  act(
    '/check/file',
    { access: 'signed-in', summary: '核对一份文件（.txt、.docx、.xlsx）中的数字', query: CheckFile, bodyAs: 'stream' },
    async (_ctx, { query, request }) => viewCheck(await readPaperBytes(await bytesOf(request.stream!), query.name)),
  ),
]
