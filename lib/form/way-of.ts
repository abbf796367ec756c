import type { Draft } from '@/lib/draft/draft-store'
import { defaultWay, type FormWay } from '@/lib/draft/form-way'

/** How the person of a draft is asked; an employer's invitation asks for everything. */
export const wayOf = (draft: Pick<Draft, 'way' | 'reply'> | null): FormWay =>
	draft?.reply ? 'full' : (draft?.way ?? defaultWay)
