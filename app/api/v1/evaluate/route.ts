import { answerEvaluate } from '@/lib/api/answer-evaluate'
import { readEvaluateRequest } from '@/lib/api/evaluate-request'
import { methods } from '@/lib/api/methods'
import { readJson } from '@/lib/api/read-json'
import { refuseFaults } from '@/lib/api/refuse-faults'
import { today } from '@/lib/day/today'

async function answer(request: Request): Promise<Response> {
	const body = await readJson(request)
	if ('refused' in body) return body.refused
	const read = readEvaluateRequest(body.value, today('Asia/Shanghai'))
	if ('faults' in read) return refuseFaults(read)
	return Response.json(answerEvaluate(read.request), { headers: { 'Cache-Control': 'no-store' } })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: answer })
