import { methods } from '@/lib/api/methods'
import { readNextRequest } from '@/lib/api/next-request'
import { readJson } from '@/lib/api/read-json'
import { refuseFaults } from '@/lib/api/refuse-faults'
import { today } from '@/lib/day/today'
import { nextQuestions } from '@/rules/asking/next-questions'
import { parametersOn, versionOn, versionsOf } from '@/rules/rulesets/versions'

async function answer(request: Request): Promise<Response> {
	const body = await readJson(request)
	if ('refused' in body) return body.refused
	const read = readNextRequest(body.value, today('Asia/Shanghai'))
	if ('faults' in read) return refuseFaults(read)
	const { chosen, facts, asOf } = read.request
	const { outcomes, ask, left } = nextQuestions(chosen, facts, parametersOn(asOf), (id) =>
		versionOn(versionsOf(id), asOf),
	)
	const rulesets = Object.fromEntries(chosen.map((id) => [id, { outcome: outcomes[id] }]))
	return Response.json({ asOf, rulesets, ask, left }, { headers: { 'Cache-Control': 'no-store' } })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: answer })
