import type { QuickView } from '@/lib/form/quick/view'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { NewsWords } from '../early-news'
import { SavedHere } from '../saved-here'
import { QuickBar } from './quick-bar'

type Props = {
	readonly locale: Locale
	readonly words: Pick<NewsWords, 'form' | 'rulesets'>
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
