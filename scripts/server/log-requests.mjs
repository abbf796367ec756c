import { isLogged, log } from '../../lib/log/log.mjs'
import { answered } from '../../lib/metrics/events.mjs'

/** Logs each request, with LOG_LEVEL=debug: of what it was, and never its path, which may hold what somebody typed. */
export function logRequests() {
	if (!isLogged('debug')) return
	answered.subscribe(({ method, kind, status, seconds, request }) => {
		const ms = Math.round(seconds * 1000)
		const said = status ?? 'no answer'
		log.debug(`${method} ${kind}: ${said} in ${ms} ms`, { request, method, kind, status, ms })
	})
}
