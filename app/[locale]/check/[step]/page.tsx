import type { Metadata } from 'next'
import { CheckStep } from '@/components/form/check-step'
import { Notice } from '@/components/notice'
import { shellWords } from '@/components/shell-words'
import { SiteShell } from '@/components/site-shell'
import { plan } from '@/lib/form/plan'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/messages'
import { sayIn } from '@/lib/i18n/say'
import { pageMetadata } from '@/lib/page-metadata'
import { type Step, steps } from '@/rules/facts'

type Props = { params: Promise<{ locale: string; step: string }> }

export const dynamicParams = false
export const generateStaticParams = () => steps.map((step) => ({ step }))

const read = async (params: Props['params']) => (await params) as { locale: Locale; step: Step }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { locale, step } = await read(params)
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const title = `${say(words.steps[step].title)} – ${say(words.site.name)}`
	return pageMetadata(title, say(words.steps[step].lead), `/check/${step}`)
}

export default async function StepPage({ params }: Props) {
	const { locale, step } = await read(params)
	const { form, levels, facts, steps: stepWords } = wordsOf(locale)
	const asked = plan.find((entry) => entry.step === step)?.questions ?? []
	const own = Object.fromEntries(asked.map(({ fact }) => [fact, facts[fact]]))
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path={`/check/${step}`}>
			<div className="page">
				<noscript>
					<Notice kind="care">
						<p>{sayIn(locale)(form.noScript)}</p>
					</Notice>
				</noscript>
				<CheckStep
					locale={locale}
					step={step}
					plan={plan}
					words={{ form, levels, facts: own, steps: stepWords }}
				/>
			</div>
		</SiteShell>
	)
}
