import { answerNext } from '@/lib/api/answer-next'
import { methods } from '@/lib/api/methods'
import { readNextRequest } from '@/lib/api/next-request'
import { readJson } from '@/lib/api/read-json'
import { refuseFaults } from '@/lib/api/refuse-faults'
import { today } from '@/lib/day/today'

async function answer(request: Request): Promise<Response> {
	const body = await readJson(request)
	if ('refused' in body) return body.refused
	const read = readNextRequest(body.value, today('Asia/Shanghai'))
	if ('faults' in read) return refuseFaults(read)
	return Response.json(answerNext(read.request), { headers: { 'Cache-Control': 'no-store' } })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: answer })
