import { readEvaluateRequest } from '@/lib/api/evaluate-request'
import { methods } from '@/lib/api/methods'
import { problem } from '@/lib/api/problem'
import { readJson } from '@/lib/api/read-json'
import { today } from '@/lib/day/today'
import { findChanges } from '@/rules/changes/find-changes'
import { evaluate } from '@/rules/fast/evaluate'
import { rulesets } from '@/rules/rulesets'

async function answer(request: Request): Promise<Response> {
	const body = await readJson(request)
	if ('refused' in body) return body.refused
	const read = readEvaluateRequest(body.value)
	if ('faults' in read) {
		return read.onlyRuleset
			? problem(404, 'There is no such rule set.', { faults: read.faults })
			: problem(422, 'Mend the faults named in errors and send the request again.', { faults: read.faults })
	}
	const { facts, parameters, asOf } = read.request
	const ruleset = rulesets[read.request.ruleset]
	const given = { facts, parameters }
	const result = evaluate(ruleset, given, asOf ?? today('Asia/Shanghai'))
	return Response.json(
		{ ...result, ...findChanges(ruleset, given) },
		{ headers: { 'Cache-Control': 'no-store' } },
	)
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: answer })
