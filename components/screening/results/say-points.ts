import type { Say } from '@/lib/i18n/say'
import type { Result } from '@/rules/result'
import type { ScreenWords } from '../desk/screen-words'

/** The points of a result in words; empty if its rule set has none. */
export function sayPoints({ points }: Pick<Result, 'points'>, words: ScreenWords, say: Say): string {
	if (!points) return ''
	const { low, high } = points
	const text = words.screen.sheet
	return low === high ? say(text.points, { low }) : say(text.pointsBetween, { low, high })
}
