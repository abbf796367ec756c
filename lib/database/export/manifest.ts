import { createReadStream, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import * as z from 'zod'
import { maxManifestBytes } from '@/lib/limits/limits'
import { Refusal } from '../faults/refusal'
import type { StreamTransform } from './age'

export const manifestName = 'manifest.json'

const hash = z.string().regex(/^[\da-f]{64}$/)
const name = z.string().regex(/^[a-z_][a-z\d_]{0,62}$/)

const manifestSchema = z.strictObject({
	format: z.literal('k-visa-check export 1'),
	at: z.iso.datetime(),
	/** The migrations that created the tables, in order. */
	migrations: z.array(z.strictObject({ name: z.string().regex(/^\d{4}-[a-z\d-]{1,80}\.sql$/), hash })),
	/** Each after those that it references. */
	tables: z.array(
		z.strictObject({
			schema: z.enum(['team', 'auth']),
			name,
			columns: z.array(name),
			rows: z.int().min(0),
			/** Of its compressed file. */
			sha256: hash,
		}),
	),
})

/** The description of an export. */
export type Manifest = z.infer<typeof manifestSchema>

/** The file of a table in an export. */
export const fileOf = ({ schema, name: table }: { readonly schema: string; readonly name: string }) =>
	`${schema}.${table}.copy.gz`

/** What the names of encrypted files end with. */
export const encryptedEnding = '.age'

/** Whether an export is encrypted. */
export const isEncrypted = (folder: string): boolean =>
	existsSync(path.join(folder, manifestName + encryptedEnding))

function textOf(file: string, decrypt: StreamTransform | null): Promise<string> {
	const chunks: AsyncIterable<Uint8Array> = createReadStream(file)
	return text(decrypt ? decrypt(chunks) : chunks)
}

/**
 * Reads the manifest of an export.
 * @param decrypt opens an encrypted one
 * @throws Refusal if the folder is not an export
 */
export async function readManifest(folder: string, decrypt: StreamTransform | null): Promise<Manifest> {
	const file = path.join(folder, manifestName + (decrypt ? encryptedEnding : ''))
	const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
	if (size === 0 || size > maxManifestBytes) throw new Refusal(`${folder} is no export.`)
	try {
		return manifestSchema.parse(JSON.parse(await textOf(file, decrypt)))
	} catch (error) {
		if (error instanceof Refusal) throw error
		throw new Refusal(`${folder} is no export that this version can read.`)
	}
}
