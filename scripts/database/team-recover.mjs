// npm run team:recover -- --email …: makes the one-time code for an owner who has lost password and second factor, while the app may be running.
import { parseArgs } from 'node:util'
import { exitWithError, makeRecoveryCode } from './database.mjs'

const { values } = parseArgs({ options: { email: { type: 'string' } } })
if (!values.email) exitWithError('Say whose: npm run team:recover -- --email name@example.com')
await makeRecoveryCode(values.email)
