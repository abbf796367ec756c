import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ask, limits, run } from './run.mjs'

/** The certificates that this machine trusts, that of a company's proxy perhaps among them. */
const certificates = '/etc/ssl/certs/ca-certificates.crt'

/** The name of this distribution's version, such as trixie. */
const suite = () => /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'stable'

/** The folder of the npm of this machine: the distribution's own may be too old to list packages. */
const npmFolder = () => path.dirname(path.dirname(realpathSync(ask('which', ['npm']).said)))

/**
 * Makes an image of the distribution's smallest system.
 * @param {string} name
 * @param {readonly string[]} packages what it has besides
 * @param {(container: string) => void} finish what is added to it, with buildah
 * @returns {string} its name
 */
export function makeImage(name, packages, finish) {
	const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-base-'))
	const system = path.join(folder, 'system.tar')
	try {
		run('mmdebstrap', [
			'--variant=minbase',
			`--include=${['ca-certificates', ...packages].join(',')}`,
			suite(),
			system,
		])
		const container = ask('buildah', ['from', ...limits(), 'scratch']).said
		run('buildah', ['add', '--quiet', container, system, '/'])
		finish(container)
		run('buildah', ['commit', '--quiet', '--rm', container, name])
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
	return name
}

/**
 * Makes a base from the packages of this distribution, with the Node and the npm of this machine.
 * @returns {string} its name
 */
export const makeBase = () =>
	makeImage('localhost/k-visa-check-base', ['libatomic1', 'libstdc++6'], (container) => {
		run('buildah', ['add', '--quiet', container, process.execPath, '/usr/local/bin/node'])
		run('buildah', ['add', '--quiet', container, npmFolder(), '/usr/local/lib/node_modules/npm'])
		const npm = ['../lib/node_modules/npm/bin/npm-cli.js', '/usr/local/bin/npm']
		run('buildah', ['run', '--isolation', 'chroot', container, '--', 'ln', '-s', ...npm])
		if (existsSync(certificates)) {
			run('buildah', ['add', '--quiet', container, certificates, certificates])
			run('buildah', ['config', '--env', `NODE_EXTRA_CA_CERTS=${certificates}`, container])
		}
	})
