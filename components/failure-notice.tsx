import type { FailureTexts } from '@/lib/i18n/failure-texts'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'

type Props = {
	texts: FailureTexts
	/** The reader's language where it is known; every language otherwise. */
	locale?: Locale
	onRetry?: () => void
}

/** What went wrong in plain words, and the way out; scripts/write-fault-page.mjs writes the same markup. */
export function FailureNotice({ texts, locale, onRetry }: Props) {
	const shown = locale ? [locale] : localeIds
	return (
		<main className="page prose failure">
			{shown.map((id, index) => {
				const { title, text, home, retry } = texts[id]
				const Heading = index === 0 ? 'h1' : 'h2'
				return (
					<section key={id} className="prose" lang={locales[id].tag} dir={locales[id].direction}>
						<Heading>{title}</Heading>
						<p className="lead">{text}</p>
						{onRetry && retry ? (
							<button type="button" className="button" onClick={onRetry}>
								{retry}
							</button>
						) : null}
						<p>
							<a href={`/${id}`}>{home}</a>
						</p>
					</section>
				)
			})}
		</main>
	)
}
