// npm run image [-- --base NAME]: builds the image and tries it, as root on Debian or Ubuntu: with a root that is read-only, no
// capabilities and a volume. Without --base, its base is made from the packages of this distribution, so that nothing is taken
// from a registry of images. It needs buildah, podman and, for that base, mmdebstrap, and installs what is missing.
import { parseArgs } from 'node:util'
import { aptInstall, mayInstall } from '../check/apt.mjs'
import { makeBase } from './make-base.mjs'
import { isThere, limits, run } from './run.mjs'
import { tryImage } from './try-image.mjs'

const { values } = parseArgs({ options: { base: { type: 'string' } } })
const image = 'localhost/k-visa-check'

const programs = ['buildah', 'podman', 'runc', ...(values.base ? [] : ['mmdebstrap'])]
const missing = programs.filter((name) => !isThere(name))
if (missing.length > 0 && mayInstall()) aptInstall(missing)
const still = programs.filter((name) => !isThere(name))
if (still.length > 0) throw new Error(`There is no ${still.join(', ')} here.`)

const base = values.base ?? makeBase()
run('buildah', [
	'build',
	...['--format', 'docker', '--isolation', 'chroot', '--network', 'host', '--layers'],
	...limits(),
	...['--build-arg', `BASE=${base}`, '--file', 'scripts/container/Dockerfile', '--tag', image, '.'],
])
await tryImage(image)
