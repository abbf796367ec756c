// npm run image [-- --base NAME]: builds the image and tries it, as root on Debian or Ubuntu: with a root that is read-only, no
// capabilities and a volume. Without --base, its base is made from the packages of this distribution, so that nothing is taken
// from a registry of images. It needs buildah, podman and, for that base, mmdebstrap, and installs what is missing.
//
// npm run image -- --compose: tries the composition, with the Docker and the Compose of this machine.
import { parseArgs } from 'node:util'
import { aptInstall, mayInstall } from '../check/apt.mjs'
import { makeBase } from './make-base.mjs'
import { ask, isThere, limits, run } from './run.mjs'
import { tryCompose } from './try-compose.mjs'
import { tryImage } from './try-image.mjs'

const { values } = parseArgs({ options: { base: { type: 'string' }, compose: { type: 'boolean' } } })

/** Installs what is missing of these programs, whose packages have the same names. */
function provide(...programs) {
	const missing = () => programs.filter((name) => !isThere(name))
	if (missing().length > 0 && mayInstall()) aptInstall(missing())
	if (missing().length > 0) throw new Error(`There is no ${missing().join(', ')} here.`)
}

async function tryComposition() {
	const works = (...args) => isThere('docker') && ask('docker', args).status === 0
	if (!works('info') || !works('compose', 'version'))
		throw new Error('Docker does not run here, or has no Compose.')
	provide('buildah', 'mmdebstrap')
	await tryCompose()
}

async function tryAlone() {
	const image = 'localhost/k-visa-check'
	provide('buildah', 'podman', 'runc', ...(values.base ? [] : ['mmdebstrap']))
	const base = values.base ?? makeBase()
	run('buildah', [
		'build',
		...['--format', 'docker', '--isolation', 'chroot', '--network', 'host', '--layers'],
		...limits(),
		...['--build-arg', `BASE=${base}`, '--file', 'scripts/container/Dockerfile', '--tag', image, '.'],
	])
	await tryImage(image)
}

await (values.compose ? tryComposition() : tryAlone())
