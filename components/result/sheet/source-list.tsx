import { sayHowRead } from '@/lib/words/how-read'
import { sources } from '@/rules/sources'
import type { ResultContext } from '../checked/context'
import section from '../checked/section.module.css'
import styles from './source-list.module.css'

/** Every source that the shown rule sets cite, with its URL written out; on paper under its number. */
export function SourceList({ words, say, speech, numbers = new Map() }: ResultContext) {
	const text = words.result.sources
	return (
		<section className={section.margin} aria-labelledby="sources">
			<h2 id="sources">{say(text.title)}</h2>
			<dl className={styles.sources}>
				{[...numbers].map(([id, number]) => {
					const source = sources[id]
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
								{source.url && (
									<>
										{' '}
										<a href={source.url} rel="noreferrer">
											<bdi dir="ltr">{source.url}</bdi>
										</a>
									</>
								)}{' '}
								<span className="quiet">{sayHowRead(speech.locale, text.read, source)}</span>
							</dd>
						</div>
					)
				})}
			</dl>
		</section>
	)
}
