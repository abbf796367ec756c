import type { TextShape } from '@/lib/words/types/shape'
import type { signIn as english } from '../../../en/employers/team/sign-in'

export const signIn: TextShape<typeof english> = {
	signIn: {
		title: '登录',
		submit: '登录',
		busy: '正在登录…',
		forgotten: '忘记密码？请团队的所有者先移除您，再重新添加。我们不发送邮件。',
		forgottenLink: '我忘记了密码',
		forgot: {
			title: '忘记密码',
			lead: '我们会向您账号的邮箱发送一个链接，您可以用它设置新密码。两步验证保持不变。',
			submit: '发送链接',
			busy: '正在发送链接…',
			sent: '请查看邮箱',
			sentText:
				'如果 {email} 在这里有账号，链接已经发出。它只能用一次，{minutes, number} 分钟内有效。如果没有收到，请查看垃圾邮件文件夹，或请团队的所有者再次添加您。',
		},
		reset: {
			title: '设置新密码',
			lead: '之后您的所有设备都会退出登录。如果您开启了两步验证，接下来会要求验证。',
			submit: '设置新密码',
			busy: '正在设置…',
		},
		resume: {
			title: '继续使用',
			lead: '这里已有 {hours} 小时没有操作，请再次填写密码。设备上保留的内容和您填写的内容都还在。',
			submit: '继续',
			busy: '正在验证…',
		},
		recover: {
			title: '找回您的账号',
			lead: '供丢失密码和两步验证的所有者使用。服务器的运行者用“{command}”生成一次性代码，{minutes} 分钟内有效。',
			submit: '设置新密码',
			busy: '正在设置…',
			next: '您的所有设备都会退出登录，丢失的两步验证会被移除。下一步：设置新的两步验证。',
			link: '我是所有者，丢失了密码和两步验证',
			back: '返回登录',
		},
	},
}
