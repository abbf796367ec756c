import { maxSheets, maxUnpackedBytes, maxWorkbookPartBytes } from '@/lib/limits/sheet-limits'
import { SheetFailure } from '../sheet-failure'
import type { Archive } from '../zip/archive'
import type { ZipEntry } from '../zip/directory'
import { attributesOf, isTrue, partElements } from './part-elements'

/** A workbook's parts, according to its ZIP directory and its top-level parts. */
export type Workbook = {
	/** The visible sheets, in order. */
	readonly sheets: readonly { readonly name: string; readonly entry: ZipEntry }[]
	/** Whether dates are counted from 1904. */
	readonly from1904: boolean
	readonly sharedStrings: ZipEntry | undefined
	readonly styles: ZipEntry | undefined
}

/** The workbook's path if the archive does not name it. */
const usualPath = 'xl/workbook.xml'

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

/** Resolves a path that may be absolute or relative to a folder. */
function resolve(folder: string, target: string): string {
	const parts: string[] = []
	for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
		if (part === '..') parts.pop()
		else if (part !== '' && part !== '.') parts.push(part)
	}
	return parts.join('/')
}

/** A part's name as a lookup key: some programs write backslashes, or differ in case. */
const partKey = (name: string) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

type Relation = { readonly id: string; readonly type: string; readonly path: string }

const relations = (xml: string, folder: string): Relation[] =>
	attributesOf('Relationship', partElements(xml)).map((attributes) => ({
		id: attributes.get('Id') ?? '',
		type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
		path: resolve(folder, attributes.get('Target') ?? ''),
	}))

/** The fault of an archive that is not an XLSX workbook. */
function otherFault(names: readonly string[], mimetype: string) {
	const isSheet =
		mimetype.includes('opendocument.spreadsheet') ||
		names.some((name) => name === 'xl/workbook.bin' || name === 'index.zip' || name.endsWith('.iwa'))
	return new SheetFailure(isSheet ? 'other-format' : 'not-a-sheet')
}

/** Throws if a part is used twice, or if the parts are too large in total, before any is decompressed. */
function refuseExcess(parts: readonly (ZipEntry | undefined)[]) {
	const used = parts.filter((part) => part !== undefined)
	if (new Set(used).size < used.length) throw new SheetFailure('overlapping')
	if (used.reduce((sum, { size }) => sum + size, 0) > maxUnpackedBytes) throw new SheetFailure('too-large')
}

/**
 * Opens a workbook and locates its sheets.
 * @throws SheetFailure if it is not an XLSX workbook, is damaged or exceeds a limit
 */
export async function openWorkbook({ entries, wholeText }: Archive): Promise<Workbook> {
	const directory = new Map(Array.from(entries, ([name, entry]) => [partKey(name), entry]))
	const partAt = (path: string) => directory.get(partKey(path))
	const page = (path: string) => wholeText(partAt(path), maxWorkbookPartBytes)
	const start = relations(await page('_rels/.rels'), '').find(({ type }) => type === 'officeDocument')
	const path = start?.path ?? usualPath
	if (!partAt(path) || path.endsWith('.bin')) {
		throw otherFault([...directory.keys()], await page('mimetype'))
	}
	const elements = partElements(await page(path))
	if (elements[0]?.name !== 'workbook') throw new SheetFailure('not-a-sheet')
	const folder = folderOf(path)
	const related = relations(await page(`${folder}_rels/${path.slice(folder.length)}.rels`), folder)
	const isSaid = related.length > 0
	const partOf = (type: string) =>
		partAt(isSaid ? (related.find((relation) => relation.type === type)?.path ?? '') : `${folder}${type}.xml`)
	const worksheets = new Map(
		related.filter(({ type }) => type === 'worksheet').map(({ id, path: part }) => [id, part]),
	)
	const listed = attributesOf('sheet', elements)
	if (listed.length > maxSheets) throw new SheetFailure('too-complex')
	const sheets = listed.flatMap((sheet, index) => {
		const usual = `${folder}worksheets/sheet${index + 1}.xml`
		const part = isSaid ? worksheets.get(sheet.get('id') ?? '') : usual
		if (part === undefined) return []
		const entry = partAt(part)
		if (!entry) throw new SheetFailure('damaged')
		return sheet.get('state')?.endsWith('idden') ? [] : [{ name: sheet.get('name') ?? '', entry }]
	})
	const [sharedStrings, styles] = [partOf('sharedStrings'), partOf('styles')]
	refuseExcess([...sheets.map(({ entry }) => entry), sharedStrings, styles])
	const from1904 = attributesOf('workbookPr', elements).some((pr) => isTrue(pr.get('date1904')))
	return { sheets, from1904, sharedStrings, styles }
}
