import { type AnswerBasis, onward, type QuestionId, questions } from '@/lib/about/questions'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { quotations } from '@/rules/rulesets/quotations'
import { SourceLinks } from '../result/checked/source-links'
import { Explained } from '../terms/explained'
import { OwnWords } from '../ui/page/own-words'
import styles from './about.module.css'
import { AgeOfAnswer } from './age-of-answer'
import { Citations } from './citation'
import { VisaTable } from './visa-table'

type Props = { readonly locale: Locale; readonly id: QuestionId; readonly number: number }

/** One question with its answer, and next to it the basis of the answer. */
export function AnsweredQuestion({ locale, id, number }: Props) {
	const { about } = wordsOf(locale)
	const say = sayIn(locale)
	const { question, short, more } = about.questions[id]
	return (
		<article
			className={`${styles.question} ${id === 'compare' ? styles.wide : ''}`}
			id={id}
			data-question={id}
		>
			<span className={styles.number} aria-hidden="true">
				{number}
			</span>
			<h3 className={styles.title}>{say(question)}</h3>
			<div className={styles.answer}>
				<p className={styles.short}>{say(short)}</p>
				{more.map((paragraph) => (
					<Explained key={String(paragraph)} locale={locale} message={paragraph} />
				))}
				<Quotation locale={locale} id={id} />
				{questions[id].onward.length > 0 && (
					<ul className={`${styles.onward} no-print`}>
						{questions[id].onward.map((page) => (
							<li key={page}>
								<a className="link" href={`/${locale}${onward[page]}`}>
									{say(about.onward[page])}
								</a>
							</li>
						))}
					</ul>
				)}
			</div>
			{id === 'compare' && <VisaTable locale={locale} />}
			<RestsOn locale={locale} id={id} />
		</article>
	)
}

/** What the published rule says, in its own words, if quoted. */
function Quotation({ locale, id }: Omit<Props, 'number'>) {
	const question = questions[id]
	if (!('quotation' in question)) return null
	const { quotation } = question
	return (
		<OwnWords locale={locale} ruleset="k-published" of={quotation}>
			<SourceLinks
				locale={locale}
				words={wordsOf(locale)}
				ruleset="k-published"
				sources={[quotations['k-published'][quotation].source]}
			/>
		</OwnWords>
	)
}

function RestsOn({ locale, id }: Omit<Props, 'number'>) {
	const { about, site } = wordsOf(locale)
	const say = sayIn(locale)
	const answer = about.questions[id]
	const { checked } = questions[id]
	const basis: readonly AnswerBasis[] = questions[id].basis
	return (
		<div className={styles.basis}>
			<h4 className="visually-hidden">{say(about.restsOn)}</h4>
			<ul>
				{basis.map(({ confidence, sources }) => (
					<li key={confidence} data-confidence={confidence}>
						<strong>{say(about.confidences[confidence].name)}</strong>
						{sources.length > 0 && (
							<span>
								<Citations locale={locale} ids={sources} />
							</span>
						)}
						{confidence === 'nothing' && 'gap' in answer && say(answer.gap)}
					</li>
				))}
			</ul>
			<p>
				<time dateTime={checked}>{say(site.statusLabels.checked, { date: sayDay(locale, checked) })}</time>{' '}
				<AgeOfAnswer locale={locale} day={checked} sources={basis.flatMap(({ sources }) => sources)} />
			</p>
		</div>
	)
}
