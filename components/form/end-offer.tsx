import type { EndOffer } from '@/lib/form/end-offer'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { StepNewsWords } from '@/lib/lazy-words/step-news'
import type { FactId } from '@/rules/facts'
import { controlId } from './question/field-props'
import { StepNews } from './step-head'
import styles from './step-head.module.css'

type Props = {
	readonly locale: Locale
	readonly words: { readonly form: Pick<StepNewsWords['form'], 'endOffer'> }
	readonly offer: EndOffer
	/** The questions below. */
	readonly asked: readonly FactId[]
	/** Renders the way to the result, instead of a link. */
	readonly see?: React.ReactNode
}

/** Offers the result before all is asked, to somebody who does not know the answers or has answered many. */
export function EndOfferNotice({ locale, words, offer: { reason, count }, asked, see }: Props) {
	const say = sayIn(locale)
	const texts = words.form.endOffer
	return (
		<StepNews role="status">
			<div className={styles.offer} data-offer={reason}>
				<h2>{say(texts.titles[reason], { count })}</h2>
				<p>{say(texts.text)}</p>
				<p className={styles.links}>
					{see ?? (
						<a className="button second" href={`/${locale}/result`}>
							{say(texts.see)}
						</a>
					)}
					{asked[0] && (
						<a className="button second" href={`#${controlId(asked[0])}`}>
							{say(texts.goOn)}
						</a>
					)}
				</p>
			</div>
		</StepNews>
	)
}
