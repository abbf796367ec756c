import { describe, expect, inject, test } from 'vitest'
import { describeFinding } from '@/scripts/fuzz/describe-finding.mjs'
import { fuzzServer } from '@/scripts/fuzz/fuzz-server.mjs'

/** Always the same requests; PROPERTY_SEED=$RANDOM tries others beside them. */
const seeds = [20261124, ...(process.env.PROPERTY_SEED ? [Number(process.env.PROPERTY_SEED)] : [])]

describe.each(seeds)('fifteen hundred hostile requests of seed %i', (seed) => {
	test('are each answered as the contract says: no failure of ours, no echo, no limit passed', async () => {
		const { sent, findings } = await fuzzServer({ origin: inject('baseUrl'), seed, requests: 1500 })
		expect(findings.map((finding) => describeFinding(finding, seed))).toEqual([])
		expect(sent).toBe(1500)
	}, 300_000)
})
