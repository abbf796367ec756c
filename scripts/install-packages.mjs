import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const receipt = 'node_modules/.lock-hash'

const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
const installedHash = () => (existsSync(receipt) ? readFileSync(receipt, 'utf8') : undefined)

/** Installs the packages of package-lock.json, unless they are already installed. */
export function installPackages() {
	if (installedHash() === lockHash()) return
	console.log('npm ci --include=dev: installs what package-lock.json names into node_modules')
	// The build needs the development packages even where NODE_ENV is production.
	const { status } = spawnSync('npm', ['ci', '--include=dev'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	})
	if (status !== 0) throw new Error('npm ci failed')
	writeFileSync(receipt, lockHash())
}
