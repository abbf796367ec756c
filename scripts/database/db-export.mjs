// npm run db:export -- folder: writes all workspaces and accounts to a new folder.
import { existsSync } from 'node:fs'
import { exitWithError, exportTo } from './database.mjs'

const [folder] = process.argv.slice(2)
if (!folder) exitWithError('Say where to: npm run db:export -- folder')
if (existsSync(folder)) exitWithError(`${folder} is there already.`)
await exportTo(folder)
