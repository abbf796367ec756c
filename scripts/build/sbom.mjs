// npm run sbom: lists every package that the app is built from and runs on, as CycloneDX, in a file (by default sbom.cdx.json).
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

const file = process.argv[2] ?? 'sbom.cdx.json'
const args = [
	'sbom',
	'--sbom-format=cyclonedx',
	'--sbom-type=application',
	'--omit=dev',
	'--package-lock-only',
]
const { status, stdout } = spawnSync('npm', args, {
	encoding: 'utf8',
	maxBuffer: 64 * 1024 * 1024,
	shell: process.platform === 'win32',
	stdio: ['ignore', 'pipe', 'inherit'],
})
if (status !== 0) throw new Error('npm sbom failed')
// npm names the app by its folder.
const { name } = (await import('../../package.json', { with: { type: 'json' } })).default
const list = JSON.parse(stdout)
list.metadata.component.name = name
writeFileSync(file, `${JSON.stringify(list, null, '\t')}\n`)
console.log(`${file}: ${list.components.length} packages`)
