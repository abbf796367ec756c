import { parseToEnd } from '../markup/parse-markup'
import { type CellFormats, cellFormats } from '../shown/cell-formats'
import { type PartHandler, parsePart } from './parse-part'
import { tableLimits } from './shared-texts'

/**
 * Reads the cell formats of a workbook's styles. Other lists have elements of the same names, which mean something else.
 * @throws SheetFailure if they are damaged, or exceed a limit
 */
export async function readStyles(xml: AsyncIterable<string>): Promise<CellFormats> {
	const codes = new Map<number, string>()
	const ids: number[] = []
	let list = ''
	let tag = ''
	let id = 0
	let code = ''
	const handler: PartHandler = {
		onOpen(name) {
			tag = name
			if (name === 'numFmts' || name === 'cellXfs') list = name
			id = 0
			code = ''
			if (name === 'xf' && list === 'cellXfs') ids.push(0)
		},
		onAttribute(name, value) {
			if (name === 'formatCode') code = value
			if (name !== 'numFmtId') return
			id = Number(value)
			if (tag === 'xf' && list === 'cellXfs') ids[ids.length - 1] = id
		},
		onClose(name) {
			if (name === 'numFmt' && list === 'numFmts') codes.set(id, code)
			if (name === list) list = ''
		},
	}
	await parseToEnd(parsePart(xml, handler, tableLimits))
	return cellFormats(codes, ids)
}
