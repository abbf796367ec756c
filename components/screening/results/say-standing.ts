import type { Say } from '@/lib/i18n/say'
import { countsOf } from '@/lib/result/counts'
import { onlyAuthorityIsLeft } from '@/lib/result/standing'
import { isOutcomeShown, type ShownResult } from '@/lib/screening/shown/show-result'
import { joinSentences } from '@/lib/words/join-sentences'
import type { ScreenWords } from '../desk/screen-words'
import { sayPoints } from './say-points'

/** The class of work permit that a result meets; null if none, or under other rules. */
function classOf({ criteria }: Pick<ShownResult, 'criteria'>): 'A' | 'B' | null {
	const isMet = (wanted: string) => criteria.some(({ id, result }) => id === wanted && result === 'met')
	return isMet('class-a') ? 'A' : isMet('class-b') ? 'B' : null
}

/** How many conditions are met and how many are not shown, what the rest waits for, the class and the points, and the supporting conditions. */
export function sayStanding(result: ShownResult, words: ScreenWords, say: Say): string {
	const { record, sheet } = words.screen
	const letter = classOf(result)
	return joinSentences(say, words, [
		result.outcome !== 'not-needed' && say(record.counts, countsOf(result.criteria)),
		result.withheld.length > 0 && say(words.screen.withheld.more, { count: result.withheld.length }),
		isOutcomeShown(result) && onlyAuthorityIsLeft(result) && say(record.authority),
		letter && say(record.permitClass, { letter }),
		sayPoints(result, words, say),
		result.strength.total > 0 && say(sheet.strength, result.strength),
	])
}
