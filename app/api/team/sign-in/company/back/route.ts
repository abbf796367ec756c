import { comeBack } from '@/lib/accounts/company/come-back'
import { methods } from '@/lib/api/methods'
import { companyBackRoute } from '@/lib/team-api/routes/company'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(companyBackRoute, null, async ({ request, visitor }) => {
	const { cookies, locale } = await comeBack(visitor, new URL(request.url).search)
	const headers = new Headers({
		Location: locale === null ? '/team' : `/${locale}/team`,
		'Cache-Control': 'no-store',
		'Referrer-Policy': 'no-referrer',
	})
	for (const cookie of cookies) headers.append('Set-Cookie', cookie)
	return new Response(null, { status: 303, headers })
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
