import { open } from 'node:fs/promises'
import { type AnyNode, type DocumentNode, parse } from '@humanwhocodes/momoa'
import type { Faults } from '@/lib/api/faults'
import { maxBodyBytes } from '@/lib/limits/limits'
import { BadInput, shown } from '../command/bad-input'
import type { Io } from '../command/io'

/** A JSON text with its value, and the places in it. */
export type JsonFile = { readonly value: unknown; readonly at: (pointer: string) => string }

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Reads a file, or the standard input for `-`, that is no longer than a body of the API. */
async function readBytes(file: string, io: Io): Promise<Uint8Array> {
	const bytes = file === '-' ? await io.readAll(maxBodyBytes) : await readFileBytes(file)
	if (bytes === null)
		throw new BadInput([
			`${shown(file)}: The file may have ${maxBodyBytes.toLocaleString('en')} bytes at most.`,
		])
	return bytes
}

async function readFileBytes(file: string): Promise<Uint8Array | null> {
	const handle = await open(file).catch(() => null)
	if (!handle) throw new BadInput([`${shown(file)}: There is no such file, or it may not be read.`])
	try {
		const buffer = new Uint8Array(maxBodyBytes + 1)
		let size = 0
		for (;;) {
			const { bytesRead } = await handle.read(buffer, size, buffer.length - size, null)
			size += bytesRead
			if (bytesRead === 0 || size === buffer.length) break
		}
		return size > maxBodyBytes ? null : buffer.subarray(0, size)
	} catch {
		throw new BadInput([`${shown(file)}: This is not a file that can be read.`])
	} finally {
		await handle.close()
	}
}

type Place = { readonly line: number; readonly column: number }

/** The node of a JSON text that a pointer names, or the last one on the way to it. */
function nodeAt(root: AnyNode, pointer: string): AnyNode {
	let node = root
	for (const part of pointer.split('/').slice(1)) {
		const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
		const inner: AnyNode | undefined =
			node.type === 'Object'
				? node.members.findLast((member) => member.name.type === 'String' && member.name.value === name)
						?.value
				: node.type === 'Array'
					? node.elements[Number(name)]?.value
					: undefined
		if (!inner) break
		node = inner
	}
	return node
}

/** Reads a JSON text, so that faults in it can be named by line and column. */
function readJsonText(name: string, bytes: Uint8Array): JsonFile {
	const file = shown(name)
	const placed = ({ line, column }: Place) => `${file}:${line}:${column}`
	let text: string
	try {
		text = decoder.decode(bytes)
	} catch {
		throw new BadInput([`${file}:1:1: The text must be in UTF-8.`])
	}
	let document: DocumentNode
	try {
		document = parse(text, { mode: 'json', ranges: false })
	} catch (error) {
		const { line, column } = error as Partial<Place>
		if (line === undefined || column === undefined)
			throw new BadInput([`${file}:1:1: The lists and objects are nested too deeply.`])
		throw new BadInput([`${placed({ line, column })}: This is not JSON.`])
	}
	return {
		value: JSON.parse(text),
		at: (pointer) => placed(nodeAt(document.body, pointer).loc.start),
	}
}

/** Reads a JSON file, or the standard input for `-`. */
export const readJsonFile = async (file: string, io: Io): Promise<JsonFile> =>
	readJsonText(file === '-' ? 'standard input' : file, await readBytes(file, io))

/** The faults in a JSON file, each with its line and column. */
export const badJson = ({ at }: JsonFile, { errors, more }: Faults, within = ''): BadInput =>
	new BadInput([
		...errors.map(({ pointer, detail }) => {
			const own = within && pointer.startsWith(within) ? pointer.slice(within.length) : pointer
			return `${at(own)}: ${shown(own) || '/'}: ${detail}`
		}),
		...(more ? [`and ${more} more`] : []),
	])
