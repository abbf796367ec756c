import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hasHeartbeat, startHeartbeat } from '@/lib/database/embedded/heartbeat'

const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
const file = path.join(folder, 'heartbeat')

/** A beat as another container or machine writes it. */
const foreign = (count: number) => JSON.stringify({ kernel: 'another', pid: 1, id: 'another', count })

afterAll(() => rmSync(folder, { recursive: true }))

test('a folder without a heartbeat is free, and so is one with our own', async () => {
	expect(await hasHeartbeat(file)).toBe(false)
	const end = startHeartbeat(file)
	expect(await hasHeartbeat(file)).toBe(false)
	end()
})

test('a heart of another container is heard while it beats, and not once it has stopped', async () => {
	let count = 0
	const timer = setInterval(() => writeFileSync(file, foreign(count++)), 100)
	writeFileSync(file, foreign(count++))
	expect(await hasHeartbeat(file)).toBe(true)
	clearInterval(timer)
	expect(await hasHeartbeat(file)).toBe(false)
})
