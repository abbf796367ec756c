import { methods } from '@/lib/api/methods'
import { inWorkspace } from '@/lib/database/database'
import { repeatableRead } from '@/lib/exchange/server/repeatable-read'
import { answerProgram, noteRead, programRoute, refuseQuery } from '@/lib/workspace-api/program-route'
import { readAuditPart } from '@/lib/workspace-api/read-audit-part'
import { readQuery } from '@/lib/workspace-api/read-query'

const wholeNumber = /^\d{1,15}$/

const list = programRoute('audit:read', async ({ program, query }) => {
	const read = readQuery(query, { parts: 1, names: ['after'] })
	const { after = '0' } = 'errors' in read ? {} : read.given
	const errors = 'errors' in read ? [...read.errors] : []
	if (!wholeNumber.test(after))
		errors.push({ pointer: '/after', detail: 'This must be the number of an entry.' })
	if ('errors' in read || errors.length > 0) return refuseQuery({ errors })
	const found = await inWorkspace(
		program.workspace,
		(tx) => readAuditPart(tx, read.page, Number(after)),
		repeatableRead,
	)
	if (found.rows.length > 0) await noteRead(program, 'audit', { entries: found.rows.length })
	return answerProgram({ entries: found.rows, next: found.next })
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list })
