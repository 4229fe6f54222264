// publint and are-the-types-wrong are ECMAScript modules, which jest cannot load: this program asks them, and prints JSON.
import { readFileSync } from 'node:fs'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

async function check(file) {
  const tarball = readFileSync(file)
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer } })
  const { problems } = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)))
  return {
    publint: messages.map((message) => formatMessage(message, pkg, { color: false })),
    typesWrong: problems.map(({ kind, entrypoint, resolutionKind, ...rest }) => ({ kind, entrypoint, resolutionKind, ...rest }))
  }
}

console.log(JSON.stringify(await Promise.all(process.argv.slice(2).map(check))))
