import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { joinSentences } from '@/lib/words/join-sentences'
import { wordsOf } from '@/lib/words/messages'
import type { Step } from '@/rules/facts'
import { Notice } from '../ui/notices/notice'

/** How to continue without JavaScript; hidden in other browsers. For server components: it loads all texts. */
export function PlainOffer({ locale, step }: { readonly locale: Locale; readonly step?: Step }) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	return (
		<noscript>
			<Notice kind="care">
				<p>{joinSentences(say, words, [say(words.plain.offer), say(words.plain.travel)])}</p>
				<p>
					<a className="button" href={step ? `/${locale}/plain/${step}` : `/${locale}/plain`}>
						{say(words.plain.link)}
					</a>
				</p>
			</Notice>
		</noscript>
	)
}
