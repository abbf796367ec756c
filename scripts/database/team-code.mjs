// npm run team:code: prints a new one-time code for the owner of a workspace, while the app may be running.
import { issueOwnerCode } from './database.mjs'

await issueOwnerCode()
