/**
 * Letters of other scripts in Latin ones, as names are usually spelled in English: the tables of BGN/PCGN (Russian, Ukrainian,
 * Armenian, Azerbaijani), of Georgia (national system, 2002) and Greece (ELOT 743), without signs for what English leaves
 * out. Hebrew and Arabic letters are taken one by one, so vowels that are not written stay
 * unwritten.
 */

type Letters = Readonly<Record<string, string>>;

/** A table written as `letter:spelling`, an empty spelling for what English leaves out. */
function letters(table: string): Letters {
  return Object.fromEntries(
    table
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(":") as [string, string]),
  );
}

const russian = letters(`
  а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch
  ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya дж:j
`);

/** Letters that Ukrainian, Belarusian, Serbian, Macedonian and the Cyrillic of Azerbaijani have beside the Russian ones. */
const furtherCyrillic = letters(`
  і:i ї:i є:ie ґ:g ў:w ђ:dj ј:j љ:lj њ:nj ћ:ch џ:dzh ѓ:gj ќ:kj ѕ:dz ә:a ө:o ү:u ҹ:j ҝ:g ғ:gh һ:h қ:q ң:ng
  ұ:u җ:j
`);

/** What is read otherwise in Ukrainian and Belarusian. */
const ukrainian = letters(`
  г:h и:y
`);

const armenian = letters(`
  ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:e թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ո:o
  չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f ու:u և:ev
`);

const georgian = letters(`
  ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q შ:sh
  ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h
`);

const greek = letters(`
  α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o
  ου:ou αυ:av ευ:ev γγ:ng γξ:nx γχ:nch μπ:b ντ:nt τζ:tz
`);

const hebrew = letters(`
  א:a ב:b ג:g ד:d ה:h ו:u ז:z ח:h ט:t י:i כ:k ך:kh ל:l מ:m ם:m נ:n ן:n ס:s ע:a פ:p ף:f צ:ts ץ:ts ק:k ר:r
  ש:sh ת:t וו:v
`);

const arabic = letters(`
  ا:a أ:a إ:i آ:a ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:gh ف:f ق:q ك:k
  ل:l م:m ن:n ه:h ة:a و:u ؤ:u ي:i ى:a ئ:i ء: پ:p چ:ch ژ:zh گ:g ک:k ی:i ڤ:v
`);

const everyScript: Letters = {
  ...russian,
  ...furtherCyrillic,
  ...armenian,
  ...georgian,
  ...greek,
  ...hebrew,
  ...arabic,
};

/** Letters that are read otherwise where a word begins, or behind a vowel or sign. */
const byPlace: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?<!\p{L})|[аеёиоуыэюяіїєйъь])е/gu, "ye"],
  [/(?<!\p{L})ե/gu, "ye"],
  [/(?<!\p{L})և/gu, "yev"],
  [/(?<!\p{L})ո(?![վւ])/gu, "vo"],
  [/(?<!\p{L})ї/gu, "yi"],
  [/(?<!\p{L})є/gu, "ye"],
  [/(?<!\p{L})ו/gu, "v"],
  [/(?<!\p{L})י/gu, "y"],
  [/ה(?!\p{L})/gu, "a"],
  [/(?<!\p{L})و/gu, "w"],
  [/(?<!\p{L})[يی]/gu, "y"],
];

const isUkrainian = /[іїєґў]/u;
/** Where a word does not begin with "ye". */
const isSouthSlavic = /[ђјљњћџѓќѕ]/u;

const oneOrTwoLetters = new RegExp(
  Object.keys(everyScript)
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);

/** The text in Latin letters; letters of scripts that are not in the tables stay. Takes lower case, composed (NFC). */
export function latinised(text: string): string {
  const spellings = isUkrainian.test(text) ? { ...everyScript, ...ukrainian } : everyScript;
  const placed = isSouthSlavic.test(text)
    ? text
    : byPlace.reduce((before, [where, latin]) => before.replace(where, latin), text);
  return placed.replace(oneOrTwoLetters, (letter) => spellings[letter] ?? letter);
}

/** Letters of Turkic, Slavic and Baltic alphabets as English spells their sounds; the others stay. */
const sounds = letters(`
  ş:sh š:sh ç:ch č:ch ž:zh ğ:gh ć:ch đ:dj
`);
/** Of Azerbaijani, which alone has `ə`. */
const azerbaijaniSounds = { ...sounds, ...letters("ə:a c:j x:kh ı:y") };

/** A text in Latin letters with those that stand for other sounds than in English spelled in English. Takes lower case, NFC. */
export function respelled(text: string): string {
  const spellings = text.includes("ə") ? azerbaijaniSounds : sounds;
  return text.replace(/\p{L}/gu, (letter) => spellings[letter] ?? letter);
}

/** Which sounds are one when only consonants are compared, in this order: what scripts and ears keep apart in different ways. */
const soundClasses: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9 ]/g, ""],
  [/zh|ts|tz|ch|sh/g, "s"],
  [/kh|gh/g, "k"],
  [/ph/g, "p"],
  [/[dt]h?/g, "t"],
  [/x/g, "ks"],
  [/[qcgj]/g, "k"],
  [/[fbv]/g, "p"],
  [/z/g, "s"],
  [/[aeiouwyh]/g, ""],
  [/([a-z])\1+/g, "$1"],
  [/ {2,}/g, " "],
];

/**
 * The consonants of a text in Latin letters, as far as all scripts tell them apart: `rtkn` for Erdoğan as for أردوغان. Takes a
 * folded form.
 */
export function consonants(form: string): string {
  return soundClasses.reduce((text, [sound, one]) => text.replace(sound, one), form).trim();
}
