export const legend = {
  layers: '레이어',
  industries: '산업',
  certainty: '선 모양: 확실성',
  hollow: '빈 원: 후보 거점',
  size: '크기: {{kind}}',
  sizeHelp: '금액이 클수록 크되, 차이를 줄인 척도입니다.',
  unknownSize: '금액 미상',
} as const
