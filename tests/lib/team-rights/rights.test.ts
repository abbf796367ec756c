import { describe, expect, it } from 'vitest'
import { candidateMembers, sensitiveRights } from '@/lib/records/candidate'
import { namesWith } from '@/lib/records/derive/names-with'
import { mayCall } from '@/lib/team-api/routes/may-call'
import { writeRouteRights } from '@/lib/team-api/write-route-rights'
import { sayRight } from '@/lib/team-rights/say-right'
import { writeRecordRights } from '@/lib/team-rights/write-rights'
import { teamRoutes } from './team-routes'

const page = () =>
	[
		'# Rights',
		'',
		'Who may do what in a team. What is not in these tables may not be done. Made from `lib/records/`, `lib/team-rights/` and the definitions of routes in `lib/team-api/routes/` and `lib/exchange/exchange-routes.ts` by `npx vitest run --project unit tests/lib/team-rights -u`; change it there. Why it is so: [decision 25](decisions/25-rights.md).',
		'',
		'An owner manages the team, a recruiter changes the list, an interviewer sees the people given to them and writes notes, a viewer reads. A member has a permission, which another one may replace in some openings; what is said of a permission is about the openings in which they have it. A record belongs to openings, and a member sees all openings or some. “Who sees it”: by the permission named, one of the record’s openings at least; for an interviewer, a person given to them there, and of the history their own part. The settings, and what is noted of deleted people, belong to no opening.',
		'',
		`What a candidate’s record and its history say of health and criminal record (${namesWith(
			candidateMembers,
			'deletion',
			'sensitive',
		)
			.map((name) => `\`${name}\``)
			.join(
				', ',
			)}), and the row as it was imported: read by ${sayRight(sensitiveRights.read)}. Who does not read it is sent the record without it, and changes nothing of it.`,
		'',
		'## Records',
		'',
		'A field that nobody may write is the server’s: what a device sends for it is ignored, and the server sets it. “By opening”: its entries belong to one opening each; those of openings that a member does not see are neither sent to them nor changed by them. “Of others”: its entries are signed, and only these members change or remove one that somebody else has signed. “With the record”: it is added with the record, and not later. A field with a route is written by that route alone.',
		...writeRecordRights().flatMap(([name, table]) => ['', `### ${name}`, '', table]),
		'',
		'## Routes',
		'',
		'By method and path under `/api/team`. “Who sees it” is about the candidate whom the request names.',
		'',
		writeRouteRights(teamRoutes),
		'',
	].join('\n')

describe('the rights', () => {
	it('are those of docs/rights.md', async () => {
		await expect(page()).toMatchFileSnapshot('../../../docs/rights.md')
	})

	it('are those of every route that there is, defined once', () => {
		const names = teamRoutes.map(({ method, path }) => `${method} ${path}`)
		expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
		const paths = Object.keys(import.meta.glob('/app/api/team/**/route.ts')).map((file) =>
			file.slice('/app/api/team/'.length, -'/route.ts'.length),
		)
		expect([...new Set(teamRoutes.map(({ path }) => path))].sort()).toEqual(paths.toSorted())
	})

	it('let everybody with a right do what somebody with less may do', () => {
		for (const route of teamRoutes)
			for (const [more, less] of [
				['owner', 'recruiter'],
				['recruiter', 'interviewer'],
				['recruiter', 'viewer'],
			] as const)
				for (const sight of ['none', 'some', 'all'] as const)
					if (mayCall(route, { permission: less, sight }))
						expect({ path: route.path, may: mayCall(route, { permission: more, sight }) }).toEqual({
							path: route.path,
							may: true,
						})
	})
})
