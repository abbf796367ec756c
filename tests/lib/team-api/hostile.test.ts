import { beforeAll, describe, expect, test } from 'vitest'
import { ofToday } from '../../runs'
import { requests } from './requests'
import { founded, invited } from './team'
import { password, type Visit, visit } from './visit'

const texts = {
	'a zero character': 'a\0b',
	'half a character': 'a\ud800b',
	'marks that turn text around': '\u202egpj.exe\u2066\u200f',
	markup: '<img src=x onerror=alert(1)>',
	'a statement': `'; drop table team.members; --`,
	'a megabyte': 'a'.repeat(1024 * 1024),
	'only spaces': '   ',
	'nothing at all': '',
}
/** What free text may be. */
const writable: readonly string[] = [
	'marks that turn text around',
	'markup',
	'a statement',
	'only spaces',
	'nothing at all',
]
const values = [
	...Object.entries(texts),
	['a number', -1],
	['null', null],
	['a list', [[]]],
	['an object', { toString: 1 }],
] as const

let owner: Visit

beforeAll(async () => {
	owner = (await founded('wei@example.com')).owner
})

const withBody = ofToday(
	Object.entries(requests).filter(
		([path, { body, isForm }]) => body && !isForm && !path.startsWith('exchange/'),
	),
	2,
)

describe.each(withBody)('%s', (path, { isOpen, body = {}, mayBeNull = [], freeText = [] }) => {
	const send = async (sent: unknown, headers?: Record<string, string>) => {
		const browser = isOpen ? visit() : owner
		const response = await browser.send(path, sent, { method: 'POST', ...(headers && { headers }) })
		const text = await response.text()
		// Each fault is told by what is wrong with it.
		expect(text).not.toContain('language')
		return { status: response.status, ...(JSON.parse(text) as { reason?: string }) }
	}

	test('refuses what no field of it may hold, or finds nothing by it', async () => {
		// The right password: too many wrong ones would end the session.
		if (!isOpen) await owner.ask('resume', { password })
		for (const field of Object.keys(body))
			for (const [what, value] of values) {
				if (value === null && mayBeNull.includes(field)) continue
				if (freeText.includes(field) && writable.includes(what)) continue
				const { status, reason } = await send({ ...body, [field]: value })
				expect(status, `${what} in ${field}`).toBeOneOf([401, 404, 409, 410, 413, 422, 429])
				expect(reason, `${what} in ${field}`).toBeTypeOf('string')
			}
	})

	test('refuses a body that is none', async () => {
		for (const sent of ['', '{', '[]', 'null', '"a"', '{"a":1}', `${'['.repeat(5000)}${']'.repeat(5000)}`])
			expect((await send(sent)).status, sent.slice(0, 9)).toBeOneOf([400, 422])
		const text = JSON.stringify(body)
		expect((await send(text, { 'content-type': 'text/plain' })).status).toBe(415)
		expect((await send(text, { 'content-encoding': 'gzip' })).status).toBe(415)
		expect((await send({ ...body, more: 1 })).status).toBe(422)
	})
})

test('a name is kept as the text that it is, whatever it looks like', async () => {
	// The other one has given too many wrong passwords above.
	const { owner: patient } = await founded('li@example.com')
	for (const text of [texts['marks that turn text around'], texts.markup, 'عائشة 张 👩‍💻']) {
		const { token } = await invited(patient, 'guest@example.com')
		const guest = visit()
		expect(await guest.ask('invitations/join', { token, name: ` ${text} `, password })).toEqual({})
		expect(await guest.ask('state')).toMatchObject({ member: { name: text.trim() } })
	}
})
