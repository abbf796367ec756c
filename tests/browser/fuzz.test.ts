import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '@/scripts/check/serve.mjs'
import { describeFinding } from '@/scripts/fuzz/describe-finding.mjs'
import { fuzzServer } from '@/scripts/fuzz/fuzz-server.mjs'

/** Always the same requests; PROPERTY_SEED=$RANDOM tries others beside them. */
const seeds = [20261124, ...(process.env.PROPERTY_SEED ? [Number(process.env.PROPERTY_SEED)] : [])]
const distDir = '.next-test'
const requests = 750

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
	server = await serve(distDir, {
		env: { MCP: 'on' },
		nodeArgs: ['--expose-gc', '--max-old-space-size=256'],
	})
})
afterAll(() => server?.close())

describe.each(seeds)('many hostile requests of seed %i', (seed) => {
	test('are each answered as the contract says, and leave nothing behind', async () => {
		const { sent, findings } = await fuzzServer({ server, distDir, seed, requests })
		expect(findings.map((finding) => describeFinding(finding, seed))).toEqual([])
		expect(sent).toBe(requests)
	}, 600_000)
})
