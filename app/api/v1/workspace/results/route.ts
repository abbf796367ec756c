import { methods } from '@/lib/api/methods'
import { inWorkspace } from '@/lib/database/database'
import { today } from '@/lib/day/today'
import { repeatableRead } from '@/lib/exchange/server/repeatable-read'
import { readSettings } from '@/lib/exchange/server/settings'
import { visibleOpeningsOf } from '@/lib/exchange/server/visible'
import { isLocale, localeIds } from '@/lib/i18n/locales'
import { basisOf, evaluatePeople } from '@/lib/workspace-api/evaluate-people'
import { explainPeople } from '@/lib/workspace-api/explain-people'
import {
	answerProgram,
	noteRead,
	notThere,
	programRoute,
	refuseQuery,
} from '@/lib/workspace-api/program-route'
import { readOpening } from '@/lib/workspace-api/read-openings'
import { readPeople } from '@/lib/workspace-api/read-people'
import { readQuery } from '@/lib/workspace-api/read-query'

const list = programRoute('results:read', async ({ program, query }) => {
	const read = readQuery(query, { parts: 1, names: ['opening', 'locale'] })
	const { opening, locale } = 'errors' in read ? {} : read.given
	const errors = 'errors' in read ? [...read.errors] : []
	if (!query.has('opening')) errors.push({ pointer: '/opening', detail: 'This member is required.' })
	if (locale !== undefined && !isLocale(locale))
		errors.push({ pointer: '/locale', detail: `This must be one of: ${localeIds.join(', ')}.` })
	if ('errors' in read || opening === undefined || errors.length > 0) return refuseQuery({ errors })
	const visible = visibleOpeningsOf(program)
	const day = today('Asia/Shanghai')
	const found = await inWorkspace(
		program.workspace,
		async (tx) => {
			const role = await readOpening(tx, opening, visible)
			if (!role) return null
			const people = await readPeople(tx, read.page, { visible, opening, day })
			return { role, ...people, basis: basisOf(await readSettings(tx)) }
		},
		repeatableRead,
	)
	if (!found) return notThere('opening')
	const { role, rows, next, basis } = found
	await noteRead(program, 'results', rows.length)
	const evaluated = await evaluatePeople(role, rows, { basis, day })
	const results = locale && isLocale(locale) ? await explainPeople(locale, evaluated) : evaluated
	const candidates = rows.map(({ key, id }, place) => ({ key, id, results: results[place] }))
	return answerProgram({ opening, asOf: day, candidates, next })
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list })
