import { maxMailMessageBytes } from '@/lib/limits/limits'

const lineFeed = 10
const carriageReturn = 13
const separator = new TextEncoder().encode('From ')

/** Bytes read at once. */
const chunkBytes = 1024 * 1024

/** A message of a file, or null for one that is too large. */
type Message = Uint8Array<ArrayBuffer> | null

/** Whether the line at an offset separates messages. */
const isSeparatorAt = (bytes: Uint8Array, at: number): boolean =>
	separator.every((byte, offset) => bytes[at + offset] === byte)

/** Collects the bytes of a message up to the limit. */
function gather() {
	let parts: Uint8Array[] = []
	let length = 0
	return {
		add(bytes: Uint8Array): void {
			length += bytes.length
			if (length <= maxMailMessageBytes) parts.push(bytes)
			else parts = []
		},
		take(): Message | undefined {
			const [all, size] = [parts, length]
			;[parts, length] = [[], 0]
			if (size === 0) return undefined
			if (size > maxMailMessageBytes) return null
			const whole = new Uint8Array(size)
			let at = 0
			for (const part of all) {
				whole.set(part, at)
				at += part.length
			}
			return whole
		},
	}
}

/**
 * The messages of a mail export, one by one: those of an mbox file, whose messages begin with a line "From …" after
 * an empty one, or the single one of an .eml file. Holds one message in memory at a time.
 */
export async function* mailMessages(file: Blob): AsyncGenerator<Message> {
	const message = gather()
	/** Whether the file is an mbox, according to its first line. */
	let isMbox: boolean | null = null
	let isAfterEmptyLine = true
	let rest: Uint8Array = new Uint8Array()
	for (let from = 0; from < file.size || rest.length > 0; from += chunkBytes) {
		const isLast = from + chunkBytes >= file.size
		const more = new Uint8Array(await file.slice(from, from + chunkBytes).arrayBuffer())
		const bytes = new Uint8Array(rest.length + more.length)
		bytes.set(rest)
		bytes.set(more, rest.length)
		isMbox ??= isSeparatorAt(bytes, 0)
		let [begun, at] = [0, 0]
		while (isMbox && at < bytes.length) {
			const end = bytes.indexOf(lineFeed, at)
			if (end < 0 && !isLast) break
			const next = end < 0 ? bytes.length : end + 1
			if (isAfterEmptyLine && isSeparatorAt(bytes, at)) {
				message.add(bytes.subarray(begun, at))
				const whole = message.take()
				if (whole !== undefined) yield whole
				begun = next
			}
			isAfterEmptyLine = end === at || (end === at + 1 && bytes[at] === carriageReturn)
			at = next
		}
		// A line longer than a chunk is not a separator, so its beginning need not be kept.
		const isLong = bytes.length - at > chunkBytes
		const kept = isMbox && !isLast && !isLong ? at : bytes.length
		message.add(bytes.slice(begun, kept))
		if (isLong) isAfterEmptyLine = false
		rest = bytes.slice(kept)
		if (isLast) break
	}
	const last = message.take()
	if (last !== undefined) yield last
}
