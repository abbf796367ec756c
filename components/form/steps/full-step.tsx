import type { FullEngine } from '@/lib/form/full/engine'
import type { FullView } from '@/lib/form/full/view'
import { topicsIn } from '@/lib/form/full/walk'
import { type StepId, screenTopicOf } from '@/lib/form/screens'
import type { StandingSoFar } from '@/lib/form/standing-so-far'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { UnreadableNotice } from '../../draft/unreadable-notice'
import { EmployerInMind } from '../employer-in-mind'
import { FormProgress } from '../form-progress'
import { StepForm } from '../step-form'
import { LateNews } from './late-news'
import { type CheckWords, StepLayout } from './step-layout'
import { StepTitle } from './step-title'
import { useFullScreen } from './use-full-screen'

export type FullStepProps = {
	readonly locale: Locale
	readonly step: StepId
	/** What is asked before anything has been answered. */
	readonly atStart: { readonly view: FullView; readonly standings: readonly StandingSoFar[] }
	readonly words: CheckWords
	readonly engine: FullEngine | null
	/** Whether this person's questions are still being computed. */
	readonly isAwaited: boolean
	/** Computes the path to the next unanswered question. */
	readonly pathToRest: () => Promise<string>
}

/**
 * A screen of the full picture: the questions that still matter, early news, and the buttons to continue and go back.
 */
export function FullStep({ locale, step, atStart, words, engine, isAwaited, pathToRest }: FullStepProps) {
	const shown = useFullScreen({ id: step, atStart: atStart.view, engine })
	const { check, screen, walked, at, left, offer, isRest, hasMore } = shown
	const say = sayIn(locale)
	const { form, separators } = words
	const topic = screenTopicOf(step)
	const topics = topicsIn(walked)
	const ids = topics.find((entry) => entry.topic === topic)?.ids ?? []
	const title = say(words.steps[topic].title)
	const { lead } = words.steps[topic]
	const next = walked[at + 1]
	const previous = walked[at - 1]
	const { from, opening } = check.reply
	const forWhom = [from, opening].filter(Boolean).join(say(separators.parts))
	return (
		<StepLayout
			locale={locale}
			words={words}
			check={check}
			engine={engine}
			atStart={atStart.standings}
			isAwaited={isAwaited}
			progress={
				<FormProgress
					locale={locale}
					words={form}
					steps={topics.map((entry) => ({
						id: entry.ids[0] ?? entry.topic,
						title: say(words.steps[entry.topic].title),
					}))}
					at={topics.findIndex((entry) => entry.topic === topic)}
					left={left}
				/>
			}
		>
			<UnreadableNotice text={say(form.unreadable)} />
			{(offer || check.answered.size > 0) && (
				<LateNews locale={locale}>
					{(news) =>
						offer ? (
							<news.EndOfferNotice locale={locale} words={news.words} offer={offer} asked={screen.asked} />
						) : (
							<news.EarlyNews locale={locale} words={news.words} chosen={check.chosen} facts={check.facts} />
						)
					}
				</LateNews>
			)}
			<StepForm
				key={step}
				locale={locale}
				words={words}
				title={title}
				possible={screen.possible}
				asked={screen.asked}
				known={check.facts}
				given={check.given}
				after={{ jobOffer: <EmployerInMind locale={locale} words={form} check={check} /> }}
				next={
					isRest
						? {
								path: pathToRest,
								label: say(hasMore ? form.next : form.toResult),
							}
						: {
								path: () => (next ? `/check/${next.id}` : '/check/answers'),
								label: say(next ? form.next : form.toAnswers),
							}
				}
				back={{
					path: isRest ? '/result' : previous ? `/check/${previous.id}` : '',
					label: say(form.back),
				}}
			>
				<StepTitle
					title={title}
					lead={ids.indexOf(step) <= 0 && lead ? say(lead) : null}
					part={ids.length > 1 ? say(form.part, { place: ids.indexOf(step) + 1, count: ids.length }) : null}
				>
					{forWhom && <p className="small">{say(form.forWhom, { name: forWhom })}</p>}
				</StepTitle>
			</StepForm>
		</StepLayout>
	)
}
