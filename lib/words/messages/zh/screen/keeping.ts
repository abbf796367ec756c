import type { Shape } from '@/lib/words/types/shape'
import type { keeping as english } from '../../en/screen/keeping'

export const keeping: Shape<typeof english> = {
	storage: {
		blocked: {
			title: '这里无法保存任何内容。',
			text: '浏览器不允许本页保存数据，例如某些无痕窗口。在关闭本页之前一切照常可用；请在关闭前另存备份。',
		},
		full: {
			title: '本机已没有空间。',
			text: '从现在起，您的改动只保留到关闭本页为止。请另存备份，然后清除不再需要的内容；一有空间，其余内容就会保存。',
		},
		newer: {
			title: '本机内容由更新的版本写入。',
			text: '这些内容会原样保留。请重新打开本页以使用新版本；在此之前无法保存。',
		},
		outdated: {
			title: '有些已保存的回答不再适用。',
			candidates:
				'有 {count, number} 位候选人的某项回答由本页的另一个版本保存，现在已不是可选的回答，按尚不清楚计，并列在该候选人旁边。请只看有单元格读不出的候选人，逐一更正。',
			roles: '以下岗位中有本版本不认识的内容，已略去：{list}。请检查后保存。',
		},
		setAside: {
			title: '本机有 {count} 条记录读不出来。',
			text: '已搁置：{list}。这些记录会原样留在本机，其余一切照常可用。如果有人还可能需要其中的内容，请先另存为文件，再删除。',
			paused: '在此之前，到期的记录不会自动清除，因为到期日可能要看搁置的内容。',
			shelves: {
				roles: '{count} 个岗位',
				candidates: '{count} 位候选人',
				decisions: '{count} 项决定',
				sheets: '{count} 份表格的标题行',
				settings: '本页设置',
			},
			save: '另存为文件',
			fileName: '读不出的记录',
			remove: '删除这些记录',
			removeTitle: '删除 {count} 条读不出来的记录？',
			removeText: '其中的内容将永久离开本机，我们没有副本。',
			removeAction: '删除 {count} 条记录',
			removeKeep: '保留',
			removed: '已删除 {count} 条读不出来的记录。',
		},
		stale: '另一个标签页改动了存储，请重新打开本页。',
		expired: '有 {count} 条记录已到期，今天已从本机清除。',
	},
	eraseAll: {
		title: '清除筛查所保存的全部内容？',
		text: '{roles} 个岗位、{candidates} 位候选人和 {decisions} 项决定将永久离开本机，我们没有副本。',
		action: '清除全部 {count} 条',
		keep: '保留',
	},
	removeRole: {
		title: '删除岗位“{name}”？',
		text: '该岗位的决定会一并删除{count, plural, =0 {，候选人都会保留} other {，另有 # 位只考虑这个岗位的候选人也会删除}}。',
		action: '删除岗位',
		keep: '保留',
	},
	files: {
		roleName: '岗位',
		backupName: '筛查备份',
		readRoles: '已读入 {count} 个岗位。',
		readBackup: '已读入 {roles} 个岗位、{candidates} 位候选人、{decisions} 项决定。',
		leftOut: '其中有 {count} 条读不出来，已略去，第一条在：{where}。',
		notOurs: '这不是在这里保存的文件。请选择由本页保存、以 .json 结尾的文件。',
		newer: '这个文件由本页的更新版本保存。请重新打开本页后再试。',
		damaged: '这个文件已损坏：{where}。没有读入任何内容。',
		tooLarge: '这个文件比备份可能的大小还要大，没有读入任何内容。',
	},
	duties: {
		title: '保存第一位候选人之前',
		points: [
			'收集之前先告知候选人：由谁处理、为了什么、哪些信息、保存多久、有哪些权利。',
			'处理须有法律依据，或取得本人同意。健康、犯罪记录，以及向其他公司或境外提供信息，须分别取得同意；每位候选人的记录里都有位置登记。',
			'只保留必要的信息。这里没有民族、宗教、护照号或证件复印件的栏目，也请不要填到别处。',
			'结果只供参考。由具名的人作出决定并说明理由；机器不会淘汰任何人，也不给任何人排名。',
			'候选人可以要求说明、人工复核、更正、获得副本和删除，记录里各有按钮。',
			'所有内容只存在本机的这个浏览器里，能用它的人就能看到。每条记录在作出决定 {days} 天后到期清除。',
		],
		read: '我已阅读并会遵守',
		missing: '请勾选“我已阅读”',
		accept: '继续',
	},
}
