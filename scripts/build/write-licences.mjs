// After a build: writes licenses.txt, with the licences of everything that the built files contain.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { builds, bundledPackagesFile } from '../licences/bundled-packages-plugin.mjs'
import { readPackages, writeLicences } from '../licences/licences.mjs'

const distDir = process.env.NEXT_DIST_DIR ?? '.next'
const folders = builds
	.map((build) => bundledPackagesFile(distDir, build))
	.filter((file) => existsSync(file))
	.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')))
const packages = readPackages(folders)
writeFileSync(path.join(distDir, 'licenses.txt'), writeLicences(packages))
console.log(`licenses.txt names ${packages.length} packages`)
