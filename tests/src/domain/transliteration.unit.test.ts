import { describe, expect, it } from "@jest/globals";
import { consonants, latinised, respelled } from "../../../src/domain/transliteration.ts";

describe("latinised", () => {
  it.each([
    /* Russian: every letter, and those that depend on their place. */
    ["абвгдежзийклмнопрстуфхцчшщъыьэюя", "abvgdezhziyklmnoprstufkhtschshshchyeyuya"],
    ["ё", "yo"],
    ["ельцин", "yeltsin"],
    ["алиев", "aliyev"],
    ["басаев", "basayev"],
    ["подъезд", "podyezd"],
    ["ильев", "ilyev"],
    ["сергей петров", "sergey petrov"],
    ["моя европа", "moya yevropa"],
    ["джавадов", "javadov"],
    /* Ukrainian, Belarusian, Serbian, Macedonian, Azerbaijani Cyrillic */
    ["київ", "kyiv"],
    ["україна", "ukraina"],
    ["їжак і єгор", "yizhak i yehor"],
    ["ґонґадзе", "gongadze"],
    ["лукашэнка ў", "lukashenka w"],
    ["гомельі", "homeli"],
    ["љубљана њ ђ ћ џ ѕ ѓ ќ ј", "ljubljana nj dj ch dzh dz gj kj j"],
    ["јевреј ер", "jevrej er"],
    ["әҹҝғһөү қңұҗ", "ajgghhou qnguj"],
    /* Armenian */
    ["աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցփքօֆ", "abgdezeetzhilkhtskhdzghchmynshochpjrsvtrtspkof"],
    ["երևան", "yerevan"],
    ["և", "yev"],
    ["սեւան", "sevan"],
    ["որոտան", "vorotan"],
    ["ովսեփ", "ovsep"],
    ["ուկրաինա", "ukraina"],
    ["շուշի", "shushi"],
    /* Georgian, Greek */
    ["აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "abgdevztiklmnopzhrstupkghqshchtsdztschkhjh"],
    ["αβγδεζηθικλμνξοπρστυφχψως", "avgdezithiklmnxoprstyfchpsos"],
    ["ου αυτο ευ αγγελος σφιγξ αγχος μπα ντ τζ", "ou avto ev angelos sfinx anchos ba nt tz"],
    /* Hebrew, Arabic, Persian */
    ["אבגדהוזחטיכלמנסעפצקרשת", "abgdhuzhtiklmnsaptskrsht"],
    ["ךםןףץ", "khmnfts"],
    ["ויו ירושלים קוואלה", "viu yrushlim kvala"],
    ["אבתثجحخدذرزسشصضطظعغفقكلمنه", "abtthjhkhddhrzsshsdtzaghfqklmnh"],
    ["إآأؤئءةى وو يي", "iaauiaa wu yi"],
    ["پچژگکیڤ", "pchzhgkiv"],
    ["یک", "yk"],
    /* What is in no table stays. */
    ["latin 中国 12", "latin 中国 12"],
  ])("spells %s", (text, expected) => {
    expect(latinised(text)).toBe(expected);
  });
});

describe("respelled", () => {
  it.each([
    ["şušaçčžğćđ", "shushachchzhghchdj"],
    ["türkiye", "türkiye"],
    ["cox", "cox"],
    ["xankəndi", "khankandi"],
    ["kəlbəcər", "kalbajar"],
    ["qızıl şəki", "qyzyl shaki"],
  ])("spells %s", (text, expected) => {
    expect(respelled(text)).toBe(expected);
  });
});

describe("consonants", () => {
  it.each([
    ["erdoghan", "rtkn"],
    ["zhan tsan tzan chan shan zan san", "sn sn sn sn sn sn sn"],
    ["khan ghan qan can gan jan kan", "kn kn kn kn kn kn kn"],
    ["phan fan van ban pan", "pn pn pn pn pn"],
    ["dhan than dan tan", "tn tn tn tn"],
    ["max", "mks"],
    ["hassan allah", "sn l"],
    ["aeiou whey", ""],
    ["a mi24 o 7", "m24 7"],
    ["22 bb", "22 p"],
    ["ab-c", "pk"],
  ])("of %s", (form, expected) => {
    expect(consonants(form)).toBe(expected);
  });
});
