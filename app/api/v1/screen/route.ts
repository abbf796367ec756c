import { methods } from '@/lib/api/methods'
import { problem } from '@/lib/api/problem'
import { refuseType } from '@/lib/api/refuse-type'
import { screenLines } from '@/lib/api/screen-lines'
import { readScreenQuery } from '@/lib/api/screen-request'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'

const type = 'application/x-ndjson'

function answer(request: Request): Response {
	const refused = refuseType(request, type)
	if (refused) return refused
	const read = readScreenQuery(new URL(request.url).searchParams)
	if ('faults' in read) {
		return read.onlyRuleset
			? problem(404, 'There is no such rule set.', { errors: read.faults })
			: problem(422, 'Mend the faults in the query, named in errors, and send the request again.', {
					errors: read.faults,
				})
	}
	const screening = screenLines(rulesets[read.ruleset], configuredParameters)
	// A packing proxy would hold lines back; a slow reader makes the sender wait, and one that goes away ends the work.
	const headers = {
		'Content-Type': type,
		'Cache-Control': 'no-store, no-transform',
		'X-Accel-Buffering': 'no',
	}
	return new Response(request.body?.pipeThrough(screening) ?? '', { headers })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: answer })
