import type { ResultContext } from '../checked/context'
import styles from './annex.module.css'

/** Every source that the paper cites, under its number, with its address. */
export function AnnexSources({ words, say, numbers = new Map() }: ResultContext) {
	const text = words.result.sources
	return (
		<section className={styles.sources}>
			<h2>{say(text.title)}</h2>
			<ul className={styles.pair}>
				{[...numbers].map(([id, number]) => {
					const { url, short } = words.cited[id]
					const name = say(words.sources[id].name)
					return (
						<li key={id}>
							<bdi dir="ltr">
								{id === 'article' ? say(text.paragraphMark) : say(words.separators.reference, { number })}
							</bdi>
							<span>
								{id === 'article' ? say(text.paragraph, { name }) : name}{' '}
								{url && (
									<a href={url} rel="noreferrer">
										<bdi dir="ltr">{url}</bdi>
									</a>
								)}{' '}
								<span className="quiet">{short}</span>
							</span>
						</li>
					)
				})}
			</ul>
		</section>
	)
}
