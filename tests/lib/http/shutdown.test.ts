import { expect, test, vi } from 'vitest'
import { beforeExit, beginShutdown, finishShutdown, onShutdown } from '@/lib/http/shutdown.mjs'

test('what was asked for is done once the process is told to end, unless it is taken back', () => {
	const done: string[] = []
	onShutdown(() => void done.push('stream'))
	onShutdown(() => void done.push('closed before'))()
	beginShutdown()
	expect(done).toEqual(['stream'])
})

test('what has to be done before the end is waited for, and one that fails holds up no other', async () => {
	const shown = vi.spyOn(console, 'error').mockReturnValue()
	const done: string[] = []
	beforeExit(async () => {
		throw new Error('the server is gone')
	})
	beforeExit(async () => {
		await Promise.resolve()
		done.push('database')
	})
	await finishShutdown(60_000)
	expect(done).toEqual(['database'])
	expect(shown).toHaveBeenCalledWith(
		expect.stringMatching(/did not end as it should\nError: the server is gone/),
	)
	shown.mockRestore()
})

test('what hangs holds up the end no longer than it may, and that is shown', async () => {
	const shown = vi.spyOn(console, 'error').mockReturnValue()
	beforeExit(() => new Promise(() => undefined))
	await finishShutdown(50)
	expect(shown).toHaveBeenCalledWith(expect.stringContaining('is the database at work?'))
	shown.mockRestore()
})
