import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { log } from '@/lib/log/log.mjs'
import type { Address } from './address'
import { writeConfiguration } from './configuration'
import { run, type Setup } from './run'

/** The end of the server's log files, for an error message. */
function lastLines({ logs }: Setup['folder']) {
	const files = existsSync(logs) ? readdirSync(logs).map((name) => path.join(logs, name)) : []
	const texts = files.map((file) => readFileSync(file, 'utf8').trim().split('\n').slice(-3).join('\n'))
	return texts.join('\n').slice(-1500)
}

/** The path of the server's files relative to the data folder, where we run: `pg_ctl` passes paths to a shell unquoted. */
const onCluster = ({ folder }: Setup) => ['--pgdata', path.relative(folder.root, folder.cluster)]

/** Starts the server in a folder, detached, and waits until it answers. */
export async function startServer(setup: Setup, address: Address) {
	const { folder } = setup
	writeConfiguration(folder, address)
	const { code, output } = await run(setup, 'pg_ctl', [
		'start',
		'--wait',
		'--timeout=120',
		...onCluster(setup),
		`--log=${path.relative(folder.root, path.join(folder.logs, 'start.log'))}`,
	])
	if (code !== 0) throw new Error(`PostgreSQL did not start: ${output}\n${lastLines(folder)}`)
}

/** Stops the server in a folder: uncommitted transactions are rolled back. */
export async function stopServer(setup: Setup) {
	const { code, output } = await run(setup, 'pg_ctl', [
		'stop',
		'--wait',
		'--mode=fast',
		'--timeout=60',
		...onCluster(setup),
	])
	if (code !== 0) log.error(`PostgreSQL did not stop: ${output}`)
}
