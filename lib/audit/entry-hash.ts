import { createHash } from 'node:crypto'

/** An entry of the chain as it is hashed. */
export type ChainEntry = {
	readonly workspace: string
	readonly number: number
	/** An ISO 8601 text in UTC, with milliseconds. */
	readonly at: string
	readonly actor: string | null
	readonly kind: string
	/** JSON. */
	readonly about: string
	readonly change: number | null
	/** The hashes of the records that changed, one after the other. */
	readonly hashes: Buffer | null
	/** The hash of the entry before. */
	readonly previous: Buffer
}

const sha256 = (...parts: readonly (string | Buffer)[]) =>
	parts
		.reduce<ReturnType<typeof createHash>>((hash, part) => hash.update(part), createHash('sha256'))
		.digest()

/** What the first entry of a chain has for the hash of the one before. */
export const beforeFirst = sha256('')

/** The hash of an entry, which covers that of the entry before. */
export const entryHash = ({ previous, hashes, ...entry }: ChainEntry): Buffer => {
	const { workspace, number, at, actor, kind, about, change } = entry
	const said = JSON.stringify([workspace, number, at, actor, kind, about, change])
	return sha256(previous, hashes ? sha256(hashes) : Buffer.alloc(0), said)
}

/** Bytes of a salt. */
export const saltBytes = 16

/** The hash of what a record became, as JSON; null for one that went. Nobody without the salt can find out by trying. */
export const recordHash = (salt: Buffer, id: string, text: string | null): Buffer =>
	sha256(salt, `${id}\n${text ?? 'null'}`)
