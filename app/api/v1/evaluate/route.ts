import { readEvaluateRequest } from '@/lib/api/evaluate-request'
import { methods } from '@/lib/api/methods'
import { readJson } from '@/lib/api/read-json'
import { refuseFaults } from '@/lib/api/refuse-faults'
import { today } from '@/lib/day/today'
import { findChanges } from '@/rules/changes/find-changes'
import { evaluate } from '@/rules/fast/evaluate'
import { reasonOf } from '@/rules/reasons/reason-of'

async function answer(request: Request): Promise<Response> {
	const body = await readJson(request)
	if ('refused' in body) return body.refused
	const read = readEvaluateRequest(body.value, today('Asia/Shanghai'))
	if ('faults' in read) return refuseFaults(read)
	const { ruleset, facts, parameters, asOf } = read.request
	const given = { facts, parameters }
	const result = evaluate(ruleset, given, asOf)
	return Response.json(
		{ ...result, reason: reasonOf(ruleset, given, result.outcome), ...findChanges(ruleset, given) },
		{ headers: { 'Cache-Control': 'no-store' } },
	)
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: answer })
