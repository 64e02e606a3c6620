/** A character that looks like another, or can't be seen: how it is written instead, and what to say of it. */
interface Unclear {
  readonly written: string
  readonly note: string
}

/** Letters of other scripts that look like those of ASCII, each before what it looks like. */
const LOOKALIKES = new Map(
  [
    'аa еe оo рp сc уy хx ѕs іi јj һh ԁd ԛq ԝw ѵv ӏl ԍg АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ЅS ІI ЈJ ӀI ԌG',
    'үy ҮY ԜW ԚQ ѴV ѡw ѕs ꙅs ꙄS ҺH',
    'οo νv ρp αa ιi κk υu χx γy τt ωw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϲc ϹC ϳj ͿJ ϜF',
    'ՏS ՍU ՕO ԼL ዐO ሀU ဝo ငc ଠO ഠo ടs סo וl ןl اl هo ہo ەo',
    'ᴄc ᴏo ᴠv ᴡw ᴢz ꜱs ᴜu ɪi ȷj ƿp ƅb ꞁl ƖI',
    "⋅. ∙. ‧. ⁎* ⋆* ∽~ 〜~ ⟨< ⟩> 〈< 〉> ❮< ❯> ˂< ˃> ❨( ❩) 〔( 〕) ❲( ❳) ❴{ ❵} ⟦[ ⟧] ⸴, ꞊= ゠= ⹀= ٪% ʹ' ʼ' ˈ' ׳' ´' ‛'",
    'ʺ" ״" 〃" ‟" ˋ` ╱/ ⟋/ ∖\\ ⧵\\ ╲\\ ⵑ! ‖| ∥| ❘| ⏐| │| ┃| ➖- ➕+',
    'օo ոn սu հh ցg զq յj ɑa ɡg ıi ɩi ʏy ǃ! ǀl ꞏ. ·. ˗- ‐- ‒- –- —- ―- −- ∕/ ⁄/ ∣| ∶: ։: ꞉: ‘\' ’\' ‚, “" ”" ′\' ″" ٫, ∗* ∼~ ˜~ ‹< ›>',
  ]
    .join(' ')
    .split(' ')
    .map(([foreign = '', ...plain]) => [foreign, plain.join('')]),
)

const BREAKS: Readonly<Record<string, Unclear>> = {
  '\n': { written: '\\n', note: 'line breaks' },
  '\r': { written: '\\r', note: 'carriage returns' },
  '\t': { written: '\\t', note: 'tabs' },
}

/**
 * Text of others as one line in which every character can be seen and told from others: what can't is written as an escape. With
 * `isExact`, spaces that follow each other are too; else those that indent a line are left out.
 */
export function visible(text: string, isExact = false): string {
  const lined = isExact ? text : text.replace(/(?<=[\r\n]) +| +(?=[\r\n])/g, '')
  return clear(lined).replace(/(?<= ) +/g, (spaces) => '\\u0020'.repeat(spaces.length))
}

const clear = (text: string): string => pieces(text, ({ written }) => written).join('')

/** What stands in a text as an escape, each kind once. */
export function unclearIn(...texts: readonly string[]): readonly string[] {
  const notes: string[] = []
  for (const text of texts) {
    pieces(text, ({ note }) => {
      notes.push(note)
      return ''
    })
  }
  return [...new Set(notes)]
}

/** The text in pieces, of which `tell` writes those that are not clear. */
function pieces(text: string, tell: (unclear: Unclear) => string): string[] {
  if (/^[\x20-\x7e]*$/.test(text)) return [text]
  const isCode = CODE.test(text)
  return [...text.matchAll(WORD)].flatMap(([word]) => {
    const isDisguised = isDisguise(word)
    return [...word].map((character) => {
      const unclear = (isCode && turnsAround(character)) || unclearness(character, isDisguised)
      return unclear ? tell(unclear) : character
    })
  })
}

/** What a sentence has none of. */
const CODE = /["`{}[\]=<>+*^]/
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thaana}]/u

/** A letter that is written from right to left takes the marks and digits around it along, so that an expression seems to be another. */
function turnsAround(character: string): Unclear | null {
  if (!RIGHT_TO_LEFT.test(character)) return null
  return { written: escaped(character), note: `${nameOf(character)}, which is written from right to left` }
}

/** Letters and digits that belong together, or a single other character. */
const WORD = /[\p{L}\p{N}\p{M}_]+|[\s\S]/gu

/** The scripts that people of today write in, by Unicode's list for identifiers: https://www.unicode.org/reports/tr31/#Table_Recommended_Scripts */
const COMMON = new RegExp(
  `[${'Arab Armn Beng Bopo Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hani Hebr Hira Kana Khmr Knda Laoo Mlym Mymr Orya Sinh Taml Telu Thaa Thai Tibt'
    .split(' ')
    .map((script) => `\\p{scx=${script}}`)
    .join('')}]`,
  'u',
)

/**
 * Whether a word mixes ASCII's letters with those of another script, is made of lookalikes only, or has letters of a script that is hardly
 * written any more: nobody writes any of these for its sound.
 */
function isDisguise(word: string): boolean {
  const letters = word.match(/\p{L}/gu) ?? []
  const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter))
  if (foreign.length === 0) return false
  const isMixed = foreign.length < letters.length || letters.every((letter) => LOOKALIKES.has(letter))
  return isMixed || foreign.some((letter) => !COMMON.test(letter))
}

function unclearness(character: string, isDisguised: boolean): Unclear | null {
  if (/[\x20-\x7e]/.test(character)) return null
  const known = BREAKS[character]
  if (known) return known
  const [written, name] = [escaped(character), nameOf(character)]
  if (UNSEEN.test(character)) return { written, note: `${name}, which can't be seen` }
  if (/\p{M}/u.test(character)) return { written, note: `${name}, which joins the character before it` }
  const compatible = character.normalize('NFKC')
  const like = LOOKALIKES.get(character) ?? (/^[\x20-\x7e]+$/.test(compatible) ? compatible : null)
  const isLetter = /\p{L}/u.test(character) && !/\p{Script=Latin}/u.test(character) && compatible === character
  if (like !== null && !(isLetter && !isDisguised)) return { written, note: `${name}, which looks like ${like}` }
  const isForeign = (isLetter && isDisguised) || /\p{Nd}/u.test(character)
  return isForeign ? { written, note: `${name}, which is of another script` } : null
}

/** Controls, marks of direction, spaces of other widths, and letters without a shape. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u

const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16)
const nameOf = (character: string) => `U+${hex(character).toUpperCase().padStart(4, '0')}`
const escaped = (character: string) =>
  hex(character).length > 4 ? `\\u{${hex(character)}}` : `\\u${hex(character).padStart(4, '0')}`
