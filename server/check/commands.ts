/** `xiaobao bulletin check FILE`: any paper, ours or foreign. Exit 1 where it contradicts itself, 2 where it can't be read. */
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { Problem } from '../kernel/problem.ts'
import { check, findings } from './check.ts'
import { readPaper } from './read.ts'
import { whereIs } from './view-claims.ts'

export function checkCommand(bulletin: Command) {
  bulletin
    .command('check')
    .description('核对一份稿件中的数字：.txt、.md、.docx、.xlsx (the figures of any paper)')
    .argument('<file>')
    .option('--json', '一个 JSON 文档 (one JSON document)')
    .action(async (file: string, { json }: { json?: true }) => {
      if (!existsSync(file)) return refuse(`没有这个文件 (no such file): ${file}`)
      try {
        const document = await readPaper(file, basename(file))
        const claims = check(document)
        const found = findings(claims).map(({ place, says, should, rule, base }) => ({
          where: whereIs(document, place).zh,
          says,
          should: should!,
          rule,
          base,
        }))
        process.stdout.write(
          `${json ? JSON.stringify({ claims: claims.length, findings: found }) : textOf(claims.length, found)}\n`,
        )
        if (found.length > 0) process.exitCode = 1
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        refuse(
          error.errors.map(each => `${each.problem.zh} (${each.problem.en})；${each.expected.zh}`).join('\n') ||
            error.detail.zh,
        )
      }
    })
}

interface Found {
  where: string
  says: string
  should: string
  rule: string
  base: string
}

const textOf = (claims: number, found: Found[]) =>
  [
    ...found.map(({ where, says, should, rule, base }) => `${where}  ${says} → ${should}  [${rule}] ${base}`),
    `核对${claims}处，${found.length}处矛盾 (${claims} claims, ${found.length} findings)`,
  ].join('\n')

function refuse(message: string) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 2
}
