// npm run team:code: creates the one-time code for the owner of another workspace, while the app may be running.
import { makeOwnerCode } from './database.mjs'

await makeOwnerCode()
