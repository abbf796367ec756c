import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** What is installed: the hash of package-lock.json, and whether the packages of the checks are there (`all`) or not (`app`). */
const receipt = 'node_modules/.lock-hash'

const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

/** Reads a receipt; those of earlier versions name the hash alone, for they installed everything. */
export function readReceipt(text) {
	const [lock, extent = 'all'] = text.split(' ')
	return { lock, extent }
}

/**
 * What has to be installed, if anything. Packages of the checks that are there are kept when the lock changes.
 * @param {{ lock: string, extent: string } | null} installed what the receipt says
 * @param {string} lock the hash of package-lock.json
 * @param {'app' | 'all'} wanted
 * @returns {{ args: readonly string[], extent: string } | null} the arguments of npm, and what is there afterwards
 */
export function installation(installed, lock, wanted) {
	const extent = wanted === 'all' || installed?.extent === 'all' ? 'all' : 'app'
	if (installed?.lock !== lock) {
		return { args: ['ci', extent === 'all' ? '--include=dev' : '--omit=dev'], extent }
	}
	if (installed.extent === extent) return null
	return { args: ['install', '--no-save', '--include=dev'], extent }
}

/**
 * Installs the packages of package-lock.json that are not there yet.
 * @param {'app' | 'all'} wanted what building and running the app takes, or everything
 */
export function installPackages(wanted) {
	const installed = existsSync(receipt) ? readReceipt(readFileSync(receipt, 'utf8')) : null
	const lock = lockHash()
	const todo = installation(installed, lock, wanted)
	if (!todo) return
	console.log(`npm ${todo.args.join(' ')}: installs what package-lock.json names into node_modules`)
	const { status } = spawnSync('npm', todo.args, { stdio: 'inherit', shell: process.platform === 'win32' })
	if (status !== 0) throw new Error(`npm ${todo.args[0]} failed`)
	writeFileSync(receipt, `${lock} ${todo.extent}`)
}
