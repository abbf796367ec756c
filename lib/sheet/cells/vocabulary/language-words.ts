import { languages as de } from '../../names/de'
import { languages as es } from '../../names/es'
import { languages as fr } from '../../names/fr'
import { languages as id } from '../../names/id'
import { languages as pt } from '../../names/pt'
import { languages as ru } from '../../names/ru'
import { languages as ur } from '../../names/ur'
import type { WordWithMeaning } from '../../words/vocabularies'
import { type Lookup, lazy, lookup } from '../text/dictionary'

const namesIn = { de, es, fr, id, pt, ru, ur } as const

/** Usual names of languages that differ from those of CLDR. */
const otherNames: readonly WordWithMeaning<string>[] = [
	['fr', 'Franz.', 'de'],
	['en', 'Engl.', 'de'],
	['es', 'castellano', 'es'],
	['zh', 'chino mandarín', 'es'],
	['zh', 'mandarín', 'es'],
	['zh', 'mandarim', 'pt'],
	['zh', 'chinois mandarin', 'fr'],
	['zh', 'mandarin', 'fr'],
	['zh', 'Mandarin', 'de'],
	['zh', 'Hochchinesisch', 'de'],
	['zh', 'мандарин', 'ru'],
	['zh', 'putonghua', 'en'],
	['yue', '广东话', 'zh'],
	['yue', '广府话', 'zh'],
	['yue', 'Guangdonghua', 'en'],
	['ff', 'pulaar', 'fr'],
	['ff', 'peul', 'fr'],
	['mg', 'malgache', 'fr'],
	['fa', 'farsi', 'de'],
	['fa', 'фарси', 'ru'],
	['zh', 'Mandarin', 'id'],
	['zh', 'Tiongkok', 'id'],
	['pt', 'português brasileiro', 'pt'],
	['ky', 'кыргызский', 'ru'],
	['rn', 'kirundi', 'fr'],
	['rw', 'kinyarwanda', 'fr'],
	['fil', 'tagalo', 'es'],
	['fil', 'тагальский', 'ru'],
	['zh', 'китайский мандарин', 'ru'],
	['zh', 'путунхуа', 'ru'],
	['en', 'англ.', 'ru'],
	['ru', 'рус.', 'ru'],
	['zh', 'кит.', 'ru'],
	['de', 'нем.', 'ru'],
	['fr', 'франц.', 'ru'],
	['en', 'angl.', 'fr'],
	['ha', 'haoussa', 'fr'],
	['mos', 'mooré', 'fr'],
	['mos', 'moré', 'fr'],
	['dyu', 'dioula', 'fr'],
	['en', 'B. Inggris', 'id'],
	['zh', 'B. Mandarin', 'id'],
	['id', 'B. Indonesia', 'id'],
	['zh', 'Tionghoa', 'id'],
	['zh', 'Cina', 'id'],
	['en', 'انگلش', 'ur'],
	['en', 'انگلیش', 'ur'],
	['zh', 'چائنیز', 'ur'],
	['ha', 'ہاؤسا', 'ur'],
	['zh', 'مینڈارن', 'ur'],
	['zh', 'مندارن', 'ur'],
	['ps', 'پختو', 'ur'],
	['skr', 'سرائیکی', 'ur'],
	['hnd', 'ہندکو', 'ur'],
	['fr', 'فرنچ', 'ur'],
	['bn', 'بنگالی', 'ur'],
	['tr', 'ترکش', 'ur'],
	['ko', 'کورین', 'ur'],
	['sw', 'سواحیلی', 'ur'],
]

function* names(): Generator<WordWithMeaning<string>> {
	for (const [language, languages] of Object.entries(namesIn)) {
		for (const [code, all] of Object.entries(languages)) {
			for (const name of all.split(';')) yield [code, name, language as keyof typeof namesIn]
		}
	}
	yield* otherNames
}

/** Languages by their names in the languages of sheets. */
export const furtherLanguages: () => Lookup<string> = lazy(() => lookup(names()))
