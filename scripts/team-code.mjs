// npm run team:code: makes the one-time code for the owner of a further workspace, beside a running app.
import { makeCode } from './database.mjs'

await makeCode()
