import type { Say } from '@/lib/i18n/say'
import type { PlainContext } from '@/lib/plain/context'
import { PageHead } from '../ui/page/page-head'
import { Carried } from './carried'
import { formId, GoButton } from './go-button'

type Props = {
	readonly page: PlainContext
	readonly text: Readonly<Record<'back' | 'title' | 'lead', Parameters<Say>[0]>>
	readonly children: React.ReactNode
}

/** A page below the result, with the way back to it, and the form that carries the answers from page to page. */
export function BelowResult({ page, text, children }: Props) {
	const { locale, say } = page
	return (
		<div className="page">
			<form id={formId} method="post" action={`/${locale}/plain`}>
				<Carried {...page} />
			</form>
			<PageHead>
				<p className="no-print">
					<GoButton go="result" className="link" data-action="back">
						{say(text.back)}
					</GoButton>
				</p>
				<h1>{say(text.title)}</h1>
				<p className="lead">{say(text.lead)}</p>
			</PageHead>
			{children}
		</div>
	)
}
