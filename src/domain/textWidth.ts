/** Roughly how wide a text is: full-width letters an em, others little over half. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdc]/.test(letter) ? 0.95 : 0.56), 0) * size
}

/** Breaks a name at its spaces so that no line is wider than `widest` letters where that can be. */
export function wrapWords(text: string, widest: number): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, 1) <= widest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
    return lines
  }, [])
}
