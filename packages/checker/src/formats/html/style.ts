export const style = `
:root { color-scheme: light dark; --line: #8883; --error: #cf222e; --warning: #9a6700; --info: #0969da; --mark: #fff3b0 }
@media (prefers-color-scheme: dark) { :root { --error: #ff7b72; --warning: #e3b341; --info: #79c0ff; --mark: #6b5a00 } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 0 1.5rem 4rem }
header { position: sticky; top: 0; padding: 1rem 0 .5rem; background: Canvas; border-bottom: 1px solid var(--line); z-index: 1 }
h1 { font-size: 1.3rem; margin: 0 } header p { margin: 0; opacity: .75 }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .5rem 0 }
input[type=search] { flex: 1 1 16rem; font: inherit; padding: .35rem .7rem; border: 1px solid var(--line); border-radius: .5rem; background: Field; color: FieldText }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: 0 .7rem } legend { float: left; opacity: .6; padding: 0 .5rem 0 0 }
label { white-space: nowrap } h2 { font: 600 1rem ui-monospace, monospace; margin: 2rem 0 .5rem; overflow-wrap: anywhere }
article { border-left: 3px solid var(--level); padding: .3rem 0 .3rem 1rem; margin: .8rem 0 }
article h3 { font-size: 1rem; font-weight: 400; margin: 0; overflow-wrap: anywhere } article p { margin: .3rem 0 } article ul { margin: .2rem 0; padding-left: 1.2rem }
article code { color: var(--level); font-weight: 600 }
.error { --level: var(--error) } .warning { --level: var(--warning) } .info { --level: var(--info) }
.place { font-family: ui-monospace, monospace; opacity: .7 }
pre { margin: .4rem 0; padding: .6rem .8rem; overflow-x: auto; border-radius: .5rem; background: #8881 } mark { background: var(--mark); color: inherit; border-radius: .2rem }
li b { color: var(--level); font-weight: 600 } .scroll { overflow-x: auto }
table { border-collapse: collapse; margin: .5rem 0 } th, td { text-align: left; padding: .2rem 1.2rem .2rem 0; border-bottom: 1px solid var(--line) }
td { color: var(--level); font-variant-numeric: tabular-nums } th { font-weight: 500 } details { margin-top: 1rem } summary { cursor: pointer }
[hidden] { display: none !important }
@media (max-width: 40rem) { body { padding: 0 .8rem 3rem } header { position: static } }
`
