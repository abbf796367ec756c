// npm run db:import -- folder: imports an export into an empty database.
import { exitWithError, importFrom } from './database.mjs'

const [folder] = process.argv.slice(2)
if (!folder) exitWithError('Say where from: npm run db:import -- folder')
await importFrom(folder)
