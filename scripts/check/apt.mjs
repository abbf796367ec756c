// Installs system packages on Debian and Ubuntu, where allowed.
import { spawnSync } from 'node:child_process'

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

/** Whether packages may be installed: by root, or with ALLOW_APT=1. */
export const mayInstall = () => process.getuid?.() === 0 || process.env.ALLOW_APT === '1'

function apt(...args) {
	console.log(`apt-get --yes ${args.join(' ')}`)
	const { status } = spawnSync('apt-get', ['--yes', ...args], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env,
	})
	return status === 0
}

/** Whether the package manager knows a package, from its current lists. */
export const aptKnows = (name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0

/**
 * Installs packages and prints the command; the caller checks whether they are there afterwards.
 * @param optional optional packages, installed as well if they are known
 */
export function aptInstall(names, optional = []) {
	if (apt('update')) apt('install', ...names, ...optional.filter(aptKnows))
}
