import { methods } from '@/lib/api/methods'
import { inWorkspace } from '@/lib/database/database'
import { repeatableRead } from '@/lib/exchange/server/repeatable-read'
import { visibleOpeningsOf } from '@/lib/exchange/server/view/visible'
import { answerProgram, programRoute, refuseQuery } from '@/lib/workspace-api/program-route'
import { readOpenings } from '@/lib/workspace-api/read-openings'
import { readQuery } from '@/lib/workspace-api/read-query'

const list = programRoute('results:read', async ({ program, query }) => {
	const read = readQuery(query, { parts: 1 })
	if ('errors' in read) return refuseQuery(read)
	const found = await inWorkspace(
		program.workspace,
		(tx) => readOpenings(tx, read.page, visibleOpeningsOf(program)),
		repeatableRead,
	)
	const openings = found.rows.map(({ id, name, rulesets, facts, noSpecialRoutes }) => ({
		id,
		name,
		rulesets,
		facts,
		noSpecialRoutes: noSpecialRoutes === true,
	}))
	return answerProgram({ openings, next: found.next })
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list })
