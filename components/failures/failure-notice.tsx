import type { Failure } from '@/lib/words/types/failure-types'

type Props = {
	/** The texts to show: in the reader's language if known, otherwise in every language. */
	failures: readonly Failure[]
	onRetry?: () => void
}

/** Without JavaScript, an empty form reloads the page. */
function Retry({ onRetry, children }: { onRetry: (() => void) | undefined; children: string }) {
	if (!onRetry)
		return (
			<form>
				<button type="submit" className="button">
					{children}
				</button>
			</form>
		)
	return (
		<button type="button" className="button" onClick={onRetry}>
			{children}
		</button>
	)
}

/** What went wrong, in plain words, and what to do. */
export function FailureNotice({ failures, onRetry }: Props) {
	return (
		<main className="page prose failure">
			{failures.map(({ locale, tag, direction, title, text, home, retry, navigation }, index) => {
				const Heading = index === 0 ? 'h1' : 'h2'
				return (
					<section key={locale} className="prose" lang={tag} dir={direction}>
						<Heading>{title}</Heading>
						<p className="lead">{text}</p>
						{retry && <Retry onRetry={onRetry}>{retry}</Retry>}
						<p>
							<a className="link" href={`/${locale}`}>
								{home}
							</a>
						</p>
						{navigation && (
							<nav aria-label={navigation.label}>
								<ul>
									{navigation.links.map((link) => (
										<li key={link.path}>
											<a className="link" href={`/${locale}${link.path}`}>
												{link.text}
											</a>
										</li>
									))}
								</ul>
							</nav>
						)}
					</section>
				)
			})}
		</main>
	)
}
