import { readTwice } from '../cells/text/parts'
import { wordKey } from '../cells/text/word-key'
import { factOf } from '../column-use'
import type { SheetColumn } from '../headings/column'
import { wordsIn } from '../languages'
import { isBlankRow, type SheetRow } from '../sheet-row'

/** Rows that may not be candidates. */
export const sheetRowKinds = ['total', 'headings', 'note', 'nameless', 'hidden'] as const
export type SheetRowKind =
	/** Totals, averages and counts. */
	| 'total'
	/** The headings repeated, as on each printed page. */
	| 'headings'
	/** Text with nothing readable in it: no name, number or answer. */
	| 'note'
	/** Answers without a name or a number, in a sheet that has columns for these. */
	| 'nameless'
	/** Rows that are hidden in the sheet, by hand or by a filter, and of none of the other kinds. */
	| 'hidden'

/** Kinds of rows that are left out unless the user includes them. */
export const leftUnlessTaken: readonly SheetRowKind[] = ['total', 'headings', 'note']

const totals: ReadonlySet<string> = new Set(
	wordsIn(
		'total|totals|grand total|subtotal|sub-total|sum|average|avg|averages|median|count|total candidates|number of candidates|' +
			'合计|总计|小计|共计|合共|总共|总数|总人数|平均|平均值|均值|平均数|共|' +
			'المجموع|الإجمالي|إجمالي|المجموع الكلي|المتوسط|المعدل|العدد|' +
			'Summe|Gesamt|Gesamtsumme|Zwischensumme|Durchschnitt|Mittelwert|Anzahl|insgesamt|' +
			'somme|total général|sous-total|moyenne|médiane|suma|total general|promedio|' +
			'totaal|totale|razem|suma końcowa|średnia|celkem|průměr|összesen|átlag|toplam|ortalama|tổng|tổng cộng|trung bình|jumlah|rata-rata|합계|총계|평균|合計|平均値|' +
			'soma|total geral|mediana|итого|всего|общее количество|сумма|среднее|среднее значение|в среднем|медиана|moyenne générale|nombre de candidats|effectif total|' +
			'total keseluruhan|jumlah total|jumlah kandidat|jumlah pelamar|rerata|کل|میزان|کل میزان|مجموعہ|کل تعداد|کل امیدوار|تعداد|اوسط',
	).map(wordKey),
)

/** Figures next to such a word, and the things counted. */
const counted =
	/[\p{Nd}.,:：=]+|(?:人|名|位|条|people|persons?|candidates?|personnes?|candidats?|чел\.?|человека?|кандидат(?:ов|а)?|orang|kandidat|pelamar|افراد|امیدوار)\s*$/giu
const maxTotalCharacters = 40

const isTotal = (text: string) =>
	text.length <= maxTotalCharacters &&
	(totals.has(wordKey(text.replace(counted, ' '))) ||
		readTwice(text, (part) => totals.has(wordKey(part))) === true)

/** "6", "6人": a number of people, beside the word for a total. */
const isCount = (text: string) => /\p{Nd}/u.test(text) && wordKey(text.replace(counted, ' ')) === ''

/** What a mean may be of: "Average age" */
const means =
	/^(?:average|avg|mean|median|total|sum|number|count|moyenne|somme|nombre|rata-rata|rerata|jumlah)\b(?:\s+(?:de\s|d[’'])?\p{L}+){0,3}[\s:.]*$|^(?:средн(?:ий|яя|ее|ие)|итого|всего|кол-во|количество|اوسط|کل)(?:\s+\p{L}+){0,3}[\s:.]*$|^(?:平均|合计|总)[\p{Script=Han}]{0,6}[:：]?$/iu

/** The words with which footnotes, legends and signatures begin, before a colon. */
const noteWords: ReadonlySet<string> = new Set(
	wordsIn(
		'note|notes|source|remark|remarks|printed|exported|legend|key|abbreviations|prepared by|checked by|approved by|reviewed by|signed by|signed|signature|signatures|date|printed on|exported on|generated on|as of|department|page|' +
			'注|备注|说明|来源|数据来源|制表|制表人|填表|填表人|填表日期|审核|审核人|审批人|负责人|经办人|经手人|签字|签名|盖章|图例|日期|制表日期|单位|部门|' +
			'ملاحظة|ملاحظات|المصدر|إعداد|أعده|راجعه|اعتمده|التوقيع|توقيع|التاريخ|مفتاح الرموز|' +
			'Hinweis|Quelle|Stand|Legende|erstellt von|geprüft von|Unterschrift|Datum|' +
			'nota|notas|fuente|fonte|remarque|légende|établi par|visa|leyenda|elaborado por|revisado por|firma|fecha|legenda|assinatura|data|' +
			'source|note|notes|vérifié par|préparé par|approuvé par|signature|fait à|fait le|date|service|' +
			'примечание|примечания|источник|составил|составила|проверил|проверила|утвердил|утвердила|исполнитель|ответственный|подпись|дата|легенда|обозначения|' +
			'catatan|keterangan|sumber|dibuat oleh|disusun oleh|diperiksa oleh|disetujui oleh|mengetahui|tanda tangan|ttd|tanggal|tgl|' +
			'نوٹ|نوٹس|ماخذ|تیار کردہ|مرتب کردہ|جانچ کردہ|منظور کردہ|دستخط|تاریخ|وضاحت|شعبہ',
	).map(wordKey),
)

/** Of these, those that head a line of their own without a colon as well: a name is none of them. */
const signatureWords =
	/^(?:prepared|checked|approved|reviewed|signed|printed|exported|generated) (?:by|on|at)\b|^(?:制表|填表|审核|审批|签字|签名|盖章)/i

/** "Y = yes, N = no" */
const legend = /^\S{1,12}\s*[=＝]\s*\S/

/** The word before a colon, as footnotes and signatures have it. */
function isHeaded(text: string): boolean {
	const [before = ''] = text.trimStart().split(/[:：]/, 1)
	return (
		before.length < text.trimEnd().length &&
		before.length <= maxTotalCharacters &&
		noteWords.has(wordKey(before))
	)
}

/** Whether a text that stands alone in its row is a footnote, a legend or a signature. */
function isNote(text: string): boolean {
	const start = text.trimStart()
	return /^[*※†‡§]/.test(start) || legend.test(start) || signatureWords.test(start) || isHeaded(start)
}

/** Creates a function that gives the kind of a row that may not be a candidate; null for any other row. */
export function rowKindReader(
	columns: readonly SheetColumn[],
): (row: Pick<SheetRow, 'cells' | 'isHidden'>) => SheetRowKind | null {
	const headings = columns.map(({ heading }) => wordKey(heading))
	const placesOf = (...uses: readonly SheetColumn['use'][]) =>
		columns.flatMap(({ use }, at) => (use !== null && uses.includes(use) ? [at] : []))
	const people = placesOf('id', 'name', 'firstName', 'lastName')
	const facts = columns.flatMap(({ use }, at) => (factOf(use) === null ? [] : [at]))

	function isHeadings(cells: readonly string[]): boolean {
		let same = 0
		for (const [at, cell] of cells.entries()) {
			const key = wordKey(cell)
			if (key === '') continue
			if (key !== headings[at]) return false
			same++
		}
		return same > 1
	}

	function kindByCells(cells: readonly string[]): SheetRowKind | null {
		const isFilled = (at: number) => (cells[at] ?? '').trim() !== ''
		const named = people.filter(isFilled)
		const first = cells.findIndex((cell) => cell.trim() !== '')
		const beginsAsTotal = isTotal(cells[first] ?? '')
		const isNoName = (text: string) => isTotal(text) || (beginsAsTotal && isCount(text))
		// A person may be in the department "Sum", but then has a different name.
		const isNamed = named.some((at) => !isNoName(cells[at] ?? ''))
		if (!isNamed && (named.length > 0 || beginsAsTotal)) return 'total'
		if (people.length > 0 && named.length === 0 && means.test((cells[first] ?? '').trim())) return 'total'
		if (first >= 0 && headings[first] === wordKey(cells[first] ?? '') && isHeadings(cells)) return 'headings'
		const isAlone = isBlankRow(cells.slice(first + 1))
		if (isAlone && columns.length > 1 && isNote(cells[first] ?? '')) return 'note'
		// "Prepared by: HR" beside "Date: 3 May": a line of signatures.
		const filled = cells.filter((cell) => cell.trim() !== '')
		if (filled.length > 1 && filled.every(isHeaded)) return 'note'
		if (people.length === 0 || named.length > 0) return null
		return facts.some(isFilled) ? 'nameless' : 'note'
	}
	return ({ cells, isHidden }) => kindByCells(cells) ?? (isHidden ? 'hidden' : null)
}
