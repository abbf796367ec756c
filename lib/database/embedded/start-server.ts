import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Address } from './address'
import { writeConfiguration } from './configuration'
import { run, type Setup } from './run'

/** The end of what the server wrote last, for who has to mend it. */
function lastLines({ logs }: Setup['folder']) {
	const files = existsSync(logs) ? readdirSync(logs).map((name) => path.join(logs, name)) : []
	const texts = files.map((file) => readFileSync(file, 'utf8').trim().split('\n').slice(-3).join('\n'))
	return texts.join('\n').slice(-1500)
}

/** The files of the server, from the data folder that we run in: `pg_ctl` puts paths into a shell as they stand. */
const onCluster = ({ folder }: Setup) => ['--pgdata', path.relative(folder.root, folder.cluster)]

/** Starts the server on a folder, detached, and waits until it answers. */
export async function startServer(setup: Setup, address: Address) {
	const { folder } = setup
	writeConfiguration(folder, address)
	const { code, said } = await run(setup, 'pg_ctl', [
		'start',
		'--wait',
		'--timeout=120',
		...onCluster(setup),
		`--log=${path.relative(folder.root, path.join(folder.logs, 'start.log'))}`,
	])
	if (code !== 0) throw new Error(`PostgreSQL did not start: ${said}\n${lastLines(folder)}`)
}

/** Stops the server on a folder: what is committed stays, what is not is taken back. */
export async function stopServer(setup: Setup) {
	const { code, said } = await run(setup, 'pg_ctl', [
		'stop',
		'--wait',
		'--mode=fast',
		'--timeout=60',
		...onCluster(setup),
	])
	if (code !== 0) console.error(`PostgreSQL did not stop: ${said}`)
}
