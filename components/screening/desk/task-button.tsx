import type { WorkProgress } from '@/lib/screening/work/yield-to-event-loop'

type Props = {
	/** Null unless the task is running: then the button shows its progress. */
	readonly progress: WorkProgress | null
	readonly action: string
	readonly label: string
	readonly busy: (progress: WorkProgress) => string
	readonly onRun: () => void
}

/** Starts a task of the desk, one at a time. */
export function TaskButton({ progress, action, label, busy, onRun }: Props) {
	return (
		<button
			type="button"
			className="button"
			data-action={action}
			aria-disabled={progress !== null}
			onClick={() => progress === null && onRun()}
		>
			{progress === null ? label : busy(progress)}
		</button>
	)
}
