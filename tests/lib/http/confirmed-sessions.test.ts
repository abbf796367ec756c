import { afterEach, expect, test, vi } from 'vitest'
import { confirmSession, memberOf, rememberSession } from '@/lib/http/confirmed-sessions.mjs'
import { confirmedSessionMinutes, maxConfirmedSessions } from '@/lib/limits/server-limits.mjs'
import { sessionConfirmed } from '@/lib/metrics/events.mjs'

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

test('a session is told to who listens, and again in time before others would forget it', () => {
	vi.useFakeTimers({ toFake: ['performance'] })
	const told = vi.fn()
	sessionConfirmed.subscribe(told)
	const cookies = 'team.session_token=told.once'
	for (let times = 0; times < 3; times++) confirmSession(cookies, 'lin')
	expect(told).toHaveBeenCalledTimes(1)
	vi.advanceTimersByTime((confirmedSessionMinutes * 60_000) / 2)
	confirmSession(cookies, 'lin')
	expect(told).toHaveBeenCalledTimes(2)
	sessionConfirmed.unsubscribe(told)
	const [[session]] = told.mock.calls as [[{ key: string; member: string }]]
	rememberSession({ ...session, member: 'wei' })
	expect(memberOf(cookies)).toBe('wei')
})
