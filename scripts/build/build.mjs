import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isComplete, listFiles } from './build-files.mjs'

const commands = [
	// Webpack: it tree-shakes zod, which makes the questionnaire 10 KB smaller than with Turbopack.
	['scripts/build/next.mjs', 'build', '--webpack'],
	['scripts/build/write-heads.mjs'],
	['scripts/build/collect-script-hashes.mjs'],
	['scripts/build/write-worker.mjs'],
	['scripts/build/write-licences.mjs'],
]

const notBuilt =
	/^(node_modules|docs|tests|coverage|data|sbom\.cdx\.json|next-env\.d\.ts|vitest\.config\.ts|biome\.json|knip\.json|(?!NOTICE\.md$).*\.md|.*\.tsbuildinfo|\.(?!env).*)$/

const sourceFiles = () =>
	readdirSync('.')
		.filter((name) => !notBuilt.test(name))
		.flatMap(filesAt)
		.sort()

const filesAt = (file) =>
	statSync(file).isDirectory() ? readdirSync(file).flatMap((name) => filesAt(path.join(file, name))) : [file]

function sourceHash() {
	const hash = createHash('sha256')
	for (const file of sourceFiles()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
	return hash.digest('hex')
}

/** Builds into the folder, whatever it contains. */
export function build(distDir) {
	const receipt = path.join(distDir, 'source-hash')
	const builtFrom = sourceHash()
	rmSync(receipt, { force: true })
	for (const command of commands) {
		const { status } = spawnSync(process.execPath, command, {
			stdio: 'inherit',
			// The same sources get the same build id, so that nobody is offered a new version without changes.
			env: {
				...process.env,
				NEXT_DIST_DIR: distDir,
				NODE_ENV: 'production',
				BUILD_ID: builtFrom.slice(0, 16),
			},
		})
		if (status !== 0) throw new Error(`${command.join(' ')} failed`)
	}
	listFiles(distDir)
	writeFileSync(receipt, builtFrom)
}

/** Builds into the folder, unless it has a complete build of these sources. */
export function buildIfChanged(distDir) {
	const receipt = path.join(distDir, 'source-hash')
	const isCurrent =
		existsSync(receipt) && readFileSync(receipt, 'utf8') === sourceHash() && isComplete(distDir)
	if (!isCurrent) build(distDir)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const distDir = process.env.NEXT_DIST_DIR ?? '.next'
	if (process.argv[2] === '--if-changed') buildIfChanged(distDir)
	else build(distDir)
}
