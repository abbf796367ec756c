import type { FaultText } from '@/lib/i18n/failure-types'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'

type Props = {
	/** The texts of the reader's language where it is known; those of every language otherwise. */
	texts: Partial<Record<Locale, Omit<FaultText, 'retry'> & Partial<FaultText>>>
	onRetry?: () => void
}

/** What went wrong in plain words, and the way out; scripts/write-fault-page.mjs writes the same markup. */
export function FailureNotice({ texts, onRetry }: Props) {
	const shown = localeIds.flatMap((locale) => {
		const said = texts[locale]
		return said ? [{ locale, ...said }] : []
	})
	return (
		<main className="page prose failure">
			{shown.map(({ locale, title, text, home, retry }, index) => {
				const { tag, direction } = locales[locale]
				const Heading = index === 0 ? 'h1' : 'h2'
				return (
					<section key={locale} className="prose" lang={tag} dir={direction}>
						<Heading>{title}</Heading>
						<p className="lead">{text}</p>
						{onRetry && retry ? (
							<button type="button" className="button" onClick={onRetry}>
								{retry}
							</button>
						) : null}
						<p>
							<a href={`/${locale}`}>{home}</a>
						</p>
					</section>
				)
			})}
		</main>
	)
}
