// `npm run sizes`: the sizes that tests/e2e/size.test.ts holds, as a table in Markdown. What is built already is not built again.
import { sizeRows } from './sizes'

const bytes = (count: number) => count.toLocaleString('en')

async function main() {
  process.stdout.write('| bytes that the plugin adds | now | held at | goal |\n| --- | --: | --: | --: |\n')
  for (const { name, goal, measure, most } of sizeRows)
    process.stdout.write(`| ${name} | ${bytes(await measure())} | ${bytes(most)} | ${bytes(goal)} |\n`)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
