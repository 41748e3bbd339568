export const programmes = {
  summary: '사업·제도 {{count}}건',
  direction: '정책 방향',
  allDirections: '모든 방향',
  instrument: '지원 수단 (성장 5종 세트)',
  allInstruments: '모든 수단',
  national: '전국·비수도권 사업 (권역으로 나누지 않음)',
  regional: '권역을 밝힌 사업',
  figures: '수치 {{count}}',
  promises: '약속 {{count}}',
  overdue: '지남·미확인 {{count}}',
  none: '조건에 맞는 사업이 없습니다.',
  list: '사업 목록',
} as const
