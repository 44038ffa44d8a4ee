/** One line for each stage of a long beginning, with the seconds it took. On standard error: standard output is for answers. */
export async function stage<Result>(label: string, work: () => Result | Promise<Result>): Promise<Result> {
  const began = performance.now()
  process.stderr.write(`${label} … `)
  try {
    const result = await work()
    process.stderr.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`)
    return result
  } catch (error) {
    process.stderr.write('failed\n')
    throw error
  }
}
