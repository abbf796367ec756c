import { spawnSync } from 'node:child_process'

/** Whether there is a program of this name. */
export const isThere = (name) => spawnSync('which', [name], { stdio: 'ignore' }).status === 0

/**
 * Runs a program and shows what it says.
 * @throws if it fails
 */
export function run(program, args) {
	console.log([program, ...args].join(' '))
	const { status } = spawnSync(program, args, { stdio: 'inherit' })
	if (status !== 0) throw new Error(`${program} ${args[0]} failed`)
}

/** Runs a program to its end: its exit code, what it said, and its faults. */
export function ask(program, args) {
	const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
	return { status, said: stdout.trim(), faults: stderr.trim() }
}

/** The limits of this process as options of buildah, which cannot give a container more. */
export const limits = () =>
	['nofile', 'nproc'].flatMap((name) => {
		const { said } = ask('prlimit', [`--${name}`, '--raw', '--noheadings', '--output=HARD'])
		return ['--ulimit', `${name}=${said}:${said}`]
	})
