import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useLoaded } from '@/components/ui/browser/use-loaded'

afterEach(cleanup)

const giving = (found: string) => () => Promise.resolve(found)
const failing = () => Promise.reject(new Error('no network'))

function load(first: (() => Promise<string>) | null) {
	const { result, rerender } = renderHook(({ from }) => useLoaded(from), { initialProps: { from: first } })
	const becomes = (found: string | null, hasFailed: boolean) =>
		waitFor(() => expect(result.current).toEqual({ found, hasFailed }))
	return { becomes, next: (from: typeof first) => rerender({ from }) }
}

test('what is loaded stays until something else is there', async () => {
	const { becomes, next } = load(null)
	await becomes(null, false)
	next(giving('names'))
	await becomes('names', false)
	next(() => new Promise(() => {}))
	await becomes('names', false)
	next(giving('other names'))
	await becomes('other names', false)
})

test('what cannot be loaded is said, and what was there before stays', async () => {
	const { becomes, next } = load(failing)
	await becomes(null, true)
	next(giving('names'))
	await becomes('names', false)
	next(failing)
	await becomes('names', true)
})
