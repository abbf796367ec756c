import { nameFaults } from '@/lib/api/faults'
import { methods } from '@/lib/api/methods'
import { problem } from '@/lib/api/problem'
import { candidatesBody } from '@/lib/api/program-candidates-schema'
import { readJson } from '@/lib/api/read-json'
import { today } from '@/lib/day/today'
import { maxNamedFaults } from '@/lib/limits/limits'
import { maxRequestKeyCharacters } from '@/lib/limits/program-limits'
import {
	answerProgram,
	noteRead,
	notThere,
	programRoute,
	refuseQuery,
} from '@/lib/workspace-api/program-route'
import { putCandidates } from '@/lib/workspace-api/put-candidates'
import { readInOpenings } from '@/lib/workspace-api/read-in-openings'
import { openingsSeen, readPeople } from '@/lib/workspace-api/read-people'
import { readQuery } from '@/lib/workspace-api/read-query'

const list = programRoute('results:read', async ({ program, query }) => {
	const read = readQuery(query, { parts: 1, names: ['opening'] })
	if ('errors' in read) return refuseQuery(read)
	const { opening } = read.given
	const found = await readInOpenings(program, opening, (tx, { visible }) =>
		readPeople(tx, read.page, { visible, opening, day: today('Asia/Shanghai') }),
	)
	if (!found) return notThere('opening')
	const keys = found.rows.map(({ key }) => key)
	await noteRead(program, 'candidates', { entries: keys.length, candidates: keys })
	const candidates = found.rows.map((candidate) => {
		const { key, id, name, facts, savedOn } = candidate
		return { key, id, name, openings: openingsSeen(candidate), facts, savedOn }
	})
	return answerProgram({ candidates, next: found.next })
})

const visibleAscii = /^[\x21-\x7e]+$/

const isRequestKey = (key: string) => key.length <= maxRequestKeyCharacters && visibleAscii.test(key)

const isNoSuch = ({ pointer }: { readonly pointer: string }) => /\/(?:key|openings\/\d+)$/.test(pointer)

const add = programRoute('candidates:write', async ({ request, program }) => {
	const body = await readJson(request)
	if ('refused' in body) return body.refused
	const parsed = candidatesBody.safeParse(body.value, { reportInput: true })
	if (!parsed.success) return refuseQuery(nameFaults(parsed.error.issues))
	const key = request.headers.get('idempotency-key')
	if (key !== null && !isRequestKey(key))
		return refuseQuery({
			errors: [
				{
					pointer: '',
					detail: `Idempotency-Key may have 1 to ${maxRequestKeyCharacters} characters of ASCII, without blanks.`,
				},
			],
		})
	const named = key === null ? null : { key, body: body.value }
	const put = await putCandidates(program, parsed.data.candidates, named)
	if (put === 'differs') return problem(409, 'Another request has come with this Idempotency-Key.')
	if (!('errors' in put)) return answerProgram(put)
	const errors = put.errors.slice(0, maxNamedFaults)
	const more = put.errors.length - errors.length
	const faults = { errors, ...(more > 0 && { more }) }
	return put.errors.every(isNoSuch)
		? problem(404, 'Some of what is named is not here.', { faults })
		: refuseQuery(faults)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list, POST: add })
