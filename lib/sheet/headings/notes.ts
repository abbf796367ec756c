import { normalize } from '@/lib/i18n/normalize'
import { maxWordCharacters } from '@/lib/limits/sheet-limits'
import { wordKey } from '../cells/text/word-key'
import { type SheetWordList, wordsIn } from '../languages'
import { otherNotes, tenThousandsNotes } from './other-headings'

/** What a note next to a heading says. */
export type HeadingNoteKind =
	/** Nothing that changes what the column holds. */
	| 'plain'
	/** The currency is the one asked for. */
	| 'currency'
	/** The period is a year. */
	| 'period'
	/** Figures are in ten thousands. */
	| 'ten-thousands'
	/** Figures are in thousands. */
	| 'thousands'

const plain: SheetWordList =
	'highest|latest|current|level|levels|with level|and level|as per passport|as in passport|passport|total|number|no|list|all|mandatory|in years|in full|full|numeric|if any|if known|multiple|degree|in digits|in figures|' +
	'whole years|y/n|yes or no|e.g. hsk 4|level 1-6|1-6|1–6|0-6|or none|iso|iso code|iso codes|country|countries|code|codes|country code|self-assessed|self assessed|CEFR|GER|CECR|MCER|QECR|self-reported|est.|' +
	'relevant|related|obtained|Y / N|written/verbal/none|verbal/written|written/verbal|none/verbal/written|1-9|HSK 1-6|HSK1-6|if applicable|per year|per annum|a year|yearly|' +
	'最高|必填项|可填多个|级别|级|等级|水平|及水平|护照|国家|单选|岁数|整数|数字|是或否|有/无|有无|可多填|多个请用分号隔开|全称|按护照|是否|口头/书面|书面/口头|相关|每年|年|' +
	'الأعلى|المستوى|بالكامل|حسب الجواز|إلزامي|اختياري|بالأعوام|بالأرقام|سنة/سنوات|نعم / لا|شفهي/مكتوب|مكتوب/شفهي|في السنة|سنويا|' +
	'Jahre|in Jahren|J.|höchster|Niveau|mit Niveau|Pflichtfeld|optional|ja/nein|freiwillig|Stufe|Monate|laut Pass|in Ziffern|mündlich/schriftlich|schriftlich/mündlich|pro Jahr|einschlägig|relevant|vorhanden|' +
	'ans|années|en années|niveau|avec niveau|obligatoire|facultatif|oui/non|mois|le plus élevé|passeport|en chiffres|écrite/verbale|verbale/écrite|O/N|par an|' +
	'años|en años|nivel|con nivel|obligatorio|opcional|sí/no|meses|más alto|pasaporte|verbal/escrita|escrita/verbal|S/N|al año|por año|' +
	'anos|em anos|nível|com nível|obrigatório|opcional|sim/não|mais alto|mais elevado|passaporte|verbal/escrita|por ano|ao ano|' +
	'custom|custom field|Y/N|есть|mündl.|schriftl.|yes|y|n|oui|non|ja|nein|si|sí|sim|não|да|нет|是|否|有|无|نعم|لا|verbal|oral|written|none|écrite|verbale|écrit|aucune|schriftlich|mündlich|keins|escrita|oral|ninguna|nenhuma|письменно|устно|口头|书面|شفهي|مكتوب|لا يوجد|' +
	'number of years|no. of years|in numbers|nb d’années|nombre d’années|Anzahl Jahre|Anzahl|кол-во лет|кол-во|количество лет|عدد السنوات|年数|n.º de años|número de años|n.º de anos|número de anos|si connu|falls bekannt|if any|self-assessment|Selbsteinschätzung|auto-évaluation|самооценка|' +
	'and levels|et niveau|und Niveau|y nivel|e nível|и уровень|并注明水平|及程度|与水平|comma separated|separated by ;|HSK|ISCED|ISCED-F|ISCO|ISIC|rev. 4|certificate|Zertifikat|certificat|сертификат|证书|شهادة|self|score|' +
	'si disponible|en lettres|nombre|actuel|actuelle|selon passeport|selon le passeport|en clair|' +
	'tahun|thn|th|bulan|bln|dalam tahun|dalam bulan|per tahun|terakhir|tertinggi|saat ini|wajib|opsional|wajib diisi|ya/tidak|ada/tidak|ada/tidak ada|lisan/tertulis|tertulis/lisan|jika ada|sesuai paspor|sesuai KTP|tingkat|level|sertifikat|jumlah tahun|angka|relevan|dan tingkat|dan level|skor|' +
	'سال|سالوں میں|برس|ماہ|مہینے|فی سال|سب سے اعلیٰ|اعلیٰ ترین|موجودہ|لازمی|اختیاری|ہاں/نہیں|ہاں / نہیں|زبانی/تحریری|تحریری/زبانی|اگر ہو|پاسپورٹ کے مطابق|سطح|مع سطح|اور سطح|لیول|سرٹیفکیٹ|عدد|ہندسوں میں|متعلقہ|آخری|' +
	'если есть|при наличии|цифрами|балл|последнее|текущий|по загранпаспорту|есть/нет|кол. лет|' +
	'лет|годы|в годах|уровень|с уровнем|обязательно|необязательно|да/нет|мес.|месяцев|высшая|наивысшая|по паспорту|полных лет|устно/письменно|письменно/устно|в год'

/** Whether a column must be filled in: a note in brackets, but without them what a job asks for, such as "sponsorship required". */
const formWords: SheetWordList =
	'required|optional|mandatory|Pflichtfeld|freiwillig|obligatoire|facultatif|obligatorio|opcional|obrigatório|обязательно|необязательно|wajib|wajib diisi|opsional|لازمی|اختیاری|إلزامي|اختياري|必填|必填项|选填'

let formNotes: ReadonlySet<string> | undefined

/** Whether a note says only that a column must, or need not, be filled in. */
export function isFormNote(note: string): boolean {
	formNotes ??= new Set(wordsIn(formWords).map(wordKey))
	return note.length <= maxWordCharacters && formNotes.has(wordKey(note))
}

/** The words of notes on money. */
const moneyWords: Readonly<
	Record<'currency' | 'period' | 'ten-thousands' | 'thousands' | 'nothing', SheetWordList>
> = {
	currency:
		'cny|rmb|yuan|¥|cn¥|人民币|元|يوان|باليوان|صيني|الصيني|renminbi|yuans|yuanes|iuanes|iuans|юаней|юань|юани|юанях|кит|یوان|چینی|رینمنبی',
	period:
		'year|yr|annum|annual|annually|yearly|pa|p.a|y|年|每年|年薪|سنويا|سنوي|سنة|السنة|jahr|jährlich|an|annuel|annuels|año|anual|anuales|ano|anuais|год|годовых|yrs|tahun|pertahun|setahun|tahunan|سال|سالانہ',
	'ten-thousands': '万|万元|萬|10k|10,000',
	thousands:
		'k|thousand|thousands|千|千元|tsd|tausend|milliers|miles|milhares|mil|тыс|тысяч|ribu|rb|ہزار|ألف|بآلاف|000|000s',
	nothing:
		'per|a|in|of|gross|before|tax|pre|brutto|brut|bruts|bruto|brutos|税前|单位|pro|par|al|por|ao|en|em|de|в|за|до|налогов|vor|steuern|antes|impuestos|impostos|avant|impôt|impôts|sebelum|pajak|dalam|ٹیکس|سے|پہلے|قبل|از|میں|فی|کی|کا|قبل|الضريبة|في|base|and|или|的|p|i|im',
}

const kindOfWord: ReadonlyMap<string, HeadingNoteKind | 'nothing'> = new Map(
	Object.entries(moneyWords).flatMap(([kind, words]) =>
		wordsIn(words).map((word) => [word, kind as HeadingNoteKind | 'nothing'] as const),
	),
)

/** A word in any script, or a currency sign. */
const word = /10k|10,000|人民币|万元|千元|每年|年薪|税前|单位|\p{Script=Han}|¥|[\p{L}\p{M}]+|\d+s?/gu

/** A note with p.a. as one word. */
const moneyText = (note: string) =>
	normalize(note, 'NFKC')
		.toLowerCase()
		.replace(/p\. ?a\b/g, 'pa')
		.replace(/\b[kt](?=cny|rmb)/g, 'k ')

/** What a note about money says, word by word; null if a word says something else. */
function moneyKinds(note: string): readonly HeadingNoteKind[] | null {
	const kinds = (moneyText(note).match(word) ?? []).map((one) => kindOfWord.get(one))
	if (kinds.length === 0 || kinds.includes(undefined)) return null
	const said = kinds.filter((kind) => kind !== undefined && kind !== 'nothing')
	// 万元 names the currency as well.
	return said.includes('ten-thousands') ? ['currency', ...said] : said
}

const example =
	/^(?:e\.?g\b|z\.\s?b\.|ex\b|par ex|p\.\s?ej|por ej|exemple|ejemplo|exemplo|напр|например|contoh|misal|misalnya|mis\.|مثلاً|مثلا|例如|例|如|مثل|مثال|for example|zum beispiel)/i

let plainNotes: ReadonlySet<string> | undefined
let tenThousands: ReadonlySet<string> | undefined

/** What a note next to a heading says; null if it may change what the column holds. */
export function noteKinds(note: string): readonly HeadingNoteKind[] | null {
	plainNotes ??= new Set([...otherNotes, ...wordsIn(plain)].map(wordKey))
	tenThousands ??= new Set(tenThousandsNotes.map(wordKey))
	if (example.test(note.trimStart())) return ['plain']
	if (note.length > maxWordCharacters) return null
	const key = wordKey(note)
	if (tenThousands.has(key)) return ['currency', 'ten-thousands']
	const money = moneyKinds(note)
	if (money && money.length > 0) return money
	return plainNotes.has(key) || money ? ['plain'] : null
}
