import { refuseBombs } from './refuse-bombs'
import { SheetFailure } from './sheet-failure'
import { unzip, unzipWhole, type ZipEntry, zipDirectory } from './zip-directory'

/** A workbook's parts, as its directory and its first pages say. */
export type Workbook = {
	readonly file: Blob
	/** Sheets that are not hidden, in their order. */
	readonly sheets: readonly { readonly name: string; readonly entry: ZipEntry }[]
	/** Whether days are counted from 1904 on. */
	readonly from1904: boolean
	readonly sharedStrings: ZipEntry | undefined
	readonly styles: ZipEntry | undefined
}

const largestPage = 16 << 20

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decodeEntities = (text: string) =>
	text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
		if (name) return entities[name] ?? whole
		const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole
	})

type Attributes = ReadonlyMap<string, string>

const element = /<(?:[\w.-]+:)?([\w.-]+)\s([^<>]*)>/g
const attribute = /(?:^|\s)([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The attributes of all elements of a name, whatever their namespaces are called. */
function elements(xml: string, name: string): Attributes[] {
	const found = Array.from(xml.matchAll(element)).filter(([, own]) => own === name)
	return found.map(
		([, , inside = '']) =>
			new Map(
				Array.from(inside.matchAll(attribute), ([, key = '', a, b]) => [
					key.replace(/^.*:/, ''),
					decodeEntities(a ?? b ?? ''),
				]),
			),
	)
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

/** A path that may be absolute or relative to a folder. */
function resolve(folder: string, target: string): string {
	const parts: string[] = []
	for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
		if (part === '..') parts.pop()
		else if (part !== '' && part !== '.') parts.push(part)
	}
	return parts.join('/')
}

type Relation = { readonly id: string; readonly type: string; readonly path: string }

const relations = (xml: string, folder: string): Relation[] =>
	elements(xml, 'Relationship').map((attributes) => ({
		id: attributes.get('Id') ?? '',
		type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
		path: resolve(folder, attributes.get('Target') ?? ''),
	}))

/** Why an archive that is no XLSX workbook cannot be read. */
function otherFault(names: readonly string[], mimetype: string) {
	const isSheet =
		mimetype.includes('opendocument.spreadsheet') ||
		names.some((name) => name === 'xl/workbook.bin' || name.startsWith('Index/Tables/'))
	return new SheetFailure(isSheet ? 'other-format' : 'not-a-sheet')
}

/** Opens a workbook: what sheets it has, and where. */
export async function openWorkbook(file: Blob): Promise<Workbook> {
	const directory = await zipDirectory(file)
	const page = async (path: string) => {
		const entry = directory.get(path)
		return entry ? new TextDecoder().decode(await unzipWhole(file, entry, largestPage)) : ''
	}
	const start = relations(await page('_rels/.rels'), '').find(({ type }) => type === 'officeDocument')
	const path = start?.path ?? ''
	if (!directory.has(path) || path.endsWith('.bin') || !directory.has('[Content_Types].xml')) {
		throw otherFault([...directory.keys()], await page('mimetype'))
	}
	const xml = await page(path)
	if (!/<(?:[\w.-]+:)?workbook[\s>]/.test(xml)) throw new SheetFailure('not-a-sheet')
	const folder = folderOf(path)
	const related = relations(await page(`${folder}_rels/${path.slice(folder.length)}.rels`), folder)
	const partOf = (type: string) =>
		directory.get(related.find((relation) => relation.type === type)?.path ?? '')
	const sheets = elements(xml, 'sheet').flatMap((sheet) => {
		const relation = related.find(({ id, type }) => id === sheet.get('id') && type === 'worksheet')
		const entry = directory.get(relation?.path ?? '')
		if (relation && !entry) throw new SheetFailure('damaged')
		return entry && !sheet.get('state')?.endsWith('idden') ? [{ name: sheet.get('name') ?? '', entry }] : []
	})
	const from1904 = elements(xml, 'workbookPr').some((pr) => /^(1|true)$/.test(pr.get('date1904') ?? ''))
	return { file, sheets, from1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') }
}

const value = /<(?:\w+:)?(?:v|is)[\s>]/

/** Whether a sheet has any value, by as little of it as that takes. */
async function hasValues(file: Blob, entry: ZipEntry) {
	const reader = await unzip(file, entry)
	const decoder = new TextDecoder()
	for (let tail = ''; ; ) {
		const { done, value: bytes } = await reader.read()
		if (done) return false
		const text = tail + decoder.decode(bytes, { stream: true })
		if (value.test(text)) {
			await reader.cancel()
			return true
		}
		tail = text.slice(-20)
	}
}

/** The place of the first sheet that has values. */
export async function firstWithValues({ file, sheets }: Workbook): Promise<number> {
	for (const [at, { entry }] of sheets.entries()) {
		refuseBombs(entry)
		if (await hasValues(file, entry)) return at
	}
	throw new SheetFailure('empty')
}
