import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const root = '/usr/lib/postgresql'

/** The folder of Debian’s newest PostgreSQL, if there is one. */
export function systemPostgres(): string | undefined {
	if (!existsSync(root)) return undefined
	const newest = readdirSync(root).sort((a, b) => Number(b) - Number(a))[0]
	return newest && path.join(root, newest)
}
