import { expect } from 'vitest'
import { problemSchema } from '@/lib/api/result-schema'

/** Checks that an answer is problem details, and returns its faults by pointer. */
export async function faultsOf(response: Response, status: number): Promise<Record<string, string>> {
	expect(response.status).toBe(status)
	expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
	const problem = problemSchema.parse(await response.json())
	expect(problem.status).toBe(status)
	return Object.fromEntries((problem.errors ?? []).map(({ pointer, detail }) => [pointer, detail]))
}
