// What the server tells about what it does. Where nobody listens, telling does nothing.
import { channel } from 'node:diagnostics_channel'

/** The answer to a request is over: `{ method, kind, status, seconds, request }`; status null: there was none. */
export const answered = channel('k-visa-check.answered')
