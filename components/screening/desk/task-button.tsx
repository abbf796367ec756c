import type { WorkProgress } from '@/lib/screening/work/yield-to-event-loop'

type Props = {
	/** Null unless the task is being done: then the button says how far it is. */
	readonly progress: WorkProgress | null
	readonly action: string
	readonly label: string
	readonly busy: (progress: WorkProgress) => string
	readonly onRun: () => void
}

/** Starts a task of the desk, once at a time. */
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
