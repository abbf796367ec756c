import type { SheetLanguage } from './languages'

/** Letters of Urdu that Arabic does not have. */
const ofUrdu = /[ٹڈڑںےہھگچپکیژۓۃ]/u

/** The language that a text without another sign of its language is taken to be in, by its script. */
export function languageOfScript(text: string): SheetLanguage {
	if (/\p{Script=Han}/u.test(text)) return 'zh'
	if (/\p{Script=Cyrillic}/u.test(text)) return 'ru'
	if (!/\p{Script=Arabic}/u.test(text)) return 'en'
	return ofUrdu.test(text) ? 'ur' : 'ar'
}
