// Each decision says when it was made and whether it holds, and the list of them is complete.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(__dirname, '../docs/decisions')
const pages = readdirSync(folder).filter((file) => file !== 'README.md')
const list = readFileSync(path.join(folder, 'README.md'), 'utf8')

test('decisions are numbered from 01 on, each number once', () => {
  expect(pages.map((file) => file.slice(0, 3)).sort()).toEqual(pages.map((_, i) => `${String(i + 1).padStart(2, '0')}-`))
})

test.each(pages)('%s has a title, a day and a status, and stands in the list with them', (file) => {
  const [title, , status] = readFileSync(path.join(folder, file), 'utf8').split('\n') as [string, string, string]
  expect(title).toMatch(/^# \S/)
  expect(status).toMatch(/^20\d\d-\d\d-\d\d · (accepted|rejected|superseded by \d\d)(, revised 20\d\d-\d\d-\d\d)?$/)
  const row = [`[${file.slice(0, 2)}](${file})`, title.slice(2), ...status.split(' · ')]
  const cells = list.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  expect(cells.map((each) => each.slice(1, -1))).toContainEqual(row)
})

test('links between decisions lead somewhere', () => {
  for (const file of pages) {
    const links = Array.from(readFileSync(path.join(folder, file), 'utf8').matchAll(/\]\((\d[^)#]*\.md)/g), ([, link]) => link!)
    expect(links.filter((link) => !pages.includes(link))).toEqual([])
  }
})
