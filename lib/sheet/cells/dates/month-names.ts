import { type SheetLanguage, type Words, wordsIn } from '../../languages'

/**
 * The names of the months as written in dates, January first; the Arabic ones as in Egypt, the Levant and the
 * Maghreb.
 */
const names: Readonly<Record<Exclude<SheetLanguage, 'zh'>, readonly Words[]>> = {
	en: [
		'january|jan',
		'february|feb',
		'march|mar',
		'april|apr',
		'may',
		'june|jun',
		'july|jul',
		'august|aug',
		'september|sept|sep',
		'october|oct',
		'november|nov',
		'december|dec',
	],
	ar: [
		'يناير|كانون الثاني|جانفي',
		'فبراير|شباط|فيفري',
		'مارس|آذار|اذار',
		'أبريل|ابريل|إبريل|نيسان|أفريل|افريل',
		'مايو|أيار|ايار|ماي',
		'يونيو|يونيه|حزيران|جوان',
		'يوليو|يوليه|تموز|جويلية',
		'أغسطس|اغسطس|آب|أوت|اوت',
		'سبتمبر|أيلول|ايلول',
		'أكتوبر|اكتوبر|تشرين الأول|تشرين الاول',
		'نوفمبر|تشرين الثاني',
		'ديسمبر|كانون الأول|كانون الاول',
	],
	de: [
		'januar|jänner|jan',
		'februar|feber|feb',
		'märz|maerz|mär|mrz',
		'april|apr',
		'mai',
		'juni|jun',
		'juli|jul',
		'august|aug',
		'september|sept|sep',
		'oktober|okt',
		'november|nov',
		'dezember|dez',
	],
	fr: [
		'janvier|janv|jan',
		'février|fevrier|févr|fevr|fév|fev',
		'mars',
		'avril|avr',
		'mai',
		'juin',
		'juillet|juil',
		'août|aout',
		'septembre|sept',
		'octobre|oct',
		'novembre|nov',
		'décembre|decembre|déc|dec',
	],
	es: [
		'enero|ene',
		'febrero|feb',
		'marzo|mar',
		'abril|abr',
		'mayo|may',
		'junio|jun',
		'julio|jul',
		'agosto|ago',
		'septiembre|setiembre|sept|sep',
		'octubre|oct',
		'noviembre|nov',
		'diciembre|dic',
	],
	pt: [
		'janeiro|jan',
		'fevereiro|fev',
		'março|marco|mar',
		'abril|abr',
		'maio|mai',
		'junho|jun',
		'julho|jul',
		'agosto|ago',
		'setembro|set',
		'outubro|out',
		'novembro|nov',
		'dezembro|dez',
	],
	ru: [
		'январь|января|янв',
		'февраль|февраля|февр|фев',
		'март|марта|мар',
		'апрель|апреля|апр',
		'май|мая',
		'июнь|июня|июн',
		'июль|июля|июл',
		'август|августа|авг',
		'сентябрь|сентября|сент|сен',
		'октябрь|октября|окт',
		'ноябрь|ноября|нояб|ноя',
		'декабрь|декабря|дек',
	],
}

/** The name of each month with its number, 1 to 12; a name that several languages share occurs several times. */
export const monthNames: readonly (readonly [name: string, month: number])[] = Object.values(names).flatMap(
	(months) => months.flatMap((words, at) => wordsIn(words).map((name) => [name, at + 1] as const)),
)

const monthByName: ReadonlyMap<string, number> = new Map(monthNames)

/** The number, 1 to 12, of the month with a name in any language; names are compared in lower case. */
export const monthOf = (name: string): number | undefined => monthByName.get(name)
