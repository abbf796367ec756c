import { withPlainLetters } from '@/lib/i18n/arabic-letters'
import { normalize } from '@/lib/i18n/normalize'

/** Letters that Unicode does not decompose, as typed by people whose keyboard lacks them, or has those of another language. */
const plainLetters: Readonly<Record<string, string>> = {
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ß: 'ss',
	ı: 'i',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ٱ: 'ا',
	ء: '',
	ٴ: '',
	ـ: '',
}

const rare = /[æœøßıłđðþٱءٴـ]/g

/** Traditional characters of names of places and languages, each before its simplified form. */
const traditional =
	'國国亞亚羅罗蘭兰麥麦爾尔馬马達达愛爱烏乌緬缅龍龙賓宾韓韩臺台灣湾門门島岛維维倫伦聖圣貝贝寧宁約约納纳萊莱魯鲁葉叶盧卢諾诺贊赞無无撾挝東东幾几內内剛刚喬乔薩萨紐纽紮扎義义聯联語语漢汉衛卫書书藍蓝羣群岡冈甯宁瑪玛來来時时個个區区亂乱廣广澤泽蘇苏賴赖濟济異异敘叙尋寻莊庄頓顿顧顾圖图絲丝牆墙'
const simplified: ReadonlyMap<string, string> = new Map(
	[...traditional].flatMap((from, at, all) => (at % 2 === 0 ? [[from, all[at + 1] ?? from] as const] : [])),
)

const han = /\p{Script=Han}/gu

/**
 * A text as compared in a search: lower case without accents, marks and punctuation, with one space between words; an
 * Arabic article at the beginning of a word is ignored, and traditional Chinese characters are as simplified ones. Urdu
 * writes a long i with one yeh or two, انجینئر and انجینیئر, but not before a last waw: نیئو is Niue.
 */
export const fold = (text: string): string =>
	withPlainLetters(normalize(text, 'NFKD'))
		.replace(/[\p{M}'’ʻʼ`]/gu, '')
		.toLowerCase()
		.replace(rare, (letter) => plainLetters[letter] ?? letter)
		.replace(/يي(?!و(?!\p{L}))/gu, 'ي')
		.replace(han, (character) => simplified.get(character) ?? character)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/(^|\s)ال(?=\p{L}{2})/gu, '$1')

/**
 * A folded text whose last word is an article and one letter, without the article: the word may go on. With two letters
 * more, `fold` takes the article away.
 */
export const withoutBegunArticle = (folded: string): string => folded.replace(/(^|\s)ال(?=\p{L}$)/u, '$1')
