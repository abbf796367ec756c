import { maxSharedTextBytes, maxStylesBytes } from '@/lib/limits/sheet-limits'
import { SheetFailure } from '../sheet-failure'
import type { ZipEntry } from '../zip/archive'
import { assertNotZipBomb } from '../zip/assert-not-zip-bomb'
import { unzip, unzipWhole } from '../zip/unzip'
import { markupWatch } from './markup-watch'
import { sheetWatch } from './sheet-watch'
import { noShownFormats, type ShownFormats, shownFormats } from './shown-formats'
import { inStoredBlocks, storedLength } from './stored-blocks'
import type { Workbook } from './workbook'

const type = (kind: string) => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`
const relationships = (...pairs: (readonly [kind: string, target: string])[]) =>
	`<Relationships>${pairs
		.map(
			([kind, target], index) =>
				`<Relationship Id="rId${index + 1}" Type="${type(kind)}" Target="${target}"/>`,
		)
		.join('')}</Relationships>`

const utf8 = (text: string) => new TextEncoder().encode(text)

/** The local header of a file in a ZIP archive. */
function header(name: string, size: number, packedSize?: number): Uint8Array<ArrayBuffer> {
	const nameBytes = utf8(name)
	const bytes = new Uint8Array(30 + nameBytes.length)
	const view = new DataView(bytes.buffer)
	view.setUint32(0, 0x04034b50, true)
	view.setUint16(4, 20, true)
	view.setUint16(8, packedSize === undefined ? 0 : 8, true)
	view.setUint32(18, packedSize ?? size, true)
	view.setUint32(22, size, true)
	view.setUint16(26, nameBytes.length, true)
	bytes.set(nameBytes, 30)
	return bytes
}

/** Reads a part as a whole and checks it against the limits. */
async function wholePart(file: Blob, entry: ZipEntry, largest: number) {
	const bytes = await unzipWhole(file, entry, largest)
	markupWatch('part').see(bytes)
	return bytes
}

/**
 * Repackages one sheet of a workbook as an uncompressed workbook of its own, with its parts in an order that can be read
 * in one pass. Writers put them in any order, so a reader would otherwise have to buffer the whole file. It also lets
 * every size be checked before a byte is passed on.
 * @throws SheetFailure if a part is missing, damaged or exceeds a limit
 */
export async function plainWorkbook(
	{ file, sheets, from1904, sharedStrings, styles }: Workbook,
	sheet: number,
) {
	const entry = sheets[sheet]?.entry
	if (!entry) throw new SheetFailure('empty')
	for (const part of [entry, sharedStrings, styles]) if (part) assertNotZipBomb(part)
	const workbook = `<workbook><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`
	const parts: (readonly [string, Uint8Array<ArrayBuffer>])[] = [
		['[Content_Types].xml', utf8('<Types/>')],
		['_rels/.rels', utf8(relationships(['officeDocument', 'xl/workbook.xml']))],
		['xl/workbook.xml', utf8(workbook)],
	]
	const related: (readonly [string, string])[] = [['worksheet', 'worksheets/sheet1.xml']]
	if (sharedStrings) {
		related.push(['sharedStrings', 'sharedStrings.xml'])
		parts.push(['xl/sharedStrings.xml', await wholePart(file, sharedStrings, maxSharedTextBytes)])
	}
	let formats: ShownFormats = noShownFormats
	if (styles) {
		related.push(['styles', 'styles.xml'])
		const bytes = await wholePart(file, styles, maxStylesBytes)
		parts.push(['xl/styles.xml', bytes])
		formats = shownFormats(new TextDecoder().decode(bytes))
	}
	parts.push(['xl/_rels/workbook.xml.rels', utf8(relationships(...related))])
	const before = parts.flatMap(([name, bytes]) => [header(name, bytes.length), bytes])
	before.push(header('xl/worksheets/sheet1.xml', entry.size, storedLength(entry.size)))
	return pausableStream(before, inStoredBlocks(await unzip(file, entry)), sheetWatch(formats))
}

/** A stream that can be paused while no rows are requested, so that little is decompressed ahead. */
function pausableStream(
	before: Uint8Array[],
	sheet: AsyncGenerator<Uint8Array>,
	watch: ReturnType<typeof sheetWatch>,
) {
	let held: Promise<void> | null = null
	let release = () => {}
	const go = () => {
		release()
		held = null
	}
	const hold = () => {
		held = new Promise((resolve) => {
			release = resolve
		})
	}
	const stream = new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				const next = before.shift()
				if (next) return controller.enqueue(next)
				await held
				const { done, value } = await sheet.next()
				if (done) return controller.close()
				watch.see(value)
				controller.enqueue(value)
			},
			async cancel() {
				await sheet.return(undefined)
			},
		},
		{ highWaterMark: 0 },
	)
	return { stream, hold, go, nextRow: watch.nextRow, notes: watch.notes }
}
