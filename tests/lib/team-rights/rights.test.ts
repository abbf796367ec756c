import { describe, expect, it } from 'vitest'
import { isOpen, mayCall, routeOf, routeRights } from '@/lib/team-api/route-rights'
import { writeRouteRights } from '@/lib/team-api/write-route-rights'
import { writeRecordRights } from '@/lib/team-rights/write-rights'
import { keysIn } from '@/rules/keys'

const page = () =>
	[
		'# Rights',
		'',
		'Who may do what in a team. What is not in these tables may not be done. Made from `lib/records/`, `lib/team-rights/` and `lib/team-api/route-rights.ts` by `npx vitest run --project unit tests/lib/team-rights -u`; change it there. Why it is so: [decision 25](decisions/25-rights.md).',
		'',
		'An owner manages the team, a screener changes the list, a viewer reads. A record belongs to openings, and a member sees all openings or some. “Who sees it”: one of the record’s openings at least. The settings, and what is noted of deleted people, belong to no opening.',
		'',
		'## Records',
		'',
		'A field that nobody may write is the server’s: what a device sends for it is ignored, and the server sets it. “By opening”: its entries belong to one opening each; those of openings that a member does not see are neither sent to them nor changed by them. “With the record”: it is added with the record, and not later. A field with a route is written by that route alone.',
		...writeRecordRights().flatMap(([name, table]) => ['', `### ${name}`, '', table]),
		'',
		'## Routes',
		'',
		'By method and path under `/api/team`. “Who sees it” is about the candidate whom the request names.',
		'',
		writeRouteRights(),
		'',
	].join('\n')

describe('the rights', () => {
	it('are those of docs/rights.md', async () => {
		await expect(page()).toMatchFileSnapshot('../../../docs/rights.md')
	})

	it('have a row for every route that there is, and none for others', () => {
		const paths = Object.keys(import.meta.glob('/app/api/team/**/route.ts')).map((file) =>
			file.slice('/app/api/team/'.length, -'/route.ts'.length),
		)
		const named = new Set(keysIn(routeRights).map((route) => route.slice(route.indexOf(' ') + 1)))
		expect([...named].sort()).toEqual(paths.toSorted())
	})

	it('are nobody’s for a route without a row', () => {
		const url = 'https://team.example/api/team/members/everything'
		expect(routeOf({ method: 'POST', url })).toBeNull()
		expect(routeOf({ method: 'GET', url: 'https://team.example/api/team/toString' })).toBeNull()
		expect(isOpen(null)).toBe(false)
		expect(mayCall(null, { permission: 'owner', sight: 'all' })).toBe(false)
	})

	it('of routes are looked up by method and path, of HEAD by those of GET', () => {
		const url = 'https://team.example/api/team/devices?member=x'
		expect(routeOf({ method: 'HEAD', url })).toBe('GET devices')
		expect(routeOf({ method: 'POST', url })).toBeNull()
	})

	it('let everybody with a right do what somebody with less may do', () => {
		for (const route of keysIn(routeRights))
			for (const [more, less] of [
				['owner', 'screener'],
				['screener', 'viewer'],
			] as const)
				for (const sight of ['none', 'some', 'all'] as const)
					if (mayCall(route, { permission: less, sight }))
						expect({ route, may: mayCall(route, { permission: more, sight }) }).toEqual({ route, may: true })
	})
})
