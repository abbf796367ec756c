import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { daysLater } from '@/lib/day/days-later'
import { requestWarningDays } from '@/lib/limits/mail-limits'
import { answerDays } from '@/lib/limits/record-limits'
import { sendWaiting } from '@/lib/mail/queue/send-waiting'
import { serverDay } from '@/lib/my-record/server-day'
import { remindOfRequests } from '@/lib/my-record/team/remind-of-requests'
import { rowsIn } from '../database/rows-in'
import { mailServer } from '../mail/smtp'
import { founded, joined } from './team'
import { type Visit, visit } from './visit'

vi.hoisted(() => {
	process.env.ORIGIN = 'http://team.example'
})

let owner: Visit
let workspace = ''
let server: Awaited<ReturnType<typeof mailServer>>
const due = daysLater(serverDay(), answerDays)
const warned = daysLater(due, -requestWarningDays)

/** The mails that a day brings, by whom they are to. */
async function mailsOn(day: string) {
	server.received.length = 0
	await remindOfRequests(workspace, day)
	await sendWaiting(workspace)
	return server.received.map(({ to, read }) => [to[0], read.text ?? ''] as const).sort()
}

/** A candidate of an opening asks for a review. */
async function asked(opening: string, key: string) {
	await rowsIn(
		workspace,
		sql`insert into team.candidates (workspace, key, id, name, facts, roles, source_kind, saved_on)
			values (${workspace}, ${key}, '', ${`Person ${key}`}, '{}', array[${opening}], 'hand', current_date) returning key`,
	)
	const { token } = await owner.ask('my-record/links', { candidate: key })
	const { requests } = await visit().ask('my-record/review', { secret: token })
	return (requests as { id: string }[])[0]?.id ?? ''
}

beforeAll(async () => {
	server = await mailServer()
	vi.stubEnv('SMTP_URL', server.url)
	vi.stubEnv('MAIL_FROM', 'visa@team.example')
	const team = await founded('owner@example.com')
	owner = team.owner
	workspace = team.workspace
	for (const id of ['r', 'q'])
		await rowsIn(
			workspace,
			sql`insert into team.openings (workspace, id, name, gap, rulesets, facts, created_on, changed_on)
				values (${workspace}, ${id}, ${`Opening ${id}`}, '', '{}', '{}', current_date, current_date) returning id`,
		)
	await joined(owner, 'sees-r@example.com', { openings: ['r'], newOpenings: false })
	await joined(owner, 'reads-r@example.com', { permission: 'viewer', openings: ['r'], newOpenings: false })
	await joined(owner, 'sees-q@example.com', { openings: ['q'], newOpenings: false })
})
afterEach(() => rowsIn(workspace, sql`delete from team.requests returning id`))
afterAll(async () => {
	vi.unstubAllEnvs()
	await server.stop()
})

test('whoever may answer a request that is due soon is told, of theirs alone, and of nobody’s name', async () => {
	await asked('r', 'one')
	await asked('r', 'two')
	await asked('q', 'three')
	expect(await mailsOn(daysLater(warned, -1))).toEqual([])
	const mails = await mailsOn(warned)
	expect(mails.map(([to]) => to)).toEqual(['owner@example.com', 'sees-q@example.com', 'sees-r@example.com'])
	const [ofOwner, ofQ, ofR] = mails.map(([, text]) => text)
	expect(ofOwner).toMatch(/3\srequests of candidates/)
	expect(ofQ).toMatch(/1\srequest of a candidate/)
	expect(ofR).toMatch(/2\srequests of candidates/)
	for (const [, text] of mails) expect(text).not.toMatch(/Person|Opening [rq]/)
})

test('they are told again on the day itself, and not between or after', async () => {
	const id = await asked('q', 'four')
	expect(await mailsOn(warned)).toHaveLength(2)
	expect(await mailsOn(daysLater(warned, 1))).toEqual([])
	expect(await mailsOn(due)).toHaveLength(2)
	expect(await mailsOn(daysLater(due, 1))).toEqual([])
	await rowsIn(workspace, sql`update team.requests set reminded_on = null where id = ${id} returning id`)
	await owner.ask('my-record/requests/answer', { id, words: 'Done' })
	expect(await mailsOn(due)).toEqual([])
})

test('several servers tell it once', async () => {
	await asked('q', 'five')
	server.received.length = 0
	await Promise.all([1, 2, 3].map(() => remindOfRequests(workspace, warned)))
	await sendWaiting(workspace)
	expect(server.received).toHaveLength(2)
})
