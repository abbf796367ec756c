import type { Say } from '@/lib/i18n/say'
import { isBuiltInView } from '@/lib/records/shapes/options'
import type { SavedView } from '@/lib/screening/model/table-view'
import type { ScreenWords } from '../desk/screen-words'

/** The name of a saved view. */
export function sayView({ id, name }: SavedView, words: ScreenWords, say: Say): string {
	if (name !== undefined) return name
	return isBuiltInView(id) ? say(words.screen.views.names[id]) : id
}
