import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Folder } from './folder'
import type { Programs } from './programs'
import type { ServerUser } from './run-as'

/** What is needed to run the programs of PostgreSQL on a folder. */
export type Setup = { readonly folder: Folder; readonly programs: Programs; readonly runAs: ServerUser }

/** Runs a program of PostgreSQL until it exits; returns its exit code and its output. */
export async function run({ folder, programs, runAs }: Setup, program: string, args: readonly string[]) {
	const child = spawn(path.join(programs.bin, program), args, {
		...runAs,
		cwd: folder.root,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			NODE_ENV: process.env.NODE_ENV,
			PATH: process.env.PATH,
			LC_ALL: 'C',
			TZ: 'UTC',
			LD_LIBRARY_PATH: `${folder.libraries}${path.delimiter}${programs.libraries}`,
		},
	})
	let output = ''
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => {
			output = (output + text).slice(-4000)
		})
	}
	// Not `close`: the server that `pg_ctl` leaves running may keep these streams open.
	const [code] = await once(child, 'exit')
	return { code: code as number | null, output: output.trim() }
}
