import { type LineScreener, lineScreener } from '@/lib/api/line-screener'
import { methods } from '@/lib/api/methods'
import { problem } from '@/lib/api/problem'
import { refuseType } from '@/lib/api/refuse-type'
import { screenLines } from '@/lib/api/screen-lines'
import { readScreenQuery } from '@/lib/api/screen-request'
import { today } from '@/lib/day/today'
import type { Parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'

const type = 'application/x-ndjson'
const screeners = new Map<string, LineScreener>()

/** At most one for each version of a rule set and each set of parameters. */
function screenerOf(ruleset: Ruleset, parameters: Parameters): LineScreener {
	const key = JSON.stringify([ruleset.id, ruleset.version, parameters])
	const screener = screeners.get(key) ?? lineScreener(ruleset, parameters)
	screeners.set(key, screener)
	return screener
}

function answer(request: Request): Response {
	const refused = refuseType(request, type)
	if (refused) return refused
	const read = readScreenQuery(new URL(request.url).searchParams, today('Asia/Shanghai'))
	if ('faults' in read) {
		return read.onlyRuleset
			? problem(404, 'There is no such rule set.', { faults: read.faults })
			: problem(422, 'Mend the faults in the query, named in errors, and send the request again.', {
					faults: read.faults,
				})
	}
	// Compressing or buffering proxies would delay lines. A slow reader applies backpressure; a disconnect ends the work.
	const headers = {
		'Content-Type': type,
		'Cache-Control': 'no-store, no-transform',
		'X-Accel-Buffering': 'no',
	}
	const answers = request.body && screenLines(request.body, screenerOf(read.ruleset, read.parameters))
	return new Response(answers, { headers })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: answer })
