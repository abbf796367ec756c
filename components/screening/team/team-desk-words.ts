import type { Locale } from '@/lib/i18n/locales'
import type { Words } from '@/lib/words/texts'
import { type ScreenWords, screenWords } from '../desk/screen-words'

/** The texts of a team's desk: they are sent with the page. */
export type TeamDeskWords = ScreenWords & {
	readonly teamDesk: Omit<Words['teamDesk'], 'instead'>
}

/** Picks the texts of a team's desk: a text about a single device is replaced with the one about a team. */
export function teamDeskWords(locale: Locale, words: Words): TeamDeskWords {
	const { instead, ...teamDesk } = words.teamDesk
	const { duties, home, history, saving, storage, ...others } = instead
	const { screen } = words
	return {
		...screenWords(locale, words),
		teamDesk,
		screen: {
			...screen,
			...others,
			home: { ...screen.home, ...home },
			history: { ...screen.history, ...history },
			saving: { ...screen.saving, ...saving },
			storage: { ...screen.storage, ...storage },
			duties: { ...screen.duties, points: [...screen.duties.points.slice(0, -1), duties.place] as never },
		},
	}
}
