import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { writeConfiguration } from '@/lib/database/embedded/configuration'
import { folderAt } from '@/lib/database/embedded/folder'

const root = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
afterAll(() => {
	vi.unstubAllEnvs()
	rmSync(root, { recursive: true })
})

/** The pools of a process, a connection for notices, and one to ask whether a server responds. */
const perProcess = 12 + 6 + 2
/** What PostgreSQL keeps for itself, and the commands of an operator take. */
const others = 10

test.each(['', '1', '2', '5', '64'])(
	'the embedded server has connections for all processes: %j',
	(workers) => {
		vi.stubEnv('WORKERS', workers)
		const folder = folderAt(root)
		mkdirSync(folder.cluster, { recursive: true })
		writeConfiguration(folder, { host: folder.socket, port: 5432 })
		const text = readFileSync(path.join(folder.cluster, 'postgresql.conf'), 'utf8')
		const most = Number(/^max_connections = (\d+)$/m.exec(text)?.[1])
		expect(most).toBeGreaterThanOrEqual(Number(workers || 1) * perProcess + others)
		if (Number(workers || 1) < 5) expect(most).toBe(100)
	},
)
