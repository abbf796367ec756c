import type { QuickView } from '@/lib/form/quick/view'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { SavedHere } from '../saved-here'
import { QuickBar, type QuickWords } from './quick-bar'

type Props = {
	readonly locale: Locale
	readonly words: QuickWords
	readonly view: QuickView
}

/** How many questions are left in the quick way, and that the answers are kept on the device. */
export const QuickProgress = ({ locale, words, view }: Props) => (
	<div className="scripted">
		<QuickBar
			words={words}
			say={sayIn(locale)}
			view={view}
			aside={<SavedHere locale={locale} words={words.form} />}
		/>
	</div>
)
