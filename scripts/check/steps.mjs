// Runs checks one after the other, each only when those before it passed.
import { spawn } from 'node:child_process'

/** Runs Node with its output shown; resolves to whether it succeeded. */
export function node(...args) {
	const running = spawn(process.execPath, args, { stdio: 'inherit' })
	return new Promise((resolve, reject) => {
		running.on('error', reject)
		running.on('close', (status) => resolve(status === 0))
	})
}

/** A step that passes or fails as a whole: it fails if its action comes to false. */
export const check = (action) => async () =>
	(await action()) === false ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 }

/** Runs Node and shows its output as a whole once it has ended; resolves to whether it succeeded. */
function nodeBuffered(args) {
	const running = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
	const output = []
	for (const stream of [running.stdout, running.stderr]) stream.on('data', (part) => output.push(part))
	return new Promise((resolve) => {
		running.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)))
		running.on('close', (status) => {
			process.stdout.write(Buffer.concat(output))
			resolve(status === 0)
		})
	})
}

/** Runs the commands of a program one after the other, while they succeed; resolves to whether all did. */
async function runProgram(commands) {
	for (const command of commands) {
		if (!(await nodeBuffered(command))) return false
	}
	return true
}

/** A step of programs that run at the same time, each some commands for Node; each passes or fails as a whole. */
export const together =
	(...programs) =>
	async () => {
		const results = await Promise.all(programs.map(runProgram))
		const passed = results.filter(Boolean).length
		return { passed, failed: results.length - passed }
	}

/** A step of steps that run at the same time. */
export const beside =
	(...steps) =>
	async () => {
		const results = await Promise.all(steps.map((step) => step()))
		const sum = (key) => results.reduce((total, result) => total + result[key], 0)
		return { passed: sum('passed'), failed: sum('failed') }
	}

export const lint = [['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']]

export const types = [
	['scripts/build/next.mjs', 'typegen'],
	['node_modules/typescript/bin/tsc', '--noEmit'],
]

async function run(step) {
	try {
		return await step()
	} catch (error) {
		console.error(error.message)
		return { passed: 0, failed: 1 }
	}
}

/** Runs steps; its last line counts every test and every other step. */
export async function runSteps(steps) {
	const total = { passed: 0, failed: 0 }
	for (const [name, step] of steps) {
		console.log(`\n── ${name}`)
		const start = performance.now()
		const { passed, failed } = await run(step)
		const seconds = ((performance.now() - start) / 1000).toFixed(1)
		console.log(`── ${name}: ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
		total.passed += passed
		total.failed += failed
		if (failed > 0) break
	}
	process.exitCode = total.failed === 0 ? 0 : 1
	console.log(`\n${total.passed} passed, ${total.failed} failed`)
}
