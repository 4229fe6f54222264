import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { example as app } from '../../e2e/build'
import { openPage } from '../../e2e/hosts/h5'
import type { RunningApp } from '../../e2e/hosts/host'
import { openMini } from '../../e2e/hosts/mini'
import { wxHosts } from '../../e2e/wx'

const MINUTE = 60_000
const started: { process: ChildProcess; folder: string }[] = []

afterEach(() => {
  for (const { process: child, folder } of started.splice(0)) {
    // The whole group: Taro's command line starts processes of its own.
    process.kill(-child.pid!, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
})

/** A copy of the example inside its own folder, so that what is installed there is found and no source of ours is changed. */
function copyApp(name: string): string {
  const folder = path.join(app, 'dist', `watch-${name}`)
  rmSync(folder, { recursive: true, force: true })
  for (const part of ['src', 'config', 'package.json', 'babel.config.js', 'project.config.json', 'tsconfig.json']) {
    cpSync(path.join(app, part), path.join(folder, part), { recursive: true })
  }
  return folder
}

function watch(target: string, folder: string, ...args: string[]): void {
  const taro = path.join(app, 'node_modules/@tarojs/cli/bin/taro')
  const env = { ...process.env, NODE_ENV: 'development', EXAMPLE_BUNDLER: 'webpack5', EXAMPLE_OUTPUT: 'output', BROWSER: 'none' }
  const child = spawn(process.execPath, [taro, 'build', '--type', target, '--watch', ...args], {
    cwd: folder,
    env,
    detached: true,
    stdio: 'ignore'
  })
  started.push({ process: child, folder })
}

/** Gives every import form a second name, as an edit of a source would. */
function addForm(folder: string): void {
  const file = path.join(folder, 'src/pages/forms/forms/index.ts')
  const source = readFileSync(file, 'utf8')
  writeFileSync(file, source.replace('export const forms = {', "export const forms = {\n  'added by an edit': memberForm,"))
}

/** Opens the app again and again until it has the form: the first build takes its time, and so does each later one. */
async function openWith(form: string, open: () => Promise<RunningApp>): Promise<RunningApp> {
  const end = Date.now() + 3 * MINUTE
  let last: unknown
  while (Date.now() < end) {
    try {
      const running = await open()
      if (running.forms.includes(form)) return running
      await running.close()
    } catch (error) {
      last = error
    }
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error(`the app under --watch never had the form "${form}": ${String(last)}`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** What the form does now, and what the question answers. */
async function answers(running: RunningApp, form: string) {
  const { outcome, code } = await running.call(form)
  const canIUse = await running.ask(form)
  await running.close()
  return { outcome, code, canIUse }
}

test(
  'taro build --type weapp --watch calls the adapter, after an edit as well',
  async () => {
    const folder = copyApp('weapp')
    watch('weapp', folder)
    const open = () => openMini(path.join(folder, 'output'), { wx: wxHosts['too old']!() })
    const right = { outcome: 'rejected', code: 'UNSUPPORTED_VERSION', canIUse: false }

    expect(await answers(await openWith('member', open), 'member')).toEqual(right)
    addForm(folder)
    expect(await answers(await openWith('added by an edit', open), 'added by an edit')).toEqual(right)
  },
  7 * MINUTE
)

test(
  'taro build --type h5 --watch calls the adapter, after an edit as well',
  async () => {
    const folder = copyApp('h5')
    const port = await freePort()
    watch('h5', folder, '--port', String(port))
    const open = () => openPage(`http://localhost:${port}`)
    const right = { outcome: 'rejected', code: 'UNSUPPORTED_PLATFORM', canIUse: false }

    expect(await answers(await openWith('member', open), 'member')).toEqual(right)
    addForm(folder)
    expect(await answers(await openWith('added by an edit', open), 'added by an edit')).toEqual(right)
  },
  7 * MINUTE
)
