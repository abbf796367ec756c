import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import type { Step } from '@/rules/facts'
import { Notice } from '../ui/notice'

/** The way on for browsers without JavaScript; others do not see it. For server components: it loads all texts. */
export function PlainOffer({ locale, step }: { readonly locale: Locale; readonly step?: Step }) {
	const { plain } = wordsOf(locale)
	const say = sayIn(locale)
	return (
		<noscript>
			<Notice kind="care">
				<p>{say(plain.offer)}</p>
				<p>
					<a className="button" href={step ? `/${locale}/plain/${step}` : `/${locale}/plain`}>
						{say(plain.link)}
					</a>
				</p>
			</Notice>
		</noscript>
	)
}
