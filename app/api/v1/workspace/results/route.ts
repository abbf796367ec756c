import { methods } from '@/lib/api/methods'
import { today } from '@/lib/day/today'
import { readSettings } from '@/lib/exchange/server/settings'
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
import { readInOpenings } from '@/lib/workspace-api/read-in-openings'
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
	const day = today('Asia/Shanghai')
	const found = await readInOpenings(program, opening, async (tx, { visible, role }) => ({
		role,
		...(await readPeople(tx, read.page, { visible, opening, day })),
		basis: basisOf(await readSettings(tx)),
	}))
	if (!found?.role) return notThere('opening')
	const { role, rows, next, basis } = found
	const keys = rows.map(({ key }) => key)
	await noteRead(program, 'results', { entries: keys.length, candidates: keys })
	const evaluated = await evaluatePeople(role, rows, { basis, day })
	const results = locale && isLocale(locale) ? await explainPeople(locale, evaluated) : evaluated
	const candidates = rows.map(({ key, id }, place) => ({ key, id, results: results[place] }))
	return answerProgram({ opening, asOf: day, candidates, next })
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list })
