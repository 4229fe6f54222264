import { parseArgs } from 'node:util'
import data from '../src'
import type { Platform } from '../src/platforms'
import { runCommand, say } from './command'
import type { Asked, Probed } from './verify/observation'
import { type Framework, h5, harmony, harmonyHybrid, rn } from './verify/platforms'
import { printReports, type Report, reportOf } from './verify/report'

const help = `npm run data:verify [-- --json] [-- --platform h5]

Runs what Taro ships, h5 and harmony-hybrid in Chromium, rn and harmony in a vm with their native parts stubbed, looks every API
up, calls it, and compares what it sees with the support data. Shares no code with the extraction.

  --platform <name>   h5, rn, harmony or harmony-hybrid; all four if not given, and more than once if you like
  --json              for machines
  --help              this text

Ends with 0 when nothing disagrees, 1 when something does, 2 when it could not be run.
`

const runners: Partial<Record<string, (apis: Asked, framework?: Framework) => Promise<Probed>>> = {
  h5,
  rn,
  harmony,
  'harmony-hybrid': harmonyHybrid
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { platform: { type: 'string', multiple: true }, json: { type: 'boolean' }, help: { type: 'boolean' } }
  })
  if (values.help) return say(help)
  const platforms = (values.platform ?? Object.keys(runners)) as Platform[]
  const unknown = platforms.find((platform) => !runners[platform])
  if (unknown) throw new Error(`«${unknown}» cannot be run here; write one of ${Object.keys(runners).join(', ')}`)
  const reports: Report[] = []
  for (const platform of platforms) reports.push(await verify(platform))
  const wrong = reports.some(({ disagreements }) => disagreements.length > 0)
  return say(values.json ? `${JSON.stringify(reports, null, 2)}\n` : printReports(reports), wrong ? 1 : 0)
}

async function verify(platform: Platform): Promise<Report> {
  const run = runners[platform]!
  const asked = Object.entries(data.apis).map(([name, { kind }]) => ({ name, kind }))
  process.stderr.write(`${platform}: ${asked.length} APIs … `)
  const react = await run(asked)
  const onlyVue = asked.filter(({ name }) => data.apis[name]!.platforms[platform].condition === 'vue3')
  const report = reportOf(platform, data, react, onlyVue.length > 0 ? await run(onlyVue, 'vue3') : undefined)
  process.stderr.write(`${report.disagreements.length} disagree\n`)
  return report
}

runCommand(main)
