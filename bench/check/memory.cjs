// Writes down, at the end of a process, the most memory that it held: in kibibytes, as getrusage(2) counts.
const { writeFileSync } = require('node:fs')

process.on('exit', () => writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)))
