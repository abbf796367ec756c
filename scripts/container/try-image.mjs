import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../check/serve.mjs'
import { ask } from './run.mjs'

/** How long the server has to answer, in milliseconds. */
const patience = 120_000

/** Runs podman with runc, which also works where there are control groups of both versions. */
const podman = (...args) => ask('podman', ['--runtime', 'runc', ...args])

/** Runs a container as the file of the composition does, and leaves nothing of it behind. */
async function inContainer(image, use) {
	const port = await freePort()
	const name = `k-visa-check-${port}`
	const started = podman(
		...['run', '--detach', '--name', name, '--network', 'host', '--read-only', '--tmpfs', '/tmp'],
		...['--cap-drop', 'all', '--security-opt', 'no-new-privileges', '--volume', `${name}:/data`],
		...['--env', `PORT=${port}`, '--env', 'HOST=127.0.0.1', image],
	)
	assert.equal(started.status, 0, started.faults)
	try {
		await use({
			name,
			origin: `http://127.0.0.1:${port}`,
			within: (...command) => podman('exec', name, ...command),
		})
	} catch (error) {
		console.error(Object.values(podman('logs', name)).join('\n'))
		throw error
	} finally {
		podman('rm', '--force', '--volumes', name)
		podman('volume', 'rm', '--force', name)
	}
}

/** Waits until a command succeeds. */
async function untilDone(command) {
	for (const end = Date.now() + patience; command().status !== 0; await wait(200))
		assert.ok(Date.now() < end, `not healthy within ${patience / 1000} seconds`)
}

const tried = (what) => console.log(`- ${what}`)

/**
 * Tries an image: that it serves, from a root that it cannot write to and as a user without rights, keeps a workspace in its
 * volume, and ends when it is told to.
 * @param {string} image
 */
export const tryImage = (image) =>
	inContainer(image, async ({ name, origin, within }) => {
		await untilDone(() => podman('healthcheck', 'run', name))
		assert.equal((await fetch(`${origin}/en`)).status, 200)
		tried('serves, and its health check says so')

		assert.equal(within('id', '-u').said, '10001')
		assert.match(within('cat', '/proc/self/status').said, /^CapEff:\s*0+$/m)
		for (const file of ['/app/x', '/etc/x', '/x']) assert.notEqual(within('touch', file).status, 0, file)
		for (const file of ['/tmp/x', '/data/x']) assert.equal(within('touch', file).status, 0, file)
		tried('runs as a user without rights, and writes to /tmp and /data alone')

		const packages = JSON.parse(within('cat', 'sbom.cdx.json').said)
		assert.equal(packages.bomFormat, 'CycloneDX')
		for (const file of ['LICENSE', 'NOTICE.md', '.next/licenses.txt'])
			assert.equal(within('test', '-s', file).status, 0, file)
		tried(`holds the licences and the list of its ${packages.components.length} packages`)

		const code = within('node', 'scripts/database/team-code.mjs')
		assert.match(code.said, /[a-z\d]{4}-[a-z\d]{4}-[a-z\d]{4}/, code.faults)
		const backup = within('node', 'scripts/database/backup.mjs', '/tmp/backups')
		assert.equal(backup.status, 0, backup.faults)
		tried('makes a workspace in its volume, and a backup of it')

		const from = Date.now()
		assert.equal(podman('stop', '--time', '60', name).status, 0)
		assert.equal(podman('inspect', '--format', '{{.State.ExitCode}}', name).said, '0')
		tried(`ends on SIGTERM with code 0, after ${((Date.now() - from) / 1000).toFixed(1)} seconds`)

		const { said } = podman('image', 'inspect', '--format', '{{.Size}}', image)
		console.log(`${image}: ${Math.round(Number(said) / 1_000_000)} MB`)
	})
