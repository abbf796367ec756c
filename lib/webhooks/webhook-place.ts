import type { SealedFor } from '@/lib/sealed/seal'

/** What the secret of a program's webhook is sealed for. */
export const webhookPlace = (workspace: string, program: string): SealedFor => ({
	workspace,
	purpose: `webhook ${program}`,
})
