import { createHash } from 'node:crypto'

/** An entry of the chain as it is hashed. */
export type ChainEntry = {
	readonly workspace: string
	readonly number: number
	/** ISO 8601 in UTC, with milliseconds. */
	readonly at: string
	readonly actor: string | null
	readonly kind: string
	/** JSON. */
	readonly about: string
	readonly change: number | null
	/** The hashes of the changed records, concatenated. */
	readonly hashes: Buffer | null
	/** The hash of the previous entry. */
	readonly previous: Buffer
}

const sha256 = (...parts: readonly (string | Buffer)[]) =>
	parts
		.reduce<ReturnType<typeof createHash>>((hash, part) => hash.update(part), createHash('sha256'))
		.digest()

/** The `previous` hash of the first entry of a chain. */
export const genesisHash = sha256('')

/** The hash of an entry, which covers the hash of the previous entry. */
export const entryHash = ({ previous, hashes, ...entry }: ChainEntry): Buffer => {
	const { workspace, number, at, actor, kind, about, change } = entry
	const said = JSON.stringify([workspace, number, at, actor, kind, about, change])
	return sha256(previous, hashes ? sha256(hashes) : Buffer.alloc(0), said)
}

/** The length of a salt, in bytes. */
export const saltBytes = 16

/** The hash of a record's new state, as JSON; null if it was removed. The salt prevents guessing the state by trial. */
export const recordHash = (salt: Buffer, id: string, text: string | null): Buffer =>
	sha256(salt, `${id}\n${text ?? 'null'}`)
