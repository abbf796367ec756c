// What the server and the bundled app tell about what they do. Where nobody listens, telling does nothing.
import { channel } from 'node:diagnostics_channel'

/** The answer to a request is over: `{ method, kind, status, seconds, waitSeconds, request }`; status null: there was none. */
export const answered = channel('k-visa-check.answered')

/** A request was not taken into work, or cut off: one of `reasonsToRefuse`. */
export const refused = channel('k-visa-check.refused')

/** Expired candidates were deleted: how many. */
export const erased = channel('k-visa-check.erased')

/** A search for expired candidates has ended: one of `retentionResults`. */
export const retentionRan = channel('k-visa-check.retention-ran')

/** Packing a list has ended: `{ result, seconds }`, the result one of `packingResults`. */
export const packed = channel('k-visa-check.packed')

/** A session was confirmed: `{ key, member }`, the key a hash (see lib/http/confirmed-sessions.mjs). */
export const sessionConfirmed = channel('k-visa-check.session-confirmed')

/** Why a request is not taken, where its status does not say so: see docs/limits.md and docs/settings.md. */
export const reasonsToRefuse = ['full', 'share', 'turn', 'queue', 'slow', 'unreadable']

/** How a search for expired candidates can end; skipped: the database did not answer, or there is none. */
export const retentionResults = ['ok', 'failed', 'skipped']

/** How packing a list can end; given up: too much changed meanwhile. */
export const packingResults = ['made', 'given-up', 'failed']
