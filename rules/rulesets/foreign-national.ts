import { all, declares, not, yes } from '../condition'
import { at } from '../sources'

/** Not Chinese, as far as the Nationality Law settles it. */
export const foreignNational = not(yes('chineseNationality'))

/** Whom the law takes for a foreigner. */
export const nationalitySources = [
	at('nationality-law', 'Art. 3'),
	at('nationality-law', 'Art. 5'),
	at('nationality-law', 'Art. 9'),
]

/** Neither Chinese nor a holder of the permanent residence card, with which nothing else is needed. */
export const foreignWithoutCard = all(foreignNational, not(declares('permanentResident')))
