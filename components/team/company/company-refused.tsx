import { ProblemMark } from '@/components/ui/marks/problem-mark'
import { Notice } from '@/components/ui/notices/notice'
import { sayList } from '@/lib/i18n/say'
import { companyFlowMinutes } from '@/lib/limits/account-limits'
import { outgoingMilliseconds } from '@/lib/limits/server-limits.mjs'
import type { CompanyEntry } from '@/lib/team-api/routes/company'
import sessionStyles from '../session/session.module.css'
import { useTeam } from '../session/team-context'

type Props = {
	readonly refused: NonNullable<CompanyEntry['refused']>
	/** The provider, in words. */
	readonly host: string
}

/** Why the company's account did not lead in; what can be done follows it. */
export function CompanyRefused({ refused: { reason, email, owners }, host }: Props) {
	const { locale, words, say } = useTeam()
	const text = words.company.refused[reason]
	const values = {
		host,
		email: email ?? '',
		owners: sayList(
			locale,
			owners.map((owner) => `${owner.name} (${owner.email})`),
			'or',
		),
		seconds: outgoingMilliseconds / 1000,
		minutes: companyFlowMinutes,
	}
	return (
		<div role="alert" data-company-refused={reason}>
			<Notice kind="problem">
				<p className={sessionStyles.problem}>
					<ProblemMark />
					<strong>{say(text.title, values)}</strong>
				</p>
				<p>{say(text.text, values)}</p>
			</Notice>
		</div>
	)
}
