import { Notice } from '@/components/ui/notices/notice'
import type { RouteContext } from './words'

/** For people whom no law concerns: none of the routes is theirs. */
export function NotNeeded({ words, say, position }: RouteContext) {
	if (!position.isNothingNeeded) return null
	const { first, text } = words.routes.notNeeded
	return <Notice first={say(first)}>{say(text)}</Notice>
}
