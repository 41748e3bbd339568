export const changes = {
  chooseSince: '기준일({{day}})과 비교할 이전 날짜를 고르세요.',
  nothingEarlier: '기준일이 업무보고 당일이라 비교할 이전 날짜가 없습니다.',
  between: '{{from}} → {{to}}',
  summary: '바뀐 것 {{count}}건',
  none: '두 날짜 사이에 조건에 맞는 변화가 없습니다.',
  kind: {
    outcome: '약속의 결과',
    overdue: '기한이 지났으나 확인되지 않은 약속',
    stage: '추진 단계',
    amount: '대표 금액',
    'new-place': '새로 알려진 거점·사업',
    promise: '새 약속',
    fact: '새로 알려진 사실',
  },
  fromTo: '{{before}} → {{after}}',
  replaces: '이전: {{text}}',
  unknownBefore: '미상',
} as const
