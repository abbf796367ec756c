import { describe, expect, test } from 'vitest'
import { permissions } from '@/lib/records/rights/permissions'
import { alone, askingsAbout, type DeskDeed, deskRights } from '@/lib/team-api/desk-deeds'
import type { MemberAccess } from '@/lib/team-rights/permission-at'

const deeds: readonly DeskDeed[] = [
	'correct',
	'progress',
	'documents',
	'note',
	'remove',
	'decide',
	'import',
	'export',
	'ask',
	'opening',
	'new-opening',
]

const everywhere = (permission: MemberAccess['permission']): MemberAccess => ({
	permission,
	byOpening: {},
	openings: 'all',
})
/** A recruiter in one opening, an interviewer in another, and a viewer in all others. */
const mixed: MemberAccess = {
	permission: 'viewer',
	byOpening: { recruits: 'recruiter', interviews: 'interviewer' },
	openings: ['recruits', 'interviews', 'views'],
}
const may = (access: MemberAccess, opening: string | null) =>
	deeds.filter((deed) => deskRights(access).may(deed, opening))

test.each(permissions)('what a %s may do on a desk', (permission) => {
	const all = { owner: deeds, recruiter: deeds, interviewer: ['note'], viewer: [] } as const
	expect(may(everywhere(permission), 'any')).toEqual(all[permission])
	expect(may(everywhere(permission), null)).toEqual(all[permission])
})

test('who has no team may do everything', () => expect(may(alone, null)).toEqual(deeds))

describe('with another permission in some openings', () => {
	test('it is the one of the opening that counts, and any of them for a new opening', () => {
		expect(may(mixed, 'recruits')).toEqual(deeds)
		expect(may(mixed, 'interviews')).toEqual(['note', 'new-opening'])
		expect(may(mixed, 'views')).toEqual(['new-opening'])
		expect(may(mixed, null)).toEqual(deeds)
	})

	test('what is about several openings takes the right in each', () => {
		const { mayInEach } = deskRights(mixed)
		expect(mayInEach('export', ['recruits'])).toBe(true)
		expect(mayInEach('export', ['recruits', 'views'])).toBe(false)
		expect(mayInEach('note', ['recruits', 'interviews'])).toBe(true)
		expect(mayInEach('export', 'all')).toBe(false)
		expect(deskRights(everywhere('recruiter')).mayInEach('export', 'all')).toBe(true)
	})

	test('a record is asked for by each permission, with the openings seen by it', () => {
		const sights = (roles: 'all' | readonly string[], seesAll = false) =>
			Object.fromEntries(
				askingsAbout(mixed, { roles, seesAll }).map(({ permission, sight }) => [permission, sight]),
			)
		expect(sights(['recruits'])).toEqual({ viewer: 'none', recruiter: 'all', interviewer: 'none' })
		expect(sights(['recruits', 'views'])).toEqual({ viewer: 'some', recruiter: 'some', interviewer: 'none' })
		expect(sights(['recruits', '-'])).toEqual({ viewer: 'none', recruiter: 'some', interviewer: 'none' })
		expect(sights('all', true)).toEqual({ viewer: 'some', recruiter: 'some', interviewer: 'some' })
	})

	test('who has one permission sees all of a record whose openings are all seen', () => {
		const sight = (roles: 'all' | readonly string[], seesAll: boolean) =>
			askingsAbout(everywhere('recruiter'), { roles, seesAll })[0]?.sight
		expect(sight('all', true)).toBe('all')
		expect(sight('all', false)).toBe('some')
		expect(sight(['one', 'two'], false)).toBe('all')
		expect(sight(['one', '-'], false)).toBe('some')
	})
})
