// Installs packages of the system on Debian and Ubuntu, where it may.
import { spawnSync } from 'node:child_process'

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

/** Whether packages may be installed: by root, or by whoever says so with ALLOW_APT=1. */
export const mayInstall = () => process.getuid?.() === 0 || process.env.ALLOW_APT === '1'

function apt(...args) {
	console.log(`apt-get --yes ${args.join(' ')}`)
	const { status } = spawnSync('apt-get', ['--yes', ...args], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env,
	})
	return status === 0
}

/** Installs packages, saying how; whether they are there then is for the caller to see. */
export function aptInstall(names) {
	if (apt('update')) apt('install', ...names)
}
