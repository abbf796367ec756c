// Installs packages of the system on Debian and Ubuntu.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

function apt(...args) {
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo']
	const [command, ...rest] = [...asRoot, 'apt-get', '--yes', ...args]
	return spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
}

let updated = false

/** Installs a package; gives whether that worked, which it cannot where there is no apt-get. */
export function aptInstall(name) {
	if (!existsSync('/usr/bin/apt-get')) return false
	updated ||= apt('update')
	return updated && apt('install', name)
}
