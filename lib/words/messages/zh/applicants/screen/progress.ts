import type { TextShape } from '@/lib/words/types/shape'
import type { progress as english } from '../../../en/applicants/screen/progress'

export const progress: TextShape<typeof english> = {
	progress: {
		stage: '阶段',
		owner: '负责人',
		noOwner: '无负责人',
		tags: '标签',
		note: '备注',
		asked: '已发送问题',
		at: '{day} {time}',
		done: '{date}，已完成',
		seen: '{day}已查看',
		promised: '承诺于{day}前提供',
		undated: { seen: '已查看', promised: '承诺提供' },
		valid: '{seen}，有效期至{day}',
		stages: {
			new: '新候选人',
			contacted: '已联系',
			interview: '面试',
			offer: '录用',
			permit: '办理许可',
			started: '已入职',
		},
		dates: {
			reply: '等待回复',
			interview: '面试',
			offer: '录用通知到期',
			start: '入职',
			permit: '办理工作许可',
			visa: '办理签证',
			review: '复查',
		},
		documents: {
			degree: '学位证书',
			healthCertificate: '体检证明',
			noCriminalRecord: '无犯罪记录证明',
			offerLetter: '已签署的录用通知',
			workHistory: '工作经历证明',
			languageProof: '语言证书',
			passport: '护照',
		},
	},
}
