import { methods } from '@/lib/api/methods'
import {
	answerProgram,
	noteRead,
	notThere,
	programRoute,
	refuseQuery,
} from '@/lib/workspace-api/program-route'
import { readDecisions } from '@/lib/workspace-api/read-decisions'
import { readInOpenings } from '@/lib/workspace-api/read-in-openings'
import { readQuery } from '@/lib/workspace-api/read-query'

const list = programRoute('results:read', async ({ program, query }) => {
	const read = readQuery(query, { parts: 2, names: ['opening'] })
	if ('errors' in read) return refuseQuery(read)
	const { opening } = read.given
	const found = await readInOpenings(program, opening, (tx, { visible }) =>
		readDecisions(tx, read.page, { visible, opening }),
	)
	if (!found) return notThere('opening')
	const keys = found.rows.map(({ candidate }) => candidate)
	await noteRead(program, 'decisions', { entries: keys.length, candidates: keys })
	const decisions = found.rows.map(({ candidate, role, choice, by, reason, on, advice }) => ({
		candidate,
		opening: role,
		choice,
		by,
		reason,
		on,
		advice,
	}))
	return answerProgram({ decisions, next: found.next })
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list })
