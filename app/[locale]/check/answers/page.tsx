import type { Metadata } from 'next'
import { AnswersPage } from '@/components/form/answers/answers-page'
import type { AnswersWords } from '@/components/form/answers/answers-words'
import { StepHead } from '@/components/form/step-head'
import { PlainOffer } from '@/components/plain/offer'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { ArrivalHeading } from '@/components/ui/page/arrival-heading'
import { answerWords } from '@/lib/explain/answer-words'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { form } = wordsOf(locale)
	const say = sayIn(locale)
	const title = pageTitle(locale, form.answers.title)
	return { title, description: say(form.answers.lead) }
}

export default async function Page({ params }: Props) {
	const locale = await localeIn(params)
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const { answers, toResult, back, notSaved, someoneElse, erase, eraseDialog } = words.form
	const named = answerWords(words)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path="/check/answers">
			<div className="page">
				<StepHead isFirst>
					<ArrivalHeading>{say(answers.title)}</ArrivalHeading>
					<p className="lead">{say(answers.lead)}</p>
				</StepHead>
				<PlainOffer locale={locale} />
				<AnswersPage
					locale={locale}
					words={{
						...named,
						steps: words.steps,
						separators: words.separators,
						rulesets: Object.fromEntries(
							Object.entries(words.rulesets).map(([id, { name }]) => [id, { name }]),
						) as AnswersWords['rulesets'],
						outcomes: words.result.outcomes,
						count: words.result.conditions.count,
						form: {
							...named.form,
							...{ answers, toResult, back, notSaved, someoneElse, erase, eraseDialog },
						},
					}}
				/>
			</div>
		</SiteShell>
	)
}
