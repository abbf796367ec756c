import { wordKey } from '../cells/text/word-key'
import { type SheetWordList, wordsIn } from '../languages'

/** Words of headings about pay that somebody hopes for. */
const expected: SheetWordList =
	'expected|expectation|expectations|desired|wished|wanted|requested|asking|target salary|期望|期待|意向|希望|要求|المتوقع|المطلوب|المرغوب|الراتب المأمول|' +
	'Gehaltswunsch|Wunschgehalt|Gehaltsvorstellung|gewünscht|gewünschtes|erwartet|erwartetes|souhaité|souhaitée|attendu|prétention|prétentions|' +
	'deseado|esperado|pretendido|aspiración|aspiraciones|pretensión|pretensiones|desejado|pretensão|pretendida|souhaités|ожидаемый|ожидаемая|ожидания|желаемый|желаемая|желаемое|diharapkan|harapan|diminta|diinginkan|ekspektasi|متوقع|مطلوبہ|توقع|خواہش'

/** Words of headings about what somebody is paid today. */
const present: SheetWordList =
	'current|present|latest|last|previous|existing|today’s|目前|当前|现有|现在|现年薪|现薪|目前的|原年薪|الحالي|الحالية|السابق|aktuelles|aktuell|derzeitiges|bisheriges|jetziges|' +
	'actuel|actuelle|dernier|précédent|actual|último|anterior|atual|текущая|текущий|нынешняя|последняя|прежняя|настоящая|sekarang|terakhir|sebelumnya|saat|موجودہ|حالیہ|سابقہ|آخری'

/** Words that name pay. */
const pay: SheetWordList =
	'pay|salary|compensation|comp|ctc|remuneration|package|wage|wages|income|薪|年薪|薪资|薪酬|工资|年收入|راتب|الراتب|الأجر|أجر|' +
	'Gehalt|Jahresgehalt|Gehaltswunsch|Wunschgehalt|Gehaltsvorstellung|Vergütung|salaire|rémunération|prétention|prétentions|salario|sueldo|retribución|remuneración|aspiración|pretensión|pretensiones|' +
	'salário|remuneração|pretensão|зарплата|оклад|доход|зарплатные|з/п|зп|вознаграждение|gaji|penghasilan|upah|تنخواہ|معاوضہ|پیکج|آمدنی'

const ofWords = (words: SheetWordList): ReadonlySet<string> => new Set(wordsIn(words).map(wordKey))
const sets = { expected: ofWords(expected), present: ofWords(present), pay: ofWords(pay) }

/** Chinese headings have no blanks between words. */
const han = /\p{Script=Han}/u
const chinese = (words: ReadonlySet<string>) => [...words].filter((word) => han.test(word))
const inChinese = { expected: chinese(sets.expected), present: chinese(sets.present), pay: chinese(sets.pay) }

type Kind = keyof typeof sets

function names(heading: string, kind: Kind): boolean {
	if (heading.split(/[\s()（）/／,，:：-]+/).some((word) => sets[kind].has(wordKey(word)))) return true
	return inChinese[kind].some((word) => heading.includes(word))
}

/** What a heading about pay is about, if it is not what the post pays. */
export function otherPayOf(heading: string): 'expected-pay' | 'present-pay' | null {
	if (!names(heading, 'pay')) return null
	if (names(heading, 'present')) return 'present-pay'
	return names(heading, 'expected') ? 'expected-pay' : null
}

/** A heading of pay without the words that say whose wish it is: 年薪（万） for 期望年薪（万）. */
export const withoutWish = (heading: string): string =>
	inChinese.expected.reduce((text, word) => text.replace(word, ''), heading)
