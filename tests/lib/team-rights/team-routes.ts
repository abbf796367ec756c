import type { TeamRoute } from '@/lib/team-api/routes/define-route'

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
	['/lib/team-api/routes/*.ts', '/lib/exchange/exchange-routes.ts'],
	{ eager: true },
)

const isRoute = (value: unknown): value is TeamRoute =>
	typeof value === 'object' && value !== null && 'path' in value && 'right' in value

/** Every route under `/api/team` that is defined. */
export const teamRoutes: readonly TeamRoute[] = Object.values(modules).flatMap(Object.values).filter(isRoute)
