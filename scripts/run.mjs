import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** Runs a command to its end; what it prints is shown only if it fails. */
export function run(command, args, cwd = root) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, shell: process.platform === 'win32' })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${command} ${args.join(' ')} failed in ${cwd}\n${output}`))
    )
  })
}

/** Runs a Node program as the rest of this one: its output is ours, and so is its exit code. */
export function runToTheEnd(args, env) {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' })
  child.on('close', (code) => (process.exitCode = code ?? 1))
}

/** One line of progress: what is done, and how long it took. `work` answers `false` where there was nothing to do. */
export async function step(title, work) {
  process.stdout.write(`${title} … `)
  const start = Date.now()
  try {
    const worked = await work()
    console.log(worked === false ? 'up to date' : `${Math.round((Date.now() - start) / 1000)} s`)
  } catch (error) {
    console.log('failed')
    throw error
  }
}
