import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { log } from '@/lib/log/log.mjs'
import { withRequestId } from '@/lib/log/request-id.mjs'

const written: string[] = []

beforeEach(() => {
	for (const stream of ['error', 'warn', 'log'] as const)
		vi.spyOn(console, stream).mockImplementation((line) => void written.push(`${stream}: ${line}`))
})
afterEach(() => {
	vi.restoreAllMocks()
	vi.unstubAllEnvs()
	written.length = 0
})

const levels = ['error', 'warn', 'info', 'debug'] as const
function writeAll() {
	for (const level of levels) log[level](`one of ${level}`)
	return written.splice(0)
}

describe('the log', () => {
	test('has errors and warnings on standard error, and no debug unless it is asked for', () => {
		expect(writeAll()).toEqual(['error: one of error', 'warn: one of warn', 'log: one of info'])
		vi.stubEnv('LOG_LEVEL', 'debug')
		expect(writeAll()).toHaveLength(4)
		vi.stubEnv('LOG_LEVEL', 'error')
		expect(writeAll()).toEqual(['error: one of error'])
		for (const none of ['', 'loud']) {
			vi.stubEnv('LOG_LEVEL', none)
			expect(writeAll()).toHaveLength(3)
		}
	})

	test('names the request in the first line of an entry', () => {
		withRequestId('request-1', () => {
			log.info('short')
			log.error('failed', { error: new Error('why') })
		})
		const [short, failed] = written
		expect(short).toBe('log: short (request request-1)')
		expect(failed).toMatch(/^error: failed \(request request-1\)\nError: why\n {4}at /)
	})

	test('as JSON has an object a line, whatever an entry holds', () => {
		vi.stubEnv('LOG_FORMAT', 'json')
		withRequestId('request-2', () => {
			log.warn('two\nlines "quoted"', { count: 3 })
			log.error('', { error: new TypeError('why', { cause: new Error('deeper') }) })
		})
		log.error('thrown', { error: 'no error' })
		expect(written.filter((line) => line.includes('\n'))).toEqual([])
		const [warning, failure, thrown] = written.map((line) => JSON.parse(line.slice(line.indexOf('{'))))
		expect(warning).toEqual({
			time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
			level: 'warn',
			message: 'two\nlines "quoted"',
			request: 'request-2',
			count: 3,
		})
		expect(failure).toMatchObject({
			level: 'error',
			message: 'why',
			error: { name: 'TypeError', message: 'why', stack: expect.stringMatching(/TypeError: why\n.*deeper/s) },
		})
		expect(thrown).toMatchObject({ message: 'thrown', error: { stack: "'no error'" } })
		expect(thrown).not.toHaveProperty('request')
	})
})
