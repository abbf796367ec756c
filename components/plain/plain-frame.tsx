import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { joinSentences } from '@/lib/words/join-sentences'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'
import { ScriptlessHead } from '../shell/scriptless-head'
import { shellWords } from '../shell/shell-words'
import { SiteShell } from '../shell/site-shell'
import { formId } from './go-button'

type Props = {
	readonly locale: Locale
	readonly title: string
	/** Whether the page has a form, so that switching the language keeps what is entered in it. */
	readonly hasForm: boolean
	readonly children: React.ReactNode
}

/** The frame of every page without JavaScript. */
export function PlainFrame({ locale, title, hasForm, children }: Props) {
	const all = wordsOf(locale)
	const { plain } = all
	const say = sayIn(locale)
	const words = {
		...shellWords(locale),
		footerAbout: joinSentences(say, all, [say(plain.footerAbout), say(plain.travel)]),
	}
	return (
		<>
			<ScriptlessHead title={pageTitle(locale, title)} description={say(plain.description)}>
				<meta name="robots" content="noindex" />
			</ScriptlessHead>
			{/* Enter presses the first button of a form, which would otherwise be that of another language. */}
			{hasForm && (
				<button
					type="submit"
					className="visually-hidden"
					form={formId}
					name="go"
					value="next"
					tabIndex={-1}
					aria-hidden="true"
				/>
			)}
			<SiteShell
				locale={locale}
				words={words}
				current="check"
				path="/plain"
				form={hasForm ? formId : undefined}
			>
				{children}
			</SiteShell>
		</>
	)
}
