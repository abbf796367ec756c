import { expect, test, vi } from 'vitest'
import { beforeTheEnd, finish, tellToEnd, whenToldToEnd } from '@/lib/http/ending.mjs'

test('what was asked for is done once the process is told to end, unless it is taken back', () => {
	const done: string[] = []
	whenToldToEnd(() => void done.push('stream'))
	whenToldToEnd(() => void done.push('closed before'))()
	tellToEnd()
	expect(done).toEqual(['stream'])
})

test('what has to be done before the end is waited for, and one that fails holds up no other', async () => {
	const shown = vi.spyOn(console, 'error').mockReturnValue()
	const done: string[] = []
	beforeTheEnd(async () => {
		throw new Error('the server is gone')
	})
	beforeTheEnd(async () => {
		await Promise.resolve()
		done.push('database')
	})
	await finish()
	expect(done).toEqual(['database'])
	expect(shown).toHaveBeenCalledWith(new Error('the server is gone'))
	shown.mockRestore()
})
