import type { Shape } from '@/lib/words/types/shape'
import type { signIn as english } from '../../en/team/sign-in'

export const signIn: Shape<typeof english> = {
	signIn: {
		title: '登录',
		submit: '登录',
		busy: '正在登录…',
		forgotten: '忘记密码？请团队的所有者先移除您，再重新添加。我们不发送邮件。',
	},
}
