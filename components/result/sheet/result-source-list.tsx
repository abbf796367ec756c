import { numberSources } from '@/lib/result/number-sources'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import styles from './source-list.module.css'

/** Every source that the shown rule sets cite, with its URL written out. */
export function ResultSourceList({
	shown,
	words,
	say,
}: ResultContext & { readonly shown: readonly CheckedRuleset[] }) {
	const text = words.result.sources
	const numbers = numberSources(shown.map(({ ruleset }) => ruleset))
	return (
		<section aria-labelledby="sources">
			<h3 id="sources">{say(text.title)}</h3>
			<dl className={styles.sources}>
				{[...numbers].map(([id, number]) => {
					const { url, read } = words.cited[id]
					return (
						<div key={id}>
							<dt>
								<bdi dir="ltr">
									{id === 'article' ? say(text.paragraphMark) : say(words.separators.reference, { number })}
								</bdi>
							</dt>
							<dd>
								{id === 'article'
									? say(text.paragraph, { name: say(words.sources[id].name) })
									: say(words.sources[id].name)}
								{url && (
									<>
										{' '}
										<a href={url} rel="noreferrer">
											<bdi dir="ltr">{url}</bdi>
										</a>
									</>
								)}{' '}
								<span className="quiet">{read}</span>
							</dd>
						</div>
					)
				})}
			</dl>
		</section>
	)
}
