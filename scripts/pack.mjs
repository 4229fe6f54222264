import { packPackages } from './packages.mjs'
import { step } from './run.mjs'

await step('build and pack the packages', packPackages)
