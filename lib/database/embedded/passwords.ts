import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'

/** The passwords of the embedded server's logins. */
export type Passwords = {
	readonly superuser: string
	readonly owner: string
	readonly app: string
	readonly auth: string
}

const newPassword = () => randomBytes(24).toString('base64url')

function write(file: string, passwords: Passwords) {
	const unfinished = `${file}.${process.pid}`
	const descriptor = openSync(unfinished, 'w', 0o600)
	writeSync(descriptor, JSON.stringify(passwords))
	fsyncSync(descriptor)
	closeSync(descriptor)
	renameSync(unfinished, file)
}

/** The passwords in a file that only we can read; created if there is none. */
export function readOrCreatePasswords(file: string): Passwords {
	const kept = read(file)
	if (kept) return kept
	const passwords = {
		superuser: newPassword(),
		owner: newPassword(),
		app: newPassword(),
		auth: newPassword(),
	}
	write(file, passwords)
	return passwords
}

function read(file: string): Passwords | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8'))
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
		throw error
	}
}
