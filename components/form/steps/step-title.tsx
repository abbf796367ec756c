import { ArrivalHeading } from '../../ui/page/arrival-heading'
import { StepHead } from '../step-head'
import styles from '../step-head.module.css'

type Props = {
	readonly title: string
	/** What the topic is about; null if that has already been said. */
	readonly lead: string | null
	/** Which of several screens of the topic this is; null if there is only one. */
	readonly part: string | null
	readonly children?: React.ReactNode
}

/** The topic of a screen, and unobtrusively the number of the screen in it. */
export const TitleWithPart = ({ title, part }: Pick<Props, 'title' | 'part'>) => (
	<>
		{title}
		{part && (
			<>
				{' '}
				<span className={styles.part}>{part}</span>
			</>
		)}
	</>
)

/** The head of a screen: its topic, and unobtrusively the number of the screen in it. */
export const StepTitle = ({ title, lead, part, children }: Props) => (
	<StepHead>
		<ArrivalHeading>
			<TitleWithPart title={title} part={part} />
		</ArrivalHeading>
		{lead && <p className="lead">{lead}</p>}
		{children}
	</StepHead>
)
