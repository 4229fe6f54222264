import { spawnSync } from 'node:child_process'
import path from 'node:path'

const script = path.join(__dirname, '../scripts/manifests.mjs')

test("what all packages say alike, and the addresses in their READMEs, are the root's", () => {
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
