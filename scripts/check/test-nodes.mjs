// npm run test:nodes: builds, starts, and runs the unit tests and the attacks on each line of Node that the app supports; where it
// runs, the inspector of the protocol for assistants; on the newest, generators read the description of the API.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { check, runSteps } from './steps.mjs'

/** The oldest version that package.json allows, and the lines of Node that get security fixes for long. */
const versions = ['20.19', '22', '24']
/** Starts of the server, and what hostile clients send to it. */
const attacks = [
	'start',
	'workspace',
	'no-request',
	'overload',
	'pipelining',
	'shares',
	'fuzz',
	'headers',
	'cross-origin',
].map((name) => `tests/browser/${name}.test.ts`)

/** The lines of Node that the inspector runs on. */
const withInspector = ['22', '24']

const { platform, arch } = process
const isWindows = platform === 'win32'
/**
 * The registry's package of Node for this system. The package `node` would fetch it by an install script, which newer versions
 * of npm do not run.
 */
const packageName = [
	platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node',
	isWindows ? 'win' : platform,
	arch,
].join('-')

/** Where a version of Node is, once it is installed; git ignores the folder. */
function folderOf(version) {
	const folder = path.resolve('.cache', 'nodes', version)
	return { folder, bin: path.join(folder, 'node_modules', packageName, 'bin') }
}

function installNode(version) {
	const { folder, bin } = folderOf(version)
	if (existsSync(bin)) return true
	mkdirSync(folder, { recursive: true })
	const args = ['install', '--prefix', folder, '--no-save', '--no-package-lock', `${packageName}@${version}`]
	return spawnSync('npm', args, { stdio: 'inherit', shell: isWindows }).status === 0
}

/** Runs Node in a version, which whatever it starts by its name gets as well. */
const nodeIn =
	(version) =>
	(...args) => {
		const { bin } = folderOf(version)
		const env = {
			...process.env,
			NEXT_DIST_DIR: '.next-test',
			PATH: `${bin}${path.delimiter}${process.env.PATH}`,
		}
		const node = path.join(bin, isWindows ? 'node.exe' : 'node')
		return spawnSync(node, args, { stdio: 'inherit', env }).status === 0
	}

const stepsFor = (version) => {
	const node = nodeIn(version)
	const tests = (...args) => node('node_modules/vitest/vitest.mjs', 'run', ...args)
	return [
		[`Node ${version}`, check(() => installNode(version) && node('--version'))],
		[`build on Node ${version}`, check(() => node('scripts/build/build.mjs'))],
		[`unit tests on Node ${version}`, check(() => tests('--project=unit'))],
		[`start and attacks on Node ${version}`, check(() => tests('--project=browser', ...attacks))],
		...(withInspector.includes(version)
			? [[`the inspector on Node ${version}`, check(() => node('scripts/check/inspector.mjs'))]]
			: []),
		...(version === versions.at(-1)
			? [[`generators on Node ${version}`, check(() => node('scripts/check/generators.mjs'))]]
			: []),
	]
}

const [, , only] = process.argv
await runSteps((only ? [only] : versions).flatMap(stepsFor))
