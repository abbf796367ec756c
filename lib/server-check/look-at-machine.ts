import { statSync } from 'node:fs'
import { dataDir } from '@/lib/database/data-dir'
import { isDatabaseMade } from '@/lib/database/database-made'
import { freeBytesIn } from '@/lib/database/disk-space'
import { folderAt } from '@/lib/database/embedded/folder'
import { externalLogins } from '@/lib/database/logins'
import { minFreeBytes } from '@/lib/limits/limits'
import { nodeLines } from './node-lines.mjs'
import type { CheckFinding } from './states'
import { supportOf } from './support'

/** Below this many free bytes the disk has little room: a list of a hundred thousand takes as much while it is changed. */
const littleRoom = 1_000_000_000

type Settings = Readonly<Record<string, string | undefined>>

async function lookAtDisk(): Promise<CheckFinding> {
	const free = externalLogins() || !isDatabaseMade() ? null : await freeBytesIn(dataDir())
	if (free === null) return { id: 'disk', found: 'elsewhere' }
	const values = { megabytes: Math.floor(free / 1_000_000) }
	if (free < minFreeBytes) return { id: 'disk', found: 'full', values }
	return { id: 'disk', found: free < littleRoom ? 'little' : 'room', values }
}

/** Whether others than its owner may do anything with a file or a folder. */
const isOpen = (file: string) => ((statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0

function lookAtSecrets(): CheckFinding {
	if (externalLogins()) return { id: 'secrets', found: 'settings' }
	const { root, logins } = folderAt(dataDir())
	return { id: 'secrets', found: isOpen(root) || isOpen(logins) ? 'open' : 'closed' }
}

const lookAtMetrics = ({ METRICS_TOKEN, METRICS_PORT }: Settings): CheckFinding =>
	METRICS_TOKEN ? { id: 'metrics', found: 'token' } : { id: 'metrics', found: METRICS_PORT ? 'local' : 'off' }

/** What shows in the machine and the settings. */
export const lookAtMachine = async (env: Settings, now: Date): Promise<readonly CheckFinding[]> => [
	await lookAtDisk(),
	{ id: 'node', ...supportOf(process.versions.node, nodeLines, now) },
	lookAtSecrets(),
	lookAtMetrics(env),
	{ id: 'mcp', found: env.MCP === 'on' ? 'on' : 'off' },
]
