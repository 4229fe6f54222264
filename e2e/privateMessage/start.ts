// `node --import tsx e2e/privateMessage/start.ts`: the rows of private messages alone, as JSON.
import { runPrivateMessages } from '.'

runPrivateMessages(['weapp', 'h5'], (line) => console.error(line))
  .then((rows) => console.log(JSON.stringify(rows)))
  .catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 2
  })
