import {
	type Cell,
	type CellStyle,
	type CellValue,
	colToLetter,
	type DataValidation,
	writeXlsx as writeWorkbook,
} from 'hucre/xlsx'
import { type Locale, locales } from '@/lib/i18n/locales'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'
import { allowedValues, headingsIn, valuesToChoose } from '../cells/allowed-values'
import { writeCountry } from '../cells/places/ambiguous-codes'
import { writeCsv } from '../csv/write-csv'
import { wordsOfLocales } from '../words/words-of-locales'
import { sheetName, xlsxType } from '../xlsx/write-xlsx'

const rowsToFillIn = 5000
const pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const
const head: CellStyle = {
	font: { bold: true },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
	alignment: { wrapText: true, vertical: 'top' },
}
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } }

/** A row of styled heading cells. */
const headCells = (headings: readonly string[], row: number): Map<string, Partial<Cell>> =>
	new Map(headings.map((value, column) => [`${row},${column}`, { value, type: 'string', style: head }]))

type AllowedRows = {
	readonly rows: CellValue[][]
	readonly places: ReadonlyMap<FactId, readonly [number, number]>
}

/** All columns with their allowed values, and the first and last row of each column's values. */
function allowedRows(locale: Locale, ids: readonly FactId[]): AllowedRows {
	const { facts: texts, sheets } = wordsOfLocales[locale]
	const rows: CellValue[][] = [
		...sheets.howToFillIn.map((line) => [line]),
		[],
		[sheets.column, sheets.question, sheets.value, sheets.code],
	]
	const places = new Map<FactId, readonly [number, number]>()
	for (const fact of ids) {
		const values = allowedValues(fact, locale)
		places.set(fact, [rows.length + 1, rows.length + values.length])
		values.forEach(({ words, code }, index) => {
			const { label, question } = texts[fact]
			rows.push(index === 0 ? [label, question, words, code] : [null, null, words, code])
		})
	}
	return { rows, places }
}

/** Data validations for the columns. They only warn, because "?" and words of other languages can be read as well. */
function validations(locale: Locale, ids: readonly FactId[], { places }: AllowedRows): DataValidation[] {
	const { sheets } = wordsOfLocales[locale]
	const allowed = sheetName(sheets.allowed)
	return ids.flatMap((fact, index): DataValidation[] => {
		const kind: Fact = facts[fact]
		const column = colToLetter(index + 2)
		const common = {
			range: `${column}2:${column}${rowsToFillIn + 1}`,
			allowBlank: true,
			showErrorMessage: true,
			errorStyle: 'warning',
			errorTitle: sheets.notListed,
		} as const
		if (kind.type === 'number' || kind.type === 'integer') {
			const type = kind.type === 'integer' ? 'whole' : 'decimal'
			const range = { operator: 'between', formula1: String(kind.min), formula2: String(kind.max) } as const
			return [{ ...common, type, ...range, errorMessage: sheets.notInRangeText }]
		}
		const [from, to] = places.get(fact) ?? []
		if (valuesToChoose(fact, locale).length === 0) return []
		const list = { type: 'list', formula1: `'${allowed}'!$C$${from}:$C$${to}` } as const
		return [{ ...common, ...list, errorMessage: sheets.notListedText }]
	})
}

/** Countries and languages side by side, each with its code. */
function placeRows(locale: Locale): CellValue[][] {
	const { countryNames, languageNames, sheets } = wordsOfLocales[locale]
	const countries = Object.entries(countryNames)
	const languages = Object.entries(languageNames)
	const rows: CellValue[][] = [[sheets.country, sheets.code, null, sheets.language, sheets.code]]
	for (let at = 0; at < Math.max(countries.length, languages.length); at++) {
		const [country = null, countryName = null] = countries[at] ?? []
		const [language = null, languageName = null] = languages[at] ?? []
		rows.push([countryName, country && writeCountry(country), null, languageName, language])
	}
	return rows
}

/** An empty workbook to fill in: headings in a language, drop-down lists, and sheets that explain the allowed values. */
export async function templateXlsx(locale: Locale, ids: readonly FactId[] = factIds): Promise<Blob> {
	const { sheets } = wordsOfLocales[locale]
	const headings = headingsIn(locale, ids)
	const allowed = allowedRows(locale, ids)
	const allowedHead = sheets.howToFillIn.length + 1
	const places = placeRows(locale)
	const view = { rightToLeft: locales[locale].direction === ('rtl' as string) }
	const workbook = await writeWorkbook({
		sheets: [
			{
				name: sheetName(sheets.candidates),
				rows: [headings],
				cells: headCells(headings, 0),
				columns: headings.map(() => ({ width: 22 })),
				freezePane: { rows: 1, columns: 2 },
				dataValidations: validations(locale, ids, allowed),
				view,
			},
			{
				name: sheetName(sheets.allowed),
				rows: allowed.rows,
				cells: headCells((allowed.rows[allowedHead] ?? []).map(String), allowedHead),
				columns: [
					{ width: 34, style: wrapped },
					{ width: 46, style: wrapped },
					{ width: 46, style: wrapped },
					{ width: 30 },
				],
				merges: sheets.howToFillIn.map((_, row) => ({ startRow: row, endRow: row, startCol: 0, endCol: 3 })),
				pageSetup,
				view,
			},
			{
				name: sheetName(sheets.places),
				rows: places,
				cells: headCells(
					(places[0] ?? []).map((text) => String(text ?? '')),
					0,
				),
				columns: [{ width: 36 }, { width: 10 }, { width: 4 }, { width: 36 }, { width: 10 }],
				freezePane: { rows: 1 },
				view,
			},
		],
	})
	return new Blob([workbook as Uint8Array<ArrayBuffer>], { type: xlsxType })
}

/** The headings alone, as CSV. */
export const templateCsv = (locale: Locale, ids: readonly FactId[] = factIds): Promise<Blob> =>
	new Response(writeCsv([headingsIn(locale, ids)])).blob()
