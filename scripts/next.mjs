// The `next` command without its telemetry, the same on every system, with requests that may take long.
import { allowLongRequests } from './long-requests.mjs'

process.env.NEXT_TELEMETRY_DISABLED = '1'
allowLongRequests()
await import('next/dist/bin/next')
