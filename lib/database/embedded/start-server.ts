import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Address, newAddress } from './address'
import { writeConfiguration } from './configuration'
import { run, type Setup } from './run'

/** The end of what the server wrote last, for who has to mend it. */
function lastLines({ logs }: Setup['folder']) {
	const files = existsSync(logs) ? readdirSync(logs).map((name) => path.join(logs, name)) : []
	const texts = files.map((file) => readFileSync(file, 'utf8').trim().split('\n').slice(-3).join('\n'))
	return texts.join('\n').slice(-1500)
}

/** Starts the server on a folder, detached, and waits until it answers. */
export async function startServer(setup: Setup): Promise<Address> {
	const { folder } = setup
	const address = await newAddress(folder)
	writeConfiguration(folder, address)
	const log = path.join(folder.logs, 'start.log')
	const { code, said } = await run(setup, 'pg_ctl', [
		'start',
		'--wait',
		'--timeout=120',
		`--pgdata=${folder.cluster}`,
		`--log=${log}`,
	])
	if (code !== 0) throw new Error(`PostgreSQL did not start: ${said}\n${lastLines(folder)}`)
	return address
}

/** Stops the server on a folder: what is committed stays, what is not is taken back. */
export const stopServer = (setup: Setup) =>
	run(setup, 'pg_ctl', ['stop', '--wait', '--mode=fast', '--timeout=60', `--pgdata=${setup.folder.cluster}`])
