import type { Failure } from '@/lib/i18n/failure-types'

type Props = {
	/** What to say: in the reader's language where it is known, in every language otherwise. */
	failures: readonly Failure[]
	onRetry?: () => void
}

/** What went wrong in plain words, and the way out; scripts/write-fault-page.mjs writes the same markup. */
export function FailureNotice({ failures, onRetry }: Props) {
	return (
		<main className="page prose failure">
			{failures.map(({ locale, tag, direction, title, text, home, retry }, index) => {
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
							<a className="link" href={`/${locale}`}>
								{home}
							</a>
						</p>
					</section>
				)
			})}
		</main>
	)
}
