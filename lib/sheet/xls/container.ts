import { SheetFailure } from '../sheet-failure'

/** The streams of an OLE container by name. */
export type Container = {
	readonly names: readonly string[]
	/** The bytes of a stream; null if there is none of that name. */
	readonly read: (name: string) => Uint8Array<ArrayBuffer> | null
}

type Bytes = Uint8Array<ArrayBuffer>
type Stream = {
	readonly name: string
	readonly first: number
	readonly size: number
	readonly isRoot: boolean
}

const headerLength = 512
/** Sector numbers from here on mark the end of a chain, or free sectors. */
const firstMark = 0xfffffffa
const inHeader = 109
const entryLength = 128
const [streamKind, rootKind] = [2, 5]
const maxNameBytes = 64

const damaged = () => new SheetFailure('damaged')

/** Bytes divided into sectors, chained by a table that gives each sector's successor. */
type Sectors = {
	readonly size: number
	readonly count: number
	readonly at: (sector: number) => Bytes
	readonly next: Uint32Array
}

/** Reads a chain of sectors. It cannot be longer than the number of sectors: one that loops is damaged. */
function readChain({ size, count, at, next }: Sectors, first: number, length: number | null): Bytes {
	const sectors: Bytes[] = []
	for (let sector = first; sector < firstMark && (length === null || sectors.length * size < length); ) {
		if (sector >= next.length || sector >= count || sectors.length === count) throw damaged()
		sectors.push(at(sector))
		sector = next[sector] as number
	}
	if (length !== null && sectors.length * size < length) throw damaged()
	const whole = new Uint8Array(sectors.length * size)
	for (const [index, bytes] of sectors.entries()) whole.set(bytes, index * size)
	return length === null ? whole : whole.subarray(0, length)
}

const viewOf = (bytes: Bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)

const numbersIn = (bytes: Bytes) =>
	Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => viewOf(bytes).getUint32(at * 4, true))

/**
 * The numbers of the sectors that hold the table of chains: the first ones from the header, further ones from a list
 * of their own.
 */
function tableSectors(header: DataView, { size, count: most, at }: Omit<Sectors, 'next'>): number[] {
	const count = header.getUint32(44, true)
	if (count > most) throw damaged()
	const found: number[] = []
	for (let index = 0; index < Math.min(inHeader, count); index++)
		found.push(header.getUint32(76 + index * 4, true))
	const perSector = size / 4 - 1
	for (let sector = header.getUint32(68, true); sector < firstMark && found.length < count; ) {
		const numbers = numbersIn(at(sector))
		found.push(...numbers.subarray(0, Math.min(perSector, count - found.length)))
		sector = numbers[perSector] as number
	}
	return found.filter((sector) => sector < firstMark)
}

function* streamsIn(directory: Bytes): Generator<Stream> {
	const view = viewOf(directory)
	const decoder = new TextDecoder('utf-16le')
	for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
		const kind = directory[at + 66]
		if (kind !== streamKind && kind !== rootKind) continue
		const nameLength = Math.min(maxNameBytes, Math.max(0, view.getUint16(at + 64, true) - 2))
		yield {
			name: decoder.decode(directory.subarray(at, at + nameLength)),
			first: view.getUint32(at + 116, true),
			size: view.getUint32(at + 120, true),
			isRoot: kind === rootKind,
		}
	}
}

/**
 * Opens an OLE container.
 * @throws SheetFailure, here or while reading, if it is damaged
 */
export function openContainer(file: Bytes): Container {
	if (file.length < headerLength) throw damaged()
	const header = viewOf(file)
	const [shift, smallShift] = [header.getUint16(30, true), header.getUint16(32, true)]
	if ((shift !== 9 && shift !== 12) || smallShift !== 6) throw damaged()
	const size = 1 << shift
	const at = (sector: number) => {
		const from = (sector + 1) * size
		if (from >= file.length) throw damaged()
		// Some programs leave out the end of the last sector.
		const bytes = file.subarray(from, from + size)
		if (bytes.length === size) return bytes
		const whole = new Uint8Array(size)
		whole.set(bytes)
		return whole
	}
	const sectors = { size, count: Math.ceil(file.length / size) - 1, at }
	const table = tableSectors(header, sectors)
	const next = new Uint32Array((table.length * size) / 4)
	for (const [index, sector] of table.entries()) next.set(numbersIn(at(sector)), (index * size) / 4)
	const large = { ...sectors, next }
	const streams = [...streamsIn(readChain(large, header.getUint32(48, true), null))]
	const root = streams.find(({ isRoot }) => isRoot)
	const smallest = header.getUint32(56, true)

	function readSmall({ first, size: length }: Stream): Bytes {
		if (!root) throw damaged()
		const small = readChain(large, root.first, root.size)
		const smallSize = 1 << smallShift
		const smallNext = numbersIn(readChain(large, header.getUint32(60, true), null))
		const smallAt = (sector: number) => small.subarray(sector * smallSize, (sector + 1) * smallSize)
		const count = Math.ceil(small.length / smallSize)
		return readChain({ size: smallSize, count, at: smallAt, next: smallNext }, first, length)
	}
	return {
		names: streams.map(({ name }) => name),
		read: (name) => {
			const stream = streams.find((one) => !one.isRoot && one.name === name)
			if (!stream) return null
			return stream.size < smallest ? readSmall(stream) : readChain(large, stream.first, stream.size)
		},
	}
}
