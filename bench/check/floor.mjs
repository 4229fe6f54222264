// The least that any check of a project does: reads every source and looks for a name in it.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

let found = 0
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.([mc]?[jt]sx?|vue)$/.test(entry.name)) continue
  if (readFileSync(path.join(entry.parentPath, entry.name), 'utf8').includes('@tarojs/taro')) found++
}
console.log(found)
