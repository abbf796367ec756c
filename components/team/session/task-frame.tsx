import { AccountSteps, type TeamStep } from './account-steps'
import styles from './session.module.css'
import { useTeam } from './team-context'
import { ViewHeading } from './view-heading'

type Props = {
	readonly title: string
	readonly lead?: string
	/** The position of the task among the steps to an account. */
	readonly step?: TeamStep | undefined
	/** Whether it is within a view of the team, below its bar. */
	readonly isInside?: boolean
	readonly children: React.ReactNode
}

/** One task on a page of its own: signing in, a code, a password. */
export function TaskFrame({ title, lead, step, isInside = false, children }: Props) {
	const { words, say } = useTeam()
	const task = (
		<>
			<div className={styles.head}>
				<ViewHeading as={isInside ? 'h1' : 'h2'}>{title}</ViewHeading>
				{lead && <p className="quiet">{lead}</p>}
			</div>
			{children}
		</>
	)
	if (isInside) return task
	return (
		<div className={`page ${styles.task}`}>
			<h1 className="no-print">{say(words.title)}</h1>
			{step && <AccountSteps current={step} />}
			<section className={styles.section}>{task}</section>
		</div>
	)
}
