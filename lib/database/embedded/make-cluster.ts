import { chmodSync, chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../faults/refusal'
import { run, type Setup } from './run'

/** Creates the files of a new server. What an interrupted attempt left behind is deleted. */
export async function makeCluster(setup: Setup, password: string) {
	const { folder, runAs } = setup
	if (existsSync(folder.cluster)) return
	const unfinished = `${folder.cluster}.new`
	const passwordFile = path.join(folder.root, 'password')
	rmSync(unfinished, { recursive: true, force: true })
	writeFileSync(passwordFile, password, { mode: 0o600 })
	chmodSync(passwordFile, 0o600)
	if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(passwordFile, runAs.uid, runAs.gid)
	try {
		const { code, output } = await run(setup, 'initdb', [
			`--pgdata=${unfinished}`,
			'--username=postgres',
			`--pwfile=${passwordFile}`,
			'--auth=scram-sha-256',
			'--encoding=UTF8',
			'--locale=C',
			'--data-checksums',
		])
		if (code !== 0) throw new Refusal(`PostgreSQL could not be set up in ${folder.root}: ${output}`)
	} finally {
		rmSync(passwordFile, { force: true })
	}
	renameSync(unfinished, folder.cluster)
}
