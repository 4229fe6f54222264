/** Shows what the filters ask for. Runs in the page. */
export const script = `
const form = document.querySelector('form')
const articles = [...document.querySelectorAll('article')].map((element) => ({
  element,
  text: (element.textContent + ' ' + element.closest('section').querySelector('h2').textContent).toLowerCase(),
  problems: [...element.querySelectorAll('li')]
}))
const sections = [...document.querySelectorAll('section:has(article)')]
const none = document.querySelector('.none')
function filter() {
  const data = new FormData(form)
  const words = data.get('text').toLowerCase().split(/\\s+/).filter(Boolean)
  const targets = new Set(data.getAll('target'))
  const levels = new Set(data.getAll('level'))
  let shown = 0
  for (const { element, text, problems } of articles) {
    for (const problem of problems) problem.hidden = !targets.has(problem.dataset.target) || !levels.has(problem.dataset.level)
    element.hidden = problems.every(({ hidden }) => hidden) || !words.every((word) => text.includes(word))
    if (!element.hidden) shown++
  }
  for (const section of sections) section.hidden = !section.querySelector('article:not([hidden])')
  none.hidden = shown > 0 || articles.length === 0
  document.querySelector('.count').textContent = shown === articles.length ? '' : shown + ' of ' + articles.length + ' shown'
}
form.addEventListener('input', filter)
form.addEventListener('submit', (event) => event.preventDefault())
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target === form.text) return
  event.preventDefault()
  form.text.focus()
})
filter()
`
