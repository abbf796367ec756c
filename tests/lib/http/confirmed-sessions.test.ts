import { afterEach, expect, test, vi } from 'vitest'
import { confirmSession, memberOf } from '@/lib/http/confirmed-sessions.mjs'
import { confirmedSessionMinutes, maxConfirmedSessions } from '@/lib/limits/server-limits.mjs'

afterEach(() => vi.useRealTimers())

test('a session that was confirmed is that of its member, whatever other cookies come with it', () => {
	confirmSession('a=1; team.session_token=abc.def', 'lin')
	confirmSession('__Secure-team.session_token=ghi.jkl', 'wei')
	expect(memberOf('team.session_token=abc.def; b=2')).toBe('lin')
	expect(memberOf('__Secure-team.session_token=ghi.jkl')).toBe('wei')
})

test.each([undefined, '', 'team.session_token=forged', 'a=abc.def', 'team.session_token=abc.de'])(
	'a cookie that nobody has confirmed is nobody: %s',
	(cookies) => {
		confirmSession('team.session_token=abc.def', 'lin')
		expect(memberOf(cookies)).toBeNull()
	},
)

test('a session is forgotten after some minutes, unless it is confirmed again', () => {
	vi.useFakeTimers({ toFake: ['performance'] })
	const cookies = 'team.session_token=abc.def'
	const most = confirmedSessionMinutes * 60_000
	confirmSession(cookies, 'lin')
	vi.advanceTimersByTime(most - 1)
	expect(memberOf(cookies)).toBe('lin')
	confirmSession(cookies, 'lin')
	vi.advanceTimersByTime(most - 1)
	expect(memberOf(cookies)).toBe('lin')
	vi.advanceTimersByTime(2)
	expect(memberOf(cookies)).toBeNull()
})

test('of more sessions than are remembered the oldest is forgotten', () => {
	const cookies = (place: number) => `team.session_token=${place}`
	for (let place = 0; place <= maxConfirmedSessions; place++) confirmSession(cookies(place), `m${place}`)
	expect(memberOf(cookies(0))).toBeNull()
	expect(memberOf(cookies(maxConfirmedSessions))).toBe(`m${maxConfirmedSessions}`)
})
