import { wordKey } from '../cells/text/word-key'
import { wordsIn } from '../languages'
import { languageOfHeading } from './language-columns'
import { readHeading } from './read-heading'

/** Headings over several columns that do not change what stands below each: "Candidate" over "Name". */
const groups: ReadonlySet<string> = new Set(
	wordsIn(
		'candidate|candidate details|personal|personal details|personal data|personal information|basic information|profile|person|education|academic background|languages|language|language skills|' +
			'contract|offer|employment|job|work|experience|documents|other|others|application|' +
			'基本信息|个人信息|基本情况|个人情况|候选人|教育|教育背景|教育情况|学历信息|语言|语言能力|外语|工作|工作经历|工作情况|录用|合同|其他|证件|材料|' +
			'البيانات الشخصية|المعلومات الشخصية|المؤهلات|اللغات|العقد|أخرى|' +
			'Person|persönliche Daten|Ausbildung|Sprachen|Vertrag|Sonstiges|Angaben zur Person|' +
			'données personnelles|informations personnelles|formation|langues|contrat|autres|datos personales|formación|idiomas|contrato|otros|' +
			'état civil|candidat|expérience|documents|emploi|poste|offre|divers|' +
			'dados pessoais|formação|outros|личные данные|персональные данные|кандидат|образование|языки|опыт|работа|документы|договор|прочее|' +
			'data pribadi|data diri|biodata|kandidat|pelamar|pendidikan|bahasa|pengalaman|pekerjaan|kontrak|dokumen|lain-lain|lainnya|' +
			'ذاتی معلومات|ذاتی کوائف|امیدوار|تعلیم|زبانیں|تجربہ|ملازمت|معاہدہ|دستاویزات|دیگر|متفرق',
	).map(wordKey),
)

const isRead = (heading: string) => readHeading(heading) !== null || languageOfHeading(heading) !== null

/** A group's name stands over its first column only, where its cells are merged. */
function overEach(upper: readonly string[], lower: readonly string[]): readonly string[] {
	let group = ''
	return lower.map((cell, at) => {
		const own = (upper[at] ?? '').trim()
		if (own !== '') group = own
		return cell.trim() === '' ? own : group
	})
}

/**
 * The heading of a column under the name of a group, above it or to its side. Where both make no heading, the lower one counts alone if the group
 * cannot change what it means; otherwise both are kept, and nothing is read as if it stood alone.
 */
function underGroup(group: string, own: string, isAside: boolean): string {
	if (group === '' || own === '') return group + own
	const whole = `${group} ${own}`
	const isAlone = groups.has(wordKey(group)) && isRead(own)
	if (isAlone && isAside) return own
	return isAlone && !isRead(whole) ? own : whole
}

const filled = (cell: string | undefined) => (cell ?? '').trim()

/** The headings of each column in one or several rows. */
export function joinHeadings(rows: readonly (readonly string[])[]): readonly string[] {
	const width = Math.max(0, ...rows.map((cells) => cells.length))
	const [upper = [], lower] = rows
	if (rows.length === 2 && lower) {
		const cells = Array.from({ length: width }, (_, at) => filled(lower[at]))
		const over = overEach(upper, cells)
		return cells.map((own, at) => underGroup(over[at] ?? '', own, filled(upper[at]) === ''))
	}
	return Array.from({ length: width }, (_, at) =>
		rows
			.map((cells) => filled(cells[at]))
			.filter((heading) => heading !== '')
			.join(' '),
	)
}
