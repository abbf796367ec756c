import { methods } from '@/lib/api/methods'
import { askForReview } from '@/lib/my-record/ask-for-review'
import { answerResult } from '@/lib/team-api/answer'
import { reviewRoute } from '@/lib/team-api/routes/own-page'
import { reviewBody } from '@/lib/team-api/routes/own-page-bodies'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(reviewRoute, reviewBody, async ({ body }) => answerResult(await askForReview(body)))

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
