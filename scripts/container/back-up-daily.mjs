// Backs up the workspaces into /backups at the start and then every day at an hour of UTC (BACKUP_HOUR), encrypted to a recipient
// of age if BACKUP_TO names one. A backup that fails is logged, and the next one is made all the same.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { log } from '../../lib/log/log.mjs'
import { untilHour } from './until-hour.mjs'

const { BACKUP_HOUR = '2', BACKUP_TO } = process.env
const hour = Number(BACKUP_HOUR)
if (!Number.isInteger(hour) || hour < 0 || hour > 23) {
	log.error('BACKUP_HOUR must be a whole number from 0 to 23.')
	process.exit(1)
}
const args = ['scripts/database/backup.mjs', '/backups', ...(BACKUP_TO ? ['--to', BACKUP_TO] : [])]

const end = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => end.abort())

while (!end.signal.aborted) {
	const backup = spawn(process.execPath, args, { stdio: 'inherit' })
	const [code] = await once(backup, 'exit')
	if (code !== 0) log.error(`The backup failed with code ${code}.`)
	await wait(untilHour(hour, new Date()), undefined, { signal: end.signal }).catch(() => undefined)
}
